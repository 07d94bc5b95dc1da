/** Which boundary parts under the hand would land in. */
import type { Design, NodeId, Point } from '#design/design.ts'
import { contains, inflate } from '#design/geometry.ts'
import { canvasBoxOf, innermostBoundaryAt, isWithin, nodeOf } from '#design/queries.ts'
import { isBoundary } from '#drawing/look.ts'

/** How far past its border, in canvas pixels, a part must go to leave the boundary it stands in. */
const stickiness = 24

/**
 * The boundary for nodes dragged to a canvas point: the innermost one under the pointer. Leaving the one they stand in
 * takes 24 pixels past its border.
 */
export function boundaryFor(design: Design, dragged: readonly NodeId[], pointer: Point): NodeId | null {
  const target = innermostBoundaryAt(design, pointer, isBoundary, dragged)
  const home = commonParent(design, dragged)
  if (home === null) return target?.id ?? null
  const box = canvasBoxOf(design, home)
  const deeper = target && target.id !== home && isWithin(design, target.id, home)
  if (deeper) return target.id
  if (box && contains(inflate(box, stickiness), pointer)) return home
  return target?.id ?? null
}

function commonParent(design: Design, ids: readonly NodeId[]): NodeId | null {
  const parents = new Set(ids.map((id) => nodeOf(design, id)?.parent ?? null))
  const [only] = parents
  return parents.size === 1 ? (only ?? null) : null
}
