/** Finds places for new parts in a row between the ends of a link, clear of what stands there already. */
import type { Box, Design, Link, NodeId, Point, Size } from '#design/design.ts'
import { centreOf, inflate, overlaps, snap, subtract } from '#design/geometry.ts'
import { canvasBoxes, innermostBoundaryAt } from '#design/queries.ts'
import { isBoundary } from '#drawing/look.ts'

export interface Place {
  /** The boundary that is shown there; null for the canvas. */
  readonly parent: NodeId | null
  /** Relative to the parent. */
  readonly position: Point
  readonly size: Size
}

/** Pixels between neighbours of the row, and around what stands there already. */
const gap = 48
const margin = 12
/** How many rows are tried on either side of the straight line. */
const rows = 12

/** One place per size, from the source to the target; none when an end of the link is missing. */
export function placesBetween(design: Design, link: Link, sizes: readonly Size[]): readonly Place[] {
  const boxes = canvasBoxes(design)
  const [source, target] = [boxes.get(link.source), boxes.get(link.target)]
  if (!source || !target || sizes.length === 0) return []
  const taken = Object.values(design.nodes).flatMap((node) => {
    const box = boxes.get(node.id)
    return box && !isBoundary(node.pattern) ? [inflate(box, margin)] : []
  })
  const row = clearRow({ from: centreOf(source), to: centreOf(target) }, sizes, taken)
  return row.map((box) => {
    const parent = innermostBoundaryAt(design, centreOf(box), isBoundary)?.id ?? null
    const origin = (parent === null ? undefined : boxes.get(parent)) ?? { x: 0, y: 0 }
    return { parent, position: subtract(box, origin), size: { width: box.width, height: box.height } }
  })
}

interface Line {
  readonly from: Point
  readonly to: Point
}

/** The row on the line itself, or the nearest parallel one that is clear. */
function clearRow(line: Line, sizes: readonly Size[], taken: readonly Box[]): readonly Box[] {
  const isAcross = Math.abs(line.to.x - line.from.x) >= Math.abs(line.to.y - line.from.y)
  const depth = Math.max(...sizes.map((size) => (isAcross ? size.height : size.width)))
  const straight = rowAlong(line, sizes, isAcross)
  for (let step = 0; step <= rows * 2; step += 1) {
    const shift = snap((step % 2 === 0 ? -1 : 1) * Math.ceil(step / 2) * (depth + gap / 2))
    const row = straight.map((box) => (isAcross ? { ...box, y: box.y + shift } : { ...box, x: box.x + shift }))
    if (!row.some((box) => taken.some((other) => overlaps(box, other)))) return row
  }
  return straight
}

/** Evenly between both ends, or wider apart where that is too tight; the middle of the row is that of the line. */
function rowAlong({ from, to }: Line, sizes: readonly Size[], isAcross: boolean): readonly Box[] {
  const length = isAcross ? to.x - from.x : to.y - from.y
  const widest = Math.max(...sizes.map((size) => (isAcross ? size.width : size.height)))
  const even = Math.abs(length) / (sizes.length + 1)
  const pitch = Math.max(even, widest + gap) * (length < 0 ? -1 : 1)
  return sizes.map((size, at) => {
    const along = length / 2 + pitch * (at - (sizes.length - 1) / 2)
    const share = Math.min(1, Math.max(0, length === 0 ? 0.5 : along / length))
    const x = isAcross ? from.x + along : from.x + (to.x - from.x) * share
    const y = isAcross ? from.y + (to.y - from.y) * share : from.y + along
    return { x: snap(x - size.width / 2), y: snap(y - size.height / 2), ...size }
  })
}
