/** The map: all patterns at once; the one under the pointer, the finger or the keyboard shows what it goes well with. */
import { useEffect, useLayoutEffect, useMemo, useRef, useState, type ReactElement, type RefObject } from 'react'
import { allCategories } from '#catalog/catalog.ts'
import { allPatterns } from '#catalog/words.ts'
import type { PatternId } from '#design/design.ts'
import { useCards } from '#editor/card/knowledge.ts'
import { useLists } from '../lists/use-lists.ts'
import { Frame } from '../shell/frame.tsx'
import { entryId, keep, keptAt } from '../shell/kept.ts'
import { SectionHead } from '../shell/section-head.tsx'
import { MapCaption } from './map-caption.tsx'
import { itemIn, MapDrawing, type Focus, type Relations } from './map-drawing.tsx'
import { gridFor, mapLayout, type MapGrid, type MapLayout } from './map-layout.ts'

/** What the entry of the history keeps for who comes back. */
interface Left {
  readonly pattern: PatternId
  readonly scroll: number
}

const leftBy = 'left-by'

export default function MapPage(): ReactElement {
  useLists()
  const patterns = allPatterns()
  const room = useRef<HTMLDivElement>(null)
  const grid = useGrid(room)
  const layout = useMemo(() => grid && mapLayout(allCategories(), patterns, grid), [patterns, grid])
  const [focus, setFocus] = useState<Focus | null>(null)
  const relations = useRelations(focus?.id ?? null)
  useReturn(room, layout)
  return (
    <Frame place="map">
      <SectionHead title="Map" />
      <MapCaption focus={focus} relations={relations} onOpen={keepLeft} />
      <div ref={room}>
        {layout && (
          <MapDrawing
            layout={layout}
            focus={focus?.id ?? null}
            relations={relations}
            onFocus={setFocus}
            onOpen={keepLeft}
          />
        )}
      </div>
    </Frame>
  )
}

function keepLeft(pattern: PatternId): void {
  const left: Left = { pattern, scroll: document.querySelector('main')?.scrollTop ?? 0 }
  keep(entryId(), leftBy, left)
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

/** The grid that the room on the page and the pointer ask for; null until the room is known. */
function useGrid(room: RefObject<HTMLElement | null>): MapGrid | null {
  const [grid, setGrid] = useState<MapGrid | null>(null)
  useLayoutEffect(() => {
    const element = room.current
    if (!element) return undefined
    const coarse = matchMedia('(pointer: coarse)')
    const fit = (): void => {
      const next = gridFor(element.clientWidth, coarse.matches ? 'coarse' : 'fine')
      setGrid((now) => (now?.columns === next.columns && now.rowHeight === next.rowHeight ? now : next))
    }
    fit()
    const observer = new ResizeObserver(fit)
    observer.observe(element)
    coarse.addEventListener('change', fit)
    return () => {
      observer.disconnect()
      coarse.removeEventListener('change', fit)
    }
  }, [room])
  return grid
}

/** Back to the pattern whose page one comes from, once it is drawn; the heading has had the focus before. */
function useReturn(room: RefObject<HTMLElement | null>, layout: MapLayout | null): void {
  const left = useRef<Left | null | undefined>(undefined)
  useEffect(() => {
    if (left.current === undefined) left.current = keptAt<Left>(entryId(), leftBy)
    const element = left.current && itemIn(room.current, left.current.pattern)
    if (!element) return
    const page = element.closest('main')
    // The frame brings back the scroll by what stands at the top, which here may be a caption that sticks there.
    if (page) page.scrollTop = left.current?.scroll ?? 0
    left.current = null
    element.focus({ preventScroll: true })
  }, [room, layout])
}
