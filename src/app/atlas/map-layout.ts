/** Where every pattern stands on the map, one row each in columns of categories, and how lines run between two. */
import type { Category, WordedPattern } from '#catalog/pattern.ts'
import type { PatternId, Box, Point, Size } from '#design/design.ts'

export interface MapItem {
  readonly pattern: WordedPattern
  readonly box: Box
}

export interface MapHeading {
  readonly category: Category
  /** Where its first row begins: it stands above. */
  readonly at: Point
}

export interface MapLayout {
  readonly items: ReadonlyMap<PatternId, MapItem>
  readonly headings: readonly MapHeading[]
  readonly size: Size
}

export interface MapGrid {
  readonly columns: number
  /** Headings are as high as rows, so that the gaps between rows are at the same heights in all columns. */
  readonly rowHeight: number
}

/** Pixels at 100 %. */
export const item = { width: 186, tile: 18, icon: 11 }
/** What is drawn of an item is less high than its row: lines run in the gap. */
export const rowGap = 6
const columnGap = 14
/** Room around the columns: for the outline of items, and for lines that run right of the last column. */
const margin = { left: 4, right: columnGap, top: 2, bottom: 4 }
/** The narrowest that a column may be shown; a row is then still as high as a finger or a pointer needs. */
const narrowest = 160
const mostColumns = 7
const rowHeights = { fine: 31, coarse: 50 }

/** So many columns as can be read in a width, with rows for a mouse or for a finger. */
export function gridFor(width: number, pointer: keyof typeof rowHeights): MapGrid {
  const columns = Math.min(mostColumns, Math.max(1, Math.floor(width / narrowest)))
  return { columns, rowHeight: rowHeights[pointer] }
}

/** Each category goes whole into the column that is shortest until then. */
export function mapLayout(
  categories: readonly Category[],
  patterns: readonly WordedPattern[],
  { columns, rowHeight }: MapGrid,
): MapLayout {
  const rows = Array.from({ length: columns }, () => 0)
  const items = new Map<PatternId, MapItem>()
  const headings: MapHeading[] = []
  for (const category of categories) {
    const inside = patterns.filter((pattern) => pattern.category === category.id)
    if (inside.length === 0) continue
    const column = rows.indexOf(Math.min(...rows))
    const x = column * (item.width + columnGap)
    const top = rows[column] ?? 0
    headings.push({ category, at: { x, y: (top + 1) * rowHeight } })
    for (const [row, pattern] of inside.entries()) {
      const y = (top + 1 + row) * rowHeight
      items.set(pattern.id, { pattern, box: { x, y, width: item.width, height: rowHeight } })
    }
    rows[column] = top + 1 + inside.length
  }
  const width = columns * (item.width + columnGap) - columnGap
  return { items, headings, size: { width, height: Math.max(...rows) * rowHeight } }
}

/** What the drawing of a map shows, as the four numbers of a view box. */
export function viewBoxOf({ size }: MapLayout): string {
  return [
    -margin.left,
    -margin.top,
    size.width + margin.left + margin.right,
    size.height + margin.top + margin.bottom,
  ].join(' ')
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

/** How far lines of two kinds that run side by side are from the middle between them: in gutters, gaps, at their item. */
const apart = { gutter: 2.5, gap: 1.5, port: 5 }

/**
 * From one item to another without touching any other: out at its side, up or down in the gutter between columns, and
 * from there in, or, where columns lie between, first along the gap above the row and down another gutter.
 */
export function wayBetween(from: Box, to: Box, lane: 'inner' | 'outer'): readonly Point[] {
  const sign = lane === 'inner' ? -1 : 1
  const ahead = to.x < from.x ? -1 : 1
  const entry = to.x > from.x ? -1 : 1
  const start = { x: sideOf(from, ahead), y: from.y + from.height / 2 + sign * apart.port }
  const end = { x: sideOf(to, entry), y: to.y + to.height / 2 }
  const first = start.x + ahead * (columnGap / 2 + sign * apart.gutter)
  const last = end.x + entry * (columnGap / 2) + ahead * sign * apart.gutter
  const leaving = [start, { x: first, y: start.y }]
  const arriving = [{ x: last, y: end.y }, end]
  if (first === last) return [...leaving, ...arriving]
  const gap = from.y + sign * apart.gap
  return [...leaving, { x: first, y: gap }, { x: last, y: gap }, ...arriving]
}

function sideOf({ x, width }: Box, direction: 1 | -1): number {
  return direction === 1 ? x + width : x
}
