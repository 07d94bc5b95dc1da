/** The navigation of the library. */
import type { ReactElement } from 'react'
import GraduationCap from 'lucide-react/icons/graduation-cap'
import LayoutGrid from 'lucide-react/icons/layout-grid'
import Shapes from 'lucide-react/icons/shapes'
import Trash2 from 'lucide-react/icons/trash-2'
import { formatRoute, type Route } from '../routes.ts'
import styles from './library.module.css'

type Place = 'designs' | 'practice' | 'templates' | 'trash'

interface LibraryNavProps {
  readonly section: Place
  /** Null while it is not known. */
  readonly counts: Readonly<Record<Place, number | null>>
}

const places: readonly {
  readonly place: Place
  readonly title: string
  readonly icon: ReactElement
  readonly route: Route
}[] = [
  { place: 'designs', title: 'Designs', icon: <LayoutGrid />, route: { page: 'library', section: 'designs' } },
  { place: 'practice', title: 'Practice', icon: <GraduationCap />, route: { page: 'practice' } },
  { place: 'templates', title: 'Templates', icon: <Shapes />, route: { page: 'library', section: 'templates' } },
  { place: 'trash', title: 'Trash', icon: <Trash2 />, route: { page: 'library', section: 'trash' } },
]

export function LibraryNav({ section, counts }: LibraryNavProps): ReactElement {
  return (
    <nav className={styles.nav} aria-label="Library">
      {places.map(({ place, title, icon, route }) => (
        <a key={place} href={formatRoute(route)} aria-current={place === section ? 'page' : undefined}>
          {icon}
          <span>{title}</span>
          <span className={styles.count}>{counts[place] ?? ''}</span>
        </a>
      ))}
    </nav>
  )
}
