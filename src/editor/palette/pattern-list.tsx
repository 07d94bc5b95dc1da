/** The list of patterns: groups or search results in one scroller, with the pointer's side of choosing. */
import { memo, useEffect, useRef } from 'react'
import type { CSSProperties, FocusEvent, MouseEvent, PointerEvent, ReactElement, RefObject } from 'react'
import { patternOf } from '#catalog/catalog.ts'
import { useEditor } from '../context.ts'
import { addNow, takeOrAdd } from './adding/add-pattern.ts'
import { followPress, type Press } from './adding/carry.ts'
import { FavouriteButton } from './favourite-button.tsx'
import { isSearch, listId, type Group } from './listing.ts'
import { NothingFound } from './nothing-found.tsx'
import { currentListing, shownOptions, useFilter, usePalette, usePaletteStore } from './palette-state.ts'
import styles from './palette.module.css'
import { PatternOption } from './pattern-option.tsx'
import { useListKeys } from './use-list-keys.ts'

interface PatternListProps {
  readonly scroller: RefObject<HTMLDivElement | null>
}

export function PatternList({ scroller }: PatternListProps): ReactElement {
  const editor = useEditor()
  const palette = usePaletteStore()
  const active = usePalette((state) => state.active)
  const query = usePalette((state) => state.query)
  const filter = useFilter()
  const searching = isSearch(query)
  const nothing = searching && currentListing().results(query, filter).length === 0
  const press = useRef<{ readonly type: string; readonly follow: Press } | null>(null)
  const onKeyDown = useListKeys()

  useEffect(() => () => press.current?.follow.stop(), [])
  useEffect(() => {
    if (active !== null) document.getElementById(active)?.scrollIntoView({ block: 'nearest' })
  }, [active])

  function onPointerDown(event: PointerEvent<HTMLDivElement>): void {
    press.current?.follow.stop()
    press.current = null
    const pattern = optionAt(event)?.dataset['pattern']
    if (pattern === undefined || event.button !== 0 || !event.isPrimary) return
    press.current = { type: event.pointerType, follow: followPress(editor, pattern, event.nativeEvent) }
  }

  function onClick(event: MouseEvent<HTMLDivElement>): void {
    const option = optionAt(event)
    const pattern = patternOf(option?.dataset['pattern'] ?? '')
    const last = press.current
    if (!option || !pattern || last?.follow.isDrag() === true) return
    palette.setState({ active: option.id })
    // A finger covers what it would carry, and assistive technology has no place to point at: both add at once.
    const addsAtOnce = last?.type === 'touch' || event.detail === 0
    if (addsAtOnce) addNow(editor, pattern.id, { linked: event.shiftKey })
    else takeOrAdd(editor, pattern, { linked: event.shiftKey })
  }

  function onPointerOver(event: PointerEvent<HTMLDivElement>): void {
    if (event.pointerType === 'touch') return
    const option = optionAt(event)
    if (option) palette.setState({ hovered: option.id })
  }

  /** The list has no ring of its own, so the keyboard must be on an option from the start. */
  function onFocus(event: FocusEvent<HTMLDivElement>): void {
    const [first] = shownOptions(palette)
    if (active === null && first && event.target.matches(':focus-visible')) palette.setState({ active: first.id })
  }

  return (
    <div ref={scroller} className={styles.scroller} onPointerLeave={() => palette.setState({ hovered: null })}>
      <div className={styles.content}>
        <div
          id={listId}
          role="listbox"
          aria-label="Patterns"
          aria-activedescendant={active ?? undefined}
          tabIndex={0}
          hidden={nothing}
          className={styles.list}
          onFocus={onFocus}
          onKeyDown={onKeyDown}
          onClick={onClick}
          onPointerDown={onPointerDown}
          onPointerOver={onPointerOver}
        >
          {searching && <Results />}
          <div hidden={searching} role="presentation">
            <Groups />
          </div>
        </div>
        {nothing ? <NothingFound /> : <FavouriteButton />}
      </div>
    </div>
  )
}

function optionAt(event: PointerEvent | MouseEvent): HTMLElement | null {
  return event.target instanceof Element ? event.target.closest<HTMLElement>('[role="option"]') : null
}

const Results = memo(function Results(): ReactElement {
  const filter = useFilter()
  const query = usePalette((state) => state.query)
  const options = currentListing().results(query, filter)
  return (
    <div role="presentation" className={styles.results}>
      {options.map((option) => (
        <PatternOption key={option.id} option={option} look="rows" mixed={filter.role === 'all'} />
      ))}
    </div>
  )
})

const Groups = memo(function Groups(): ReactElement {
  const filter = useFilter()
  return (
    <>
      {currentListing()
        .groups(filter)
        .map((group) => (
          <GroupSection key={group.id} group={group} mixed={filter.role === 'all'} />
        ))}
    </>
  )
})

interface GroupSectionProps {
  readonly group: Group
  readonly mixed: boolean
}

const GroupSection = memo(function GroupSection({ group, mixed }: GroupSectionProps): ReactElement {
  const { id, title, look, options } = group
  return (
    <div
      role="group"
      aria-label={title}
      data-group={id}
      data-look={look}
      className={styles.group}
      style={{ '--count': options.length } as CSSProperties}
    >
      <div className={styles.heading} aria-hidden="true">
        {title}
        {look === 'rows' && <span className="mono">{options.length}</span>}
      </div>
      <div role="presentation" className={look === 'tiles' ? styles.tiles : undefined}>
        {options.map((option) => (
          <PatternOption key={option.id} option={option} look={look} mixed={mixed} />
        ))}
      </div>
    </div>
  )
})
