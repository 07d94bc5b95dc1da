/** What the map says in words about the pattern in focus, and what its lines mean. */
import type { ReactElement } from 'react'
import { patternOf } from '#catalog/catalog.ts'
import { wordsOf } from '#catalog/words.ts'
import type { PatternId } from '#design/design.ts'
import styles from './map-page.module.css'

interface MapCaptionProps {
  readonly focus: PatternId | null
  readonly well: readonly PatternId[]
  readonly instead: readonly PatternId[]
}

export function MapCaption({ focus, well, instead }: MapCaptionProps): ReactElement {
  return (
    <div className={styles.caption}>
      {focus === null ? (
        <p>Point at a pattern to see what it goes well with and what may stand in its place.</p>
      ) : (
        <p>
          <b>{nameOf(focus)}</b> {wordsOf(focus).summary}
        </p>
      )}
      <p className={styles.key}>
        <Sample dotted={false} />
        {well.length === 0 ? 'goes well with' : `goes well with ${named(well)}`}
      </p>
      <p className={styles.key}>
        <Sample dotted />
        {instead.length === 0 ? 'or instead' : `or instead ${named(instead)}`}
      </p>
    </div>
  )
}

function Sample({ dotted }: { readonly dotted: boolean }): ReactElement {
  return (
    <svg className={styles.sample} data-dotted={dotted || undefined} viewBox="0 0 26 8" aria-hidden="true">
      <path d="M1 4H25" />
    </svg>
  )
}

function named(ids: readonly PatternId[]): string {
  return ids.map(nameOf).join(', ')
}

function nameOf(id: PatternId): string {
  return patternOf(id)?.name ?? id
}
