/** A list of things to read, and how many of them are read. */
import type { ReactElement } from 'react'
import { useStore } from 'zustand'
import type { ReadingItem } from '#catalog/reading.ts'
import { reading } from '#editor/session/reading-progress.ts'
import styles from './reading.module.css'
import { ReadingRow } from './reading-row.tsx'

interface ReadingListProps {
  readonly label: string
  readonly items: readonly ReadingItem[]
}

export function ReadingList({ label, items }: ReadingListProps): ReactElement {
  return (
    // Browsers drop the role of a list without bullets.
    // oxlint-disable-next-line jsx-a11y/no-redundant-roles
    <ul role="list" aria-label={label} className={styles.list}>
      {items.map((item) => (
        <ReadingRow key={item.key} item={item} />
      ))}
    </ul>
  )
}

/** "1 of 3". */
export function ReadCount({ items }: { readonly items: readonly ReadingItem[] }): ReactElement {
  const read = useStore(reading, ({ marks }) => items.filter(({ key }) => marks.has(key)).length)
  return <span>{`${read} of ${items.length}`}</span>
}
