/** Resizing a boundary: where its sides go when a grip is pulled, and what its contents do meanwhile. Pure. */
import type { Box, Design, NodeId, Point } from '#design/design.ts'
import { boxOf, snap, subtract } from '#design/geometry.ts'
import { childrenOf } from '#design/queries.ts'

/** Which sides a grip moves: -1 the left or top one, 1 the right or bottom one, 0 neither. */
export interface Grip {
  readonly x: -1 | 0 | 1
  readonly y: -1 | 0 | 1
}

const steps = [-1, 0, 1] as const

/** The four corners and the four sides. */
export const grips: readonly Grip[] = steps
  .flatMap((y) => steps.map((x) => ({ x, y })))
  .filter(({ x, y }) => x !== 0 || y !== 0)

/** The smallest boundary, in pixels: its title still shows. */
const least = { width: 96, height: 64 }

/** The box after a grip was pulled by so many canvas pixels; sides keep to the grid and the box to its least size. */
export function resized(box: Box, grip: Grip, by: Point): Box {
  const [x, width] = pulled(box.x, box.width, { step: grip.x, by: by.x, least: least.width })
  const [y, height] = pulled(box.y, box.height, { step: grip.y, by: by.y, least: least.height })
  return { x, y, width, height }
}

interface Pull {
  readonly step: -1 | 0 | 1
  readonly by: number
  readonly least: number
}

function pulled(start: number, length: number, pull: Pull): [start: number, length: number] {
  if (pull.step === 0) return [start, length]
  if (pull.step === 1) return [start, Math.max(pull.least, snap(start + length + pull.by) - start)]
  const end = start + length
  const moved = Math.min(snap(start + pull.by), end - pull.least)
  return [moved, end - moved]
}

/** The boxes of a boundary and its contents while it is resized: the contents stay where they are on the canvas. */
export function boxesWhileResizing(design: Design, id: NodeId, box: Box): Readonly<Record<NodeId, Box>> {
  const boundary = design.nodes[id]
  if (!boundary) return {}
  const shift = subtract(box, boundary.position)
  const children = childrenOf(design, id).map((child) => [child.id, boxOf(subtract(child.position, shift), child.size)])
  return { ...(Object.fromEntries(children) as Record<NodeId, Box>), [id]: box }
}
