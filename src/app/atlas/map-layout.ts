/** Where every pattern stands on the map: columns of categories, one row each, so that all names can be read at once. */
import type { Category, WordedPattern } from '#catalog/pattern.ts'
import type { PatternId, Box, Point, Size } from '#design/design.ts'

export interface MapItem {
  readonly pattern: WordedPattern
  readonly box: Box
}

export interface MapHeading {
  readonly category: Category
  readonly at: Point
}

export interface MapLayout {
  readonly items: ReadonlyMap<PatternId, MapItem>
  readonly headings: readonly MapHeading[]
  readonly size: Size
}

/** Pixels at 100 %. */
export const item = { width: 186, height: 24, tile: 18, icon: 11 }
const columns = 7
const columnGap = 12
const headingHeight = 30
const categoryGap = 22

/** Each category goes whole into the column that is shortest until then. */
export function mapLayout(categories: readonly Category[], patterns: readonly WordedPattern[]): MapLayout {
  const heights = Array.from({ length: columns }, () => 0)
  const items = new Map<PatternId, MapItem>()
  const headings: MapHeading[] = []
  for (const category of categories) {
    const inside = patterns.filter((pattern) => pattern.category === category.id)
    if (inside.length === 0) continue
    const column = heights.indexOf(Math.min(...heights))
    const x = column * (item.width + columnGap)
    const top = heights[column] ?? 0
    headings.push({ category, at: { x, y: top } })
    for (const [row, pattern] of inside.entries()) {
      const y = top + headingHeight + row * item.height
      items.set(pattern.id, { pattern, box: { x, y, width: item.width, height: item.height } })
    }
    heights[column] = top + headingHeight + inside.length * item.height + categoryGap
  }
  return {
    items,
    headings,
    size: { width: columns * (item.width + columnGap) - columnGap, height: Math.max(...heights) - categoryGap },
  }
}

const steps: Readonly<Record<string, Point>> = {
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
}

/** The item an arrow key leads to: the next in its column, or the nearest of the columns beside it; null for none. */
export function itemTowards({ items }: MapLayout, from: PatternId, key: string): PatternId | null {
  const step = steps[key]
  const start = items.get(from)?.box
  if (!step || !start) return null
  const ranked = [...items]
    .map(([id, { box }]) => ({ id, cost: costOf(start, box, step) }))
    .filter(({ cost }) => cost < Infinity)
    .toSorted((a, b) => a.cost - b.cost)
  return ranked[0]?.id ?? null
}

/** How far a box is in the direction of a step; infinite for what does not lie there. */
function costOf(start: Box, box: Box, step: Point): number {
  const [dx, dy] = [box.x - start.x, box.y - start.y]
  const ahead = dx * step.x + dy * step.y
  if (ahead <= 0 || (step.y !== 0 && dx !== 0)) return Infinity
  return ahead * 4 + Math.abs(dx * step.y) + Math.abs(dy * step.x)
}

/** From one item to another: along its row, then up or down in the gap beside the column of the other, where no name is. */
export function wayBetween(from: Box, to: Box): readonly Point[] {
  const leftwards = to.x < from.x
  const start = { x: leftwards ? from.x : from.x + from.width, y: from.y + from.height / 2 }
  const end = { x: leftwards || to.x === from.x ? to.x + to.width : to.x, y: to.y + to.height / 2 }
  const gap = end.x + ((leftwards || to.x === from.x ? 1 : -1) * columnGap) / 2
  if (start.y === end.y) return [start, end]
  return [start, { x: gap, y: start.y }, { x: gap, y: end.y }, end]
}
