/** The list of the reading library, in groups as the seeds have them, and what stands above it for the last design. */
import { useId, type ReactElement } from 'react'
import { lookOf } from '#drawing/look.ts'
import { midSentence, together } from '#editor/inspector/words.ts'
import { List } from '#ui/display/list.tsx'
import { groupsOf, type Entry } from './entries.ts'
import { EntryRow, type Titles } from './entry-row.tsx'
import type { Advice } from './read-next.ts'
import styles from './reading.module.css'

interface EntryGroupsProps {
  readonly entries: readonly Entry[]
  readonly titles: Titles | null
}

export function EntryGroups({ entries, titles }: EntryGroupsProps): ReactElement {
  return (
    <>
      {groupsOf(entries).map((group) => (
        <EntryGroup key={group.id} title={group.title} entries={group.entries} titles={titles} />
      ))}
    </>
  )
}

function EntryGroup({ title, entries, titles }: EntryGroupsProps & { readonly title: string }): ReactElement {
  const heading = useId()
  return (
    <section className={styles.group} aria-labelledby={heading}>
      <h2 className={styles.title}>
        <span id={heading}>{title}</span>
        <span className={styles.count}>{entries.length}</span>
      </h2>
      <List aria-labelledby={heading} className={styles.rows}>
        {entries.map((entry) => (
          <EntryRow key={entry.key} entry={entry} titles={titles} />
        ))}
      </List>
    </section>
  )
}

interface ReadNextProps {
  readonly design: string
  readonly advice: readonly Advice[]
  readonly titles: Titles | null
}

export function ReadNext({ design, advice, titles }: ReadNextProps): ReactElement {
  const heading = useId()
  return (
    <section className={styles.group} aria-labelledby={heading}>
      <h2 className={styles.title}>
        <span id={heading}>Read next</span>
        <span className={styles.design}>{`for “${design}”`}</span>
      </h2>
      <List aria-labelledby={heading} className={styles.rows}>
        {advice.map(({ entry, about }) => (
          <EntryRow
            key={entry.key}
            entry={entry}
            titles={titles}
            why={`For ${together(about.map((id) => midSentence(lookOf(id).name)))}`}
          />
        ))}
      </List>
    </section>
  )
}
