/** Asks which pattern a part is to be of, with the palette's search over parts. Loaded when it is first opened. */
import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactElement, type RefObject } from 'react'
import { categoryOf } from '#catalog/catalog.ts'
import type { Pattern } from '#catalog/pattern.ts'
import { patternSearch } from '#catalog/search/shared.ts'
import type { PatternId } from '#design/design.ts'
import { Tile } from '#ui/display/tile.tsx'
import { SearchField } from '#ui/fields/search-field.tsx'
import { Dialog } from '#ui/floating/dialog.tsx'
import styles from './change-pattern.module.css'

interface ChangePatternDialogProps {
  readonly open: boolean
  readonly current: PatternId
  readonly onOpenChange: (open: boolean) => void
  readonly onChoose: (pattern: PatternId) => void
  readonly finalFocus: RefObject<HTMLElement | null>
}

export function ChangePatternDialog(props: ChangePatternDialogProps): ReactElement {
  const { open, current, onOpenChange, onChoose, finalFocus } = props
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title="Change pattern" size="sm" finalFocus={finalFocus} flush>
      <Choices
        current={current}
        onChoose={(pattern) => {
          onOpenChange(false)
          onChoose(pattern)
        }}
      />
    </Dialog>
  )
}

function Choices({ current, onChoose }: Pick<ChangePatternDialogProps, 'current' | 'onChoose'>): ReactElement {
  const list = useId()
  const [query, setQuery] = useState('')
  const [at, setAt] = useState(0)
  const hits = patternSearch().find(query, { role: 'part' })
  const active = hits[at]?.pattern
  const optionId = (pattern: Pattern): string => `${list}${pattern.id}`

  function onKeyDown(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step !== undefined && hits.length > 0) {
      event.preventDefault()
      setAt((at + step + hits.length) % hits.length)
    }
    if (event.key !== 'Enter' || !active) return
    event.preventDefault()
    onChoose(active.id)
  }

  return (
    <div className={styles.choices}>
      <SearchField
        label="Search parts"
        role="combobox"
        aria-expanded
        aria-controls={list}
        aria-activedescendant={active && optionId(active)}
        value={query}
        onChange={(text) => {
          setQuery(text)
          setAt(0)
        }}
        onKeyDown={onKeyDown}
      />
      {hits.length === 0 && <p className={styles.nothing}>No part called “{query.trim()}”.</p>}
      <div id={list} role="listbox" aria-label="Parts" tabIndex={-1} className={styles.list}>
        {hits.map(({ pattern }) => (
          <Choice
            key={pattern.id}
            id={optionId(pattern)}
            pattern={pattern}
            active={pattern === active}
            current={pattern.id === current}
            onChoose={onChoose}
          />
        ))}
      </div>
    </div>
  )
}

interface ChoiceProps {
  readonly id: string
  readonly pattern: Pattern
  readonly active: boolean
  readonly current: boolean
  readonly onChoose: (pattern: PatternId) => void
}

function Choice({ id, pattern, active, current, onChoose }: ChoiceProps): ReactElement {
  const row = useRef<HTMLDivElement>(null)
  const { ink, tile } = categoryOf(pattern)
  useEffect(() => {
    if (active) row.current?.scrollIntoView({ block: 'nearest' })
  }, [active])
  return (
    // The search box has the focus and takes the keys.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      ref={row}
      id={id}
      role="option"
      aria-selected={current}
      data-active={active || undefined}
      className={styles.choice}
      onClick={() => onChoose(pattern.id)}
    >
      <Tile ink={ink} look={tile} path={pattern.icon.path} />
      {pattern.name}
      {current && <span className={styles.now}>now</span>}
    </div>
  )
}
