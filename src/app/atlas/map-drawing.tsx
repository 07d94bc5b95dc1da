/** The drawing of the map: a link for every pattern, and lines from the one in focus to what it has to do with. */
import {
  memo,
  useCallback,
  useRef,
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  type ReactElement,
} from 'react'
import type { PatternId } from '#design/design.ts'
import { lookOf } from '#drawing/look.ts'
import type { Mark } from '#drawing/mark.ts'
import { tileMarks } from '#drawing/part-face.ts'
import { roundedPath } from '#drawing/polyline.ts'
import { clipped, widthOf } from '#drawing/text.ts'
import { Marks } from '#editor/canvas/marks.tsx'
import { formatRoute } from '../routes.ts'
import {
  item as look,
  itemTowards,
  rowGap,
  viewBoxOf,
  wayBetween,
  type MapHeading,
  type MapItem,
  type MapLayout,
} from './map-layout.ts'
import styles from './map-page.module.css'

/** The pattern whose relations are shown. */
export interface Focus {
  readonly id: PatternId
  /** By a finger, which cannot point without tapping. */
  readonly isTouched: boolean
}

/** What the pattern in focus has to do with others. */
export interface Relations {
  readonly well: readonly PatternId[]
  readonly instead: readonly PatternId[]
}

interface MapDrawingProps {
  readonly layout: MapLayout
  readonly focus: PatternId | null
  readonly relations: Relations
  readonly onFocus: (focus: Focus | null) => void
  /** Before the page of a pattern is gone to. */
  readonly onOpen: (id: PatternId) => void
}

export function MapDrawing({ layout, focus, relations, onFocus, onOpen }: MapDrawingProps): ReactElement {
  const drawing = useRef<SVGSVGElement>(null)
  const [first] = layout.items.keys()
  const stop = focus !== null && layout.items.has(focus) ? focus : first
  const near = new Set([...relations.well, ...relations.instead])

  const move = useCallback(
    (from: PatternId, event: KeyboardEvent): void => {
      const next = itemTowards(layout, from, event.key)
      if (next === null) return
      event.preventDefault()
      itemIn(drawing.current, next)?.focus()
    },
    [layout],
  )

  return (
    <div className={styles.plane}>
      <Lines layout={layout} focus={focus} relations={relations} />
      <svg
        ref={drawing}
        className={styles.map}
        viewBox={viewBoxOf(layout)}
        role="group"
        aria-label="All patterns by category. Arrow keys move, Enter opens a page."
        data-focus={focus !== null || undefined}
        // A finger that is lifted leaves, too; what it chose stays.
        onPointerLeave={(event) => event.pointerType === 'mouse' && onFocus(null)}
      >
        {layout.headings.map((heading) => (
          <Heading key={heading.category.id} heading={heading} />
        ))}
        {[...layout.items.values()].map((each) => (
          <Item
            key={each.pattern.id}
            item={each}
            state={each.pattern.id === focus ? 'focus' : near.has(each.pattern.id) ? 'near' : undefined}
            isStop={each.pattern.id === stop}
            onFocus={onFocus}
            onMove={move}
            onOpen={onOpen}
          />
        ))}
      </svg>
    </div>
  )
}

/** The link of a pattern in the drawing of a map. */
export function itemIn(map: Element | null, id: PatternId): SVGAElement | null {
  const all = map?.querySelectorAll<SVGAElement>('[data-pattern]') ?? []
  return [...all].find(({ dataset }) => dataset['pattern'] === id) ?? null
}

function Heading({ heading: { category, at } }: { readonly heading: MapHeading }): ReactElement {
  const marks: readonly Mark[] = [
    { type: 'text', text: category.name, x: at.x + 4, y: at.y - 8, style: 'boundary-kind', anchor: 'start' },
  ]
  return <Marks marks={marks} />
}

