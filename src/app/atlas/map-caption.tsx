/** What the map says in words about the pattern in focus, and what its lines mean. */
import type { ReactElement } from 'react'
import { patternOf } from '#catalog/catalog.ts'
import { wordsOf } from '#catalog/words.ts'
import type { PatternId } from '#design/design.ts'
import { formatRoute } from '../routes.ts'
import type { Focus, Relations } from './map-drawing.tsx'
import styles from './map-page.module.css'

interface MapCaptionProps {
  readonly focus: Focus | null
  readonly relations: Relations
  readonly onOpen: (id: PatternId) => void
}

export function MapCaption({ focus, relations: { well, instead }, onOpen }: MapCaptionProps): ReactElement {
  return (
    <div className={styles.caption}>
      {focus === null ? <Hint /> : <About focus={focus} onOpen={onOpen} />}
      <p className={styles.key}>
        <Sample kind="well" />
        <span>{well.length === 0 ? 'goes well with' : `goes well with ${named(well)}`}</span>
      </p>
      <p className={styles.key}>
        <Sample kind="instead" />
        <span>{instead.length === 0 ? 'or instead' : `or instead ${named(instead)}`}</span>
      </p>
    </div>
  )
}

function Hint(): ReactElement {
  return (
    <>
      <p className={styles.pointed}>
        Point at a pattern to see what it goes well with and what may stand in its place.
      </p>
      <p className={styles.tapped}>
        Tap a pattern to see what it goes well with and what may stand in its place. Tap it again to open its page.
      </p>
    </>
  )
}

function About({ focus: { id, isTouched }, onOpen }: Pick<MapCaptionProps, 'onOpen'> & { readonly focus: Focus }) {
  const name = nameOf(id)
  return (
    <>
      {isTouched && (
        <a className={styles.open} href={formatRoute({ page: 'pattern', id })} onClick={() => onOpen(id)}>
          Open {name}
        </a>
      )}
      <p className={styles.summary}>
        <b>{name}</b> {wordsOf(id).summary}
      </p>
    </>
  )
}

function Sample({ kind }: { readonly kind: 'well' | 'instead' }): ReactElement {
  return (
    <svg className={styles.sample} viewBox="0 0 32 8" aria-hidden="true">
      <g className={styles.line} data-kind={kind}>
        <path d="M4 4H28" />
        <circle cx="4" cy="4" r="3" />
        <circle cx="28" cy="4" r="3" />
      </g>
    </svg>
  )
}

function named(ids: readonly PatternId[]): string {
  return ids.map(nameOf).join(', ')
}

function nameOf(id: PatternId): string {
  return patternOf(id)?.name ?? id
}
