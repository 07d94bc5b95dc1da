/** One behaviour or practice in a list: its tile and name, a few words, and what unfolds beneath it. */
import X from 'lucide-react/icons/x'
import { useId, type ReactElement, type ReactNode } from 'react'
import type { PatternId } from '#design/design.ts'
import { lookOf } from '#drawing/look.ts'
import { IconButton } from '#ui/actions/icon-button.tsx'
import { Tile } from '#ui/display/tile.tsx'
import { focusBeside } from '../focus-beside.ts'
import styles from './behaviours.module.css'

interface RidingRowProps {
  readonly pattern: PatternId
  readonly summary?: string
  readonly open: boolean
  readonly onToggle: () => void
  readonly onRemove: () => void
  readonly children: ReactNode
}

export function RidingRow({ pattern, summary = '', open, onToggle, onRemove, children }: RidingRowProps): ReactElement {
  const body = useId()
  const { name, ink, tile, icon } = lookOf(pattern)
  return (
    <li>
      <div className={styles.row}>
        <button type="button" aria-expanded={open} aria-controls={body} className={styles.open} onClick={onToggle}>
          <Tile ink={ink} look={tile} path={icon} />
          <span className={styles.name}>{name}</span>
          {summary !== '' && <span className={styles.summary}>{summary}</span>}
        </button>
        <IconButton
          label={`Remove ${name}`}
          icon={<X />}
          size="sm"
          className={styles.remove}
          onClick={(event) => {
            focusBeside(event.currentTarget)
            onRemove()
          }}
        />
      </div>
      <div id={body} hidden={!open} className={styles.body}>
        {open && children}
      </div>
    </li>
  )
}
