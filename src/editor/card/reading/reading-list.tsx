/** A list of things to read, and how many of them are read. */
import { useState, type ReactElement } from 'react'
import { useStore } from 'zustand'
import type { ReadingItem } from '#catalog/reading.ts'
import { reading } from '#editor/session/reading-progress.ts'
import { Button } from '#ui/actions/button.tsx'
import { List } from '#ui/display/list.tsx'
import styles from './reading.module.css'
import { ReadingRow } from './reading-row.tsx'

interface ReadingListProps {
  readonly label: string
  readonly items: readonly ReadingItem[]
  /** Shows so many at first, and the others when asked. */
  readonly first?: number
}

export function ReadingList({ label, items, first = items.length }: ReadingListProps): ReactElement {
  const [all, setAll] = useState(false)
  // One more row is no longer than a button that shows it.
  const shown = all || items.length <= first + 1 ? items : items.slice(0, first)
  return (
    <>
      <List aria-label={label} className={styles.list}>
        {shown.map((item) => (
          <ReadingRow key={item.key} item={item} />
        ))}
      </List>
      {shown.length < items.length && (
        <Button look="ghost" size="sm" className={styles.more} onClick={() => setAll(true)}>
          {`Show ${items.length - shown.length} more`}
        </Button>
      )}
    </>
  )
}

/** "1 of 3". */
export function ReadCount({ items }: { readonly items: readonly ReadingItem[] }): ReactElement {
  const read = useStore(reading, ({ marks }) => items.filter(({ key }) => marks.has(key)).length)
  return <span>{`${read} of ${items.length}`}</span>
}