interface ItemProps {
  readonly item: MapItem
  readonly state: 'focus' | 'near' | undefined
  readonly isStop: boolean
  readonly onFocus: (focus: Focus) => void
  readonly onMove: (from: PatternId, event: KeyboardEvent) => void
  readonly onOpen: (id: PatternId) => void
}

const Item = memo(function Item(props: ItemProps): ReactElement {
  const { item, state, isStop, onMove } = props
  const { pattern, box } = item
  return (
    <a
      href={formatRoute({ page: 'pattern', id: pattern.id })}
      aria-label={pattern.name}
      tabIndex={isStop ? 0 : -1}
      className={styles.item}
      data-pattern={pattern.id}
      data-state={state}
      onKeyDown={(event) => onMove(pattern.id, event)}
      {...usePicking(props)}
    >
      <g transform={`translate(${box.x} ${box.y})`}>
        <rect className={styles.reach} width={box.width} height={box.height} />
        <rect className={styles.ground} y={rowGap / 2} width={box.width} height={box.height - rowGap} rx={6} />
        <Marks marks={itemMarks(item)} />
      </g>
    </a>
  )
})

function itemMarks({ pattern, box }: MapItem): readonly Mark[] {
  const left = 4 + look.tile + 5
  const room = look.width - left
  const style = widthOf(pattern.name, 'legend') <= room ? 'legend' : 'pattern'
  const middle = box.height / 2
  return [
    ...tileMarks(lookOf(pattern.id), { x: 4, y: middle - look.tile / 2 }, look.tile, look.icon),
    { type: 'text', text: clipped(pattern.name, style, room), x: left, y: middle + 4, style, anchor: 'start' },
  ]
}

/**
 * A mouse shows relations where it points and opens where it clicks; a key shows them where the focus is. A finger cannot
 * point, so its first tap shows them, and only the next one on the same pattern opens the page.
 */
function usePicking({ item, state, onFocus, onOpen }: ItemProps) {
  const { id } = item.pattern
  // The browser moves the focus between finger and click, so what was shown before is noted when the finger comes down.
  const tap = useRef<{ readonly wasShown: boolean } | null>(null)
  return {
    onPointerEnter: ({ pointerType }: PointerEvent) => {
      if (pointerType === 'mouse') onFocus({ id, isTouched: false })
    },
    onPointerDown: ({ pointerType }: PointerEvent) => {
      tap.current = pointerType === 'mouse' ? null : { wasShown: state === 'focus' }
    },
    onFocus: () => onFocus({ id, isTouched: tap.current !== null }),
    onClick: (event: MouseEvent) => {
      const touched = tap.current
      tap.current = null
      if (!touched || touched.wasShown) {
        onOpen(id)
        return
      }
      event.preventDefault()
      onFocus({ id, isTouched: true })
    },
  }
}

/**
 * Lines to company, dashed ones to what may stand in its place; both are mutual, so they end in dots on both sides. They
 * lie over the items but stand before them, even when there are none: a scroll is kept as a place among elements.
 */
function Lines({ layout, focus, relations }: Pick<MapDrawingProps, 'layout' | 'focus' | 'relations'>) {
  const { items } = layout
  const from = focus === null ? undefined : items.get(focus)?.box
  const line = (id: PatternId, kind: 'well' | 'instead'): ReactElement | null => {
    const to = items.get(id)?.box
    if (!from || !to) return null
    const way = wayBetween(from, to, kind === 'well' ? 'inner' : 'outer')
    return (
      <g key={id} className={styles.line} data-kind={kind}>
        <path d={roundedPath(way, 5)} />
        {[way[0], way.at(-1)].map((end, at) => end && <circle key={at} cx={end.x} cy={end.y} r={3.5} />)}
      </g>
    )
  }
  return (
    <svg className={styles.lines} viewBox={viewBoxOf(layout)} aria-hidden="true">
      {relations.well.map((id) => line(id, 'well'))}
      {relations.instead.map((id) => line(id, 'instead'))}
    </svg>
  )
}
