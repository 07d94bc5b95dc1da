/** The map: all patterns at once; the one under the pointer or the keyboard shows what it goes well with. */
import { memo, useCallback, useMemo, useRef, useState, type KeyboardEvent, type ReactElement } from 'react'
import { allCategories } from '#catalog/catalog.ts'
import { allPatterns } from '#catalog/words.ts'
import type { PatternId } from '#design/design.ts'
import { lineMarks } from '#drawing/link-face.ts'
import { lookOf } from '#drawing/look.ts'
import type { Mark } from '#drawing/mark.ts'
import { tileMarks } from '#drawing/part-face.ts'
import { clipped, widthOf } from '#drawing/text.ts'
import { Marks } from '#editor/canvas/marks.tsx'
import { useCards } from '#editor/card/knowledge.ts'
import { useLists } from '../lists/use-lists.ts'
import { formatRoute } from '../routes.ts'
import { Frame } from '../shell/frame.tsx'
import { SectionHead } from '../shell/section-head.tsx'
import { MapCaption } from './map-caption.tsx'
import {
  item as look,
  itemTowards,
  mapLayout,
  wayBetween,
  type MapHeading,
  type MapItem,
  type MapLayout,
} from './map-layout.ts'
import styles from './map-page.module.css'

/** What the pattern in focus has to do with others. */
interface Relations {
  readonly well: readonly PatternId[]
  readonly instead: readonly PatternId[]
}

export default function MapPage(): ReactElement {
  const { lists } = useLists()
  // The lists are what categories and patterns change with.
  // oxlint-disable-next-line react-hooks/exhaustive-deps
  const layout = useMemo(() => mapLayout(allCategories(), allPatterns()), [lists])
  const [focus, setFocus] = useState<PatternId | null>(null)
  const relations = useRelations(focus)
  return (
    <Frame place="map">
      <SectionHead title="Map" />
      <MapCaption focus={focus} well={relations.well} instead={relations.instead} />
      <div className={styles.scroller}>
        <MapDrawing layout={layout} focus={focus} relations={relations} onFocus={setFocus} />
      </div>
    </Frame>
  )
}

function useRelations(focus: PatternId | null): Relations {
  const { card, company } = useCards(focus === null ? [] : [focus])
  if (focus === null) return { well: [], instead: [] }
  const known = card(focus)
  const instead = (known?.alternatives ?? []).map(({ id }) => id)
  const named = (company[focus] ?? []).filter(({ there }) => there !== '').map(({ id }) => id)
  const own = (known?.pairs ?? []).map(({ id }) => id)
  return { well: [...new Set([...own, ...named])].filter((id) => !instead.includes(id)), instead }
}

interface MapDrawingProps {
  readonly layout: MapLayout
  readonly focus: PatternId | null
  readonly relations: Relations
  readonly onFocus: (id: PatternId | null) => void
}

function MapDrawing({ layout, focus, relations, onFocus }: MapDrawingProps): ReactElement {
  const drawing = useRef<SVGSVGElement>(null)
  const [first] = layout.items.keys()
  const stop = focus ?? first
  const near = new Set([...relations.well, ...relations.instead])

  const move = useCallback(
    (from: PatternId, event: KeyboardEvent): void => {
      const next = itemTowards(layout, from, event.key)
      if (next === null) return
      event.preventDefault()
      drawing.current?.querySelector<SVGAElement>(`[data-pattern="${CSS.escape(next)}"]`)?.focus()
    },
    [layout],
  )

  return (
    <svg
      ref={drawing}
      className={styles.map}
      viewBox={`-4 -2 ${layout.size.width + 16} ${layout.size.height + 6}`}
      role="group"
      aria-label="All patterns by category. Arrow keys move, Enter opens a page."
      data-focus={focus !== null || undefined}
      onPointerLeave={() => onFocus(null)}
    >
      {layout.headings.map((heading) => (
        <Heading key={heading.category.id} heading={heading} />
      ))}
      {focus !== null && <Lines layout={layout} focus={focus} relations={relations} />}
      {[...layout.items.values()].map((each) => (
        <Item
          key={each.pattern.id}
          item={each}
          state={each.pattern.id === focus ? 'focus' : near.has(each.pattern.id) ? 'near' : undefined}
          isStop={each.pattern.id === stop}
          onFocus={onFocus}
          onMove={move}
        />
      ))}
    </svg>
  )
}

function Heading({ heading: { category, at } }: { readonly heading: MapHeading }): ReactElement {
  const marks: readonly Mark[] = [
    { type: 'text', text: category.name, x: at.x + 4, y: at.y + 18, style: 'boundary-kind', anchor: 'start' },
  ]
  return <Marks marks={marks} />
}

interface ItemProps {
  readonly item: MapItem
  readonly state: 'focus' | 'near' | undefined
  readonly isStop: boolean
  readonly onFocus: (id: PatternId) => void
  readonly onMove: (from: PatternId, event: KeyboardEvent) => void
}

const Item = memo(function Item(props: ItemProps): ReactElement {
  const { item, state, isStop, onFocus, onMove } = props
  const { pattern, box } = item
  const top = (look.height - look.tile) / 2
  const left = 4 + look.tile + 5
  const room = look.width - left
  const style = widthOf(pattern.name, 'legend') <= room ? 'legend' : 'pattern'
  const marks: readonly Mark[] = [
    ...tileMarks(lookOf(pattern.id), { x: 4, y: top }, look.tile, look.icon),
    { type: 'text', text: clipped(pattern.name, style, room), x: left, y: look.height / 2 + 4, style, anchor: 'start' },
  ]
  return (
    <a
      href={formatRoute({ page: 'pattern', id: pattern.id })}
      aria-label={pattern.name}
      tabIndex={isStop ? 0 : -1}
      className={styles.item}
      data-pattern={pattern.id}
      data-state={state}
      onPointerEnter={() => onFocus(pattern.id)}
      onFocus={() => onFocus(pattern.id)}
      onKeyDown={(event) => onMove(pattern.id, event)}
    >
      <g transform={`translate(${box.x} ${box.y})`}>
        <rect className={styles.ground} width={look.width} height={look.height} rx={6} />
        <Marks marks={marks} />
      </g>
    </a>
  )
})

/** From the pattern in focus to each of its relations: a line for company, dots for what may stand in its place. */
function Lines({
  layout: { items },
  focus,
  relations,
}: Pick<MapDrawingProps, 'layout' | 'relations'> & { readonly focus: PatternId }): ReactElement | null {
  const from = items.get(focus)?.box
  if (!from) return null
  const line = (id: PatternId, kind: 'sync' | 'control'): readonly Mark[] => {
    const to = items.get(id)?.box
    if (!to) return []
    return lineMarks({ kind, modifier: 'none' }, wayBetween(from, to))
  }
  return (
    <g className={styles.lines}>
      <Marks
        marks={[
          ...relations.well.flatMap((id) => line(id, 'sync')),
          ...relations.instead.flatMap((id) => line(id, 'control')),
        ]}
      />
    </g>
  )
}
