/** What stands where a search found nothing, and the quoted words that were searched for. */
import SearchX from 'lucide-react/icons/search-x'
import type { ReactElement, ReactNode } from 'react'
import { EmptyState } from '#ui/display/empty-state.tsx'
import styles from './frame.module.css'

interface NothingFoundProps {
  readonly title: string
  readonly children?: ReactNode
  /** Buttons that lead to what there is. */
  readonly actions: ReactNode
}

export function NothingFound({ title, children, actions }: NothingFoundProps): ReactElement {
  return (
    <EmptyState className={styles.nothing} icon={<SearchX />} title={title} actions={actions}>
      {children}
    </EmptyState>
  )
}

/** Enough to know one's words again; what was pasted may be a page long. */
const longest = 60

/** “raft”, without the blanks around it and with an end when it is long. */
export function quoted(query: string): string {
  const letters = [...query.trim()]
  return letters.length > longest ? `“${letters.slice(0, longest).join('')}…”` : `“${letters.join('')}”`
}
