/** Patterns in a row each with a reason: pressed where something can be done with them, else links to their pages. */
import type { ReactElement } from 'react'
import { categoryOf, patternOf } from '#catalog/catalog.ts'
import type { Pattern } from '#catalog/pattern.ts'
import type { Suggestion } from '#catalog/suggestions.ts'
import { List } from '#ui/display/list.tsx'
import { Tile } from '#ui/display/tile.tsx'
import styles from './card.module.css'
import { patternAddress } from './pattern-address.ts'

interface NeighboursProps {
  readonly label: string
  readonly found: readonly Suggestion[]
  /** What a press does, in words for its title. */
  readonly promise?: ((pattern: Pattern) => string) | undefined
  readonly onChoose?: ((pattern: Pattern) => void) | undefined
  /** Told which one the mouse or the focus is on, and null when it leaves. */
  readonly onPoint?: ((pattern: Pattern | null) => void) | undefined
}

export function Neighbours({ label, found, promise, onChoose, onPoint }: NeighboursProps): ReactElement {
  return (
    <List aria-label={label} className={styles.company}>
      {found.map(({ id, reason }) => {
        const pattern = patternOf(id)
        if (!pattern) return null
        return (
          <li key={id}>
            {onChoose ? (
              <button
                type="button"
                className={styles.neighbour}
                title={promise?.(pattern)}
                onClick={() => onChoose(pattern)}
                onPointerEnter={({ pointerType }) => pointerType === 'mouse' && onPoint?.(pattern)}
                onPointerLeave={() => onPoint?.(null)}
                onFocus={() => onPoint?.(pattern)}
                onBlur={() => onPoint?.(null)}
              >
                <Named pattern={pattern} reason={reason} />
              </button>
            ) : (
              <a className={styles.neighbour} href={patternAddress(id)}>
                <Named pattern={pattern} reason={reason} />
              </a>
            )}
          </li>
        )
      })}
    </List>
  )
}

function Named({ pattern, reason }: { readonly pattern: Pattern; readonly reason: string }): ReactElement {
  const { ink, tile } = categoryOf(pattern)
  return (
    <>
      <Tile ink={ink} look={tile} path={pattern.icon.path} />
      <b>{pattern.name}</b>
      {reason !== '' && <small>{reason}</small>}
    </>
  )
}
