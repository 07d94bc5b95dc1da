/** Finds room for a new node beside another one. */
import type { Box, Design, NodeId, Point, Size } from './design.ts'
import { boxOf, inflate, overlaps, snap, unionOf } from './geometry.ts'
import { childrenOf } from './queries.ts'

const gap = 48
/** Pixels that stay free around what is there already. */
const margin = 8
const rings = 40

/**
 * A free place for a node of this size beside `near`, on the grid: to the right, else below, else further out.
 * `near` and the answer are relative to the parent, like positions in the document.
 */
export function freeSpot(design: Design, near: Box, size: Size, parent: NodeId | null): Point {
  const taken = childrenOf(design, parent).map((node) => boxOf(node.position, node.size))
  const room = taken.map((box) => inflate(box, margin))
  for (const [column, row] of slots()) {
    const spot = {
      x: snap(column === 0 ? near.x : near.x + near.width + gap + (column - 1) * (size.width + gap)),
      y: snap(row === 0 ? near.y : near.y + near.height + gap + (row - 1) * (size.height + gap)),
    }
    if (!room.some((box) => overlaps(box, boxOf(spot, size)))) return spot
  }
  const all = unionOf([near, ...taken]) ?? near
  return { x: snap(near.x), y: snap(all.y + all.height + gap) }
}

/** Columns and rows from the node outwards, ring by ring: right, below, then the slots between. */
function* slots(): Generator<readonly [number, number]> {
  for (let ring = 1; ring <= rings; ring += 1) {
    yield [ring, 0]
    yield [0, ring]
    for (let step = 1; step <= ring; step += 1) {
      yield [ring, step]
      if (step < ring) yield [step, ring]
    }
  }
}
