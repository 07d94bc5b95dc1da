/** The navigation of every page but the editor. */
import BookOpen from 'lucide-react/icons/book-open'
import GraduationCap from 'lucide-react/icons/graduation-cap'
import LayoutGrid from 'lucide-react/icons/layout-grid'
import Library from 'lucide-react/icons/library'
import ListPlus from 'lucide-react/icons/list-plus'
import RouteIcon from 'lucide-react/icons/route'
import Shapes from 'lucide-react/icons/shapes'
import Trash2 from 'lucide-react/icons/trash-2'
import WholeWord from 'lucide-react/icons/whole-word'
import Waypoints from 'lucide-react/icons/waypoints'
import { Fragment, type ReactElement } from 'react'
import { formatRoute, type Route } from '../routes.ts'
import styles from './frame.module.css'

export type Place =
  | 'designs'
  | 'practice'
  | 'templates'
  | 'trash'
  | 'patterns'
  | 'map'
  | 'reading'
  | 'study'
  | 'glossary'
  | 'lists'

/** How many of a place there are; null or absent while it is not known. */
export type Counts = Readonly<Partial<Record<Place, number | null>>>

interface Entry {
  readonly place: Place
  readonly title: string
  readonly icon: ReactElement
  readonly route: Route
}

const groups: readonly { readonly title: string; readonly entries: readonly Entry[] }[] = [
  {
    title: 'Draw',
    entries: [
      { place: 'designs', title: 'Designs', icon: <LayoutGrid />, route: { page: 'library', section: 'designs' } },
      { place: 'practice', title: 'Practice', icon: <GraduationCap />, route: { page: 'practice' } },
      { place: 'templates', title: 'Templates', icon: <Shapes />, route: { page: 'library', section: 'templates' } },
      { place: 'trash', title: 'Trash', icon: <Trash2 />, route: { page: 'library', section: 'trash' } },
    ],
  },
  {
    title: 'Learn',
    entries: [
      { place: 'patterns', title: 'Patterns', icon: <Library />, route: { page: 'patterns' } },
      { place: 'map', title: 'Map', icon: <Waypoints />, route: { page: 'map' } },
      { place: 'reading', title: 'Reading', icon: <BookOpen />, route: { page: 'reading', pattern: null } },
      { place: 'study', title: 'Study plan', icon: <RouteIcon />, route: { page: 'study' } },
      { place: 'glossary', title: 'Glossary', icon: <WholeWord />, route: { page: 'glossary', term: null } },
      { place: 'lists', title: 'Your lists', icon: <ListPlus />, route: { page: 'lists' } },
    ],
  },
]

/** On a narrow screen the places stand in a row that scrolls. */
function showPlace(link: HTMLElement | null): void {
  link?.scrollIntoView({ block: 'nearest', inline: 'center' })
}

export function SiteNav({
  place: here,
  counts = {},
}: {
  readonly place: Place
  readonly counts?: Counts
}): ReactElement {
  return (
    <nav className={styles.nav} aria-label="Library">
      {groups.map(({ title: group, entries }) => (
        <Fragment key={group}>
          <p className={styles.group}>{group}</p>
          {entries.map(({ place, title, icon, route }) => (
            <a
              key={place}
              ref={place === here ? showPlace : undefined}
              href={formatRoute(route)}
              aria-current={place === here ? 'page' : undefined}
            >
              {icon}
              <span>{title}</span>
              <span className={styles.count}>{counts[place] ?? ''}</span>
            </a>
          ))}
        </Fragment>
      ))}
    </nav>
  )
}
