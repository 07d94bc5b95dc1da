/** Keeps the drawn routes of links true when their ends move. */
import type { Design, Link, LinkId, NodeId, Point } from '../design.ts'
import { add, subtract } from '../geometry.ts'
import { canvasBoxOf, withContents } from '../queries.ts'
import { withRecords } from '../sharing.ts'

/** Pixels; adding and subtracting fractions must not count as a move. */
const tolerance = 1e-6

/**
 * The later design with the bends of links settled: both ends moved alike, the bends move along; the ends moved
 * differently, or one changed its size, the drawing routes the link afresh.
 */
export function settleBends(before: Design, after: Design): Design {
  if (before.nodes === after.nodes) return after
  const touched = Object.keys(after.nodes).filter((id) => after.nodes[id] !== before.nodes[id])
  const affected = withContents(after, touched)
  const settled: Record<LinkId, Link> = {}
  for (const link of Object.values(after.links)) {
    if (link.bends.length === 0 || !(affected.has(link.source) || affected.has(link.target))) continue
    const [from, to] = [shiftOf(before, after, link.source), shiftOf(before, after, link.target)]
    if (!from || !to || !isNear(from, to)) settled[link.id] = { ...link, bends: [] }
    else if (!isNear(from, { x: 0, y: 0 })) settled[link.id] = shiftBends(link, from)
  }
  const links = withRecords(after.links, settled)
  return links === after.links ? after : { ...after, links }
}

/** The link with its bends moved. */
export function shiftBends(link: Link, by: Point): Link {
  return link.bends.length === 0 ? link : { ...link, bends: link.bends.map((bend) => add(bend, by)) }
}

/** How far a node moved on the canvas; null when it is gone or has another size. */
function shiftOf(before: Design, after: Design, id: NodeId): Point | null {
  const [old, now] = [canvasBoxOf(before, id), canvasBoxOf(after, id)]
  if (!old || !now || old.width !== now.width || old.height !== now.height) return null
  return subtract(now, old)
}

function isNear(a: Point, b: Point): boolean {
  return Math.abs(a.x - b.x) < tolerance && Math.abs(a.y - b.y) < tolerance
}
