/** What something leads to, as small links: patterns with their read dots, cases, templates, terms and exercises. */
import GraduationCap from 'lucide-react/icons/graduation-cap'
import ListChecks from 'lucide-react/icons/list-checks'
import Shapes from 'lucide-react/icons/shapes'
import WholeWord from 'lucide-react/icons/whole-word'
import type { ReactElement } from 'react'
import { useStore } from 'zustand'
import type { Mention } from '#catalog/outline.ts'
import type { PatternId } from '#design/design.ts'
import { ReadDots } from '#editor/palette/read-dots.tsx'
import { reading } from '#editor/session/reading-progress.ts'
import { List } from '#ui/display/list.tsx'
import { VisuallyHidden } from '#ui/display/visually-hidden.tsx'
import { formatRoute } from '../routes.ts'
import { placeAddress, showPlace } from './anchor.ts'
import type { Names } from './course.ts'
import styles from './links.module.css'
import { PatternLink } from './pattern-link.tsx'

interface MentionLinksProps {
  readonly label: string
  readonly about: readonly Mention[]
  readonly names: Names
}

export function MentionLinks({ label, about, names }: MentionLinksProps): ReactElement | null {
  const known = about.filter(({ id, kind }) => kind === 'patterns' || names[kind].has(id))
  if (known.length === 0) return null
  return (
    <List aria-label={label} className={styles.links}>
      {known.map((mention) => (
        <li key={mention.id}>
          <MentionLink mention={mention} names={names} />
        </li>
      ))}
    </List>
  )
}

const kinds = {
  cases: { word: 'case study', icon: <GraduationCap aria-hidden="true" /> },
  templates: { word: 'template', icon: <Shapes aria-hidden="true" /> },
  terms: { word: 'term', icon: <WholeWord aria-hidden="true" /> },
  exercises: { word: 'exercise', icon: <ListChecks aria-hidden="true" /> },
} as const

function MentionLink({ mention: { id, kind }, names }: { readonly mention: Mention; readonly names: Names }) {
  if (kind === 'patterns') {
    return (
      <PatternLink id={id}>
        <PatternDots id={id} />
      </PatternLink>
    )
  }
  const { word, icon } = kinds[kind]
  return (
    <a
      className={styles.link}
      href={addressOf(kind, id)}
      onClick={kind === 'exercises' ? () => showPlace(id) : undefined}
    >
      {icon}
      <span>
        {names[kind].get(id)}
        <VisuallyHidden>, {word}</VisuallyHidden>
      </span>
    </a>
  )
}

function addressOf(kind: Exclude<Mention['kind'], 'patterns'>, id: string): string {
  switch (kind) {
    case 'cases':
      return formatRoute({ page: 'practice' })
    case 'templates':
      return formatRoute({ page: 'library', section: 'templates' })
    case 'terms':
      return formatRoute({ page: 'glossary', term: id })
    case 'exercises':
      return placeAddress(id)
  }
}

function PatternDots({ id }: { readonly id: PatternId }): ReactElement | null {
  const progress = useStore(reading, ({ byPattern }) => byPattern[id])
  if (!progress || progress.total === 0) return null
  return (
    <>
      <ReadDots {...progress} />
      <VisuallyHidden>{`, ${progress.read} of ${progress.total} read`}</VisuallyHidden>
    </>
  )
}
