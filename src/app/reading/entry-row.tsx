/** A row of the reading library: what the inspector shows too, and beside it what it is about. */
import { Fragment, memo, type ReactElement } from 'react'
import { ReadingRow } from '#editor/card/reading/reading-row.tsx'
import { List } from '#ui/display/list.tsx'
import { formatRoute } from '../routes.ts'
import links from '../study/links.module.css'
import { PatternLink } from '../study/pattern-link.tsx'
import type { Entry } from './entries.ts'
import { kindWords } from './kinds.ts'
import styles from './reading.module.css'

/** The titles of cases and templates by their ids; null until they are loaded. */
export interface Titles {
  readonly cases: ReadonlyMap<string, string>
  readonly templates: ReadonlyMap<string, string>
}

interface EntryRowProps {
  readonly entry: Entry
  readonly titles: Titles | null
  /** What it is listed for: "For API gateway and message queue". */
  readonly why?: string | undefined
}

export const EntryRow = memo(function EntryRow({ entry, titles, why }: EntryRowProps): ReactElement {
  return (
    <ReadingRow
      item={entry}
      kind={kindWords(entry)}
      className={styles.row}
      aside={
        <div className={styles.aside}>
          {why !== undefined && <p className={styles.why}>{why}</p>}
          {why === undefined && entry.patterns.length > 0 && (
            <List aria-label="Patterns it is about" className={links.links}>
              {entry.patterns.map((id) => (
                <li key={id}>
                  <PatternLink id={id} />
                </li>
              ))}
            </List>
          )}
          {titles && <Uses entry={entry} titles={titles} />}
          {entry.tags.length > 0 && <p>Tags: {entry.tags.join(', ')}</p>}
        </div>
      }
    />
  )
})

/** Where it helps: in case studies and templates. */
function Uses({ entry, titles }: { readonly entry: Entry; readonly titles: Titles }): ReactElement {
  const cases = entry.cases.flatMap((id) => titles.cases.get(id) ?? [])
  const templates = entry.templates.flatMap((id) => titles.templates.get(id) ?? [])
  const everyCase = cases.length > 1 && cases.length === titles.cases.size
  return (
    <>
      {cases.length > 0 && (
        <p>
          {cases.length > 1 ? 'Case studies: ' : 'Case study: '}
          <Named names={everyCase ? ['all of them'] : cases} href={formatRoute({ page: 'practice' })} />
        </p>
      )}
      {templates.length > 0 && (
        <p>
          {templates.length > 1 ? 'Templates: ' : 'Template: '}
          <Named names={templates} href={formatRoute({ page: 'library', section: 'templates' })} />
        </p>
      )}
    </>
  )
}

function Named({ names, href }: { readonly names: readonly string[]; readonly href: string }): ReactElement {
  return (
    <>
      {names.map((name, at) => (
        <Fragment key={name}>
          {at > 0 && ', '}
          <a href={href}>{name}</a>
        </Fragment>
      ))}
    </>
  )
}
