/** Inserts the example of a pattern as one undo step, at a point of the canvas or where there is room near it. */
import type { Blueprint } from '#catalog/pattern.ts'
import type { Attached, Design, NodeId, Point, Size } from '#design/design.ts'
import { freeSpot } from '#design/free-spot.ts'
import { add, boxOf, centreOf, inflate, overlaps, subtract, unionOf } from '#design/geometry.ts'
import { randomId } from '#design/ids.ts'
import { paste, type Clip } from '#design/operations/clipboard.ts'
import { growToHold } from '#design/operations/grow.ts'
import { boundsOf, canvasBoxOf, childrenOf } from '#design/queries.ts'
import { announce } from '#ui/speech/announcements.ts'
import { plantingOf } from './blueprint.ts'
import type { EditorContext } from '#editor/context.ts'

/** Pixels that stay free around an example. */
const margin = 8

export interface Insertion {
  readonly title: string
  readonly blueprint: Blueprint | null
  readonly carried: Attached | null
  /** Canvas coordinates of the middle of the example. */
  readonly at: Point
  readonly parent: NodeId | null
}

/** Inserts the example clear of what is there and selects it; without a blueprint nothing happens. */
export function insertBlueprint(
  { session, canvas }: EditorContext,
  { title, blueprint, carried, at, parent }: Insertion,
): void {
  if (!blueprint) return
  const clip = plantingOf(blueprint, { carried, makeId: randomId })
  let ids: readonly NodeId[] = []
  session.edit(`Insert example of ${title}`, (design) => {
    const room = clearSpot(design, sizeOf(clip), { at, parent })
    const pasted = paste(design, clip, { to: { at: room }, parent, makeId: randomId })
    ids = pasted.ids
    return parent === null ? pasted.design : growToHold(pasted.design, parent)
  })
  session.select({ nodes: ids })
  const box = boundsOf(session.design(), ids)
  if (box) canvas()?.reveal(box)
  announce(`Inserted an example of ${title}`)
}

function sizeOf({ nodes }: Clip): Size {
  const roots = Object.values(nodes).filter((node) => node.parent === null)
  return unionOf(roots.map((node) => boxOf(node.position, node.size))) ?? { width: 0, height: 0 }
}

/** The point itself when a box around it covers nothing, else the middle of free room beside it; on the canvas. */
function clearSpot(design: Design, size: Size, { at, parent }: Pick<Insertion, 'at' | 'parent'>): Point {
  const origin = (parent === null ? null : canvasBoxOf(design, parent)) ?? { x: 0, y: 0 }
  const corner = subtract(subtract(at, origin), { x: size.width / 2, y: size.height / 2 })
  const box = inflate(boxOf(corner, size), margin)
  if (!childrenOf(design, parent).some((node) => overlaps(box, boxOf(node.position, node.size)))) return at
  return add(origin, centreOf(boxOf(freeSpot(design, boxOf(corner, { width: 0, height: 0 }), size, parent), size)))
}
