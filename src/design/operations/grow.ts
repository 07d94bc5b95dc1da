/** Lets a boundary grow when what it holds sticks out of it. */
import type { Box, Design, NodeId } from '../design.ts'
import { boundaryPadding, boxOf, subtract, unionOf } from '../geometry.ts'
import { childrenOf, nodeOf } from '../queries.ts'
import { placeNodes } from './nodes.ts'

/**
 * The boundary widened on each side where its contents reach past the border, with the usual padding there, and then
 * the boundaries around it likewise. Contents stay where they are on the canvas; a boundary never shrinks.
 */
export function growToHold(design: Design, id: NodeId): Design {
  const boundary = nodeOf(design, id)
  if (!boundary) return design
  const inside = unionOf(childrenOf(design, id).map((node) => boxOf(node.position, node.size)))
  const grown = inside ? grow(design, id, inside) : design
  return boundary.parent === null ? grown : growToHold(grown, boundary.parent)
}

function grow(design: Design, id: NodeId, inside: Box): Design {
  const boundary = nodeOf(design, id)
  if (!boundary) return design
  const { width, height } = boundary.size
  const left = inside.x < 0 ? inside.x - boundaryPadding.left : 0
  const top = inside.y < 0 ? inside.y - boundaryPadding.top : 0
  const right = inside.x + inside.width > width ? inside.x + inside.width + boundaryPadding.right : width
  const bottom = inside.y + inside.height > height ? inside.y + inside.height + boundaryPadding.bottom : height
  if (left === 0 && top === 0 && right === width && bottom === height) return design
  const { x, y } = boundary.position
  const boxes: Record<NodeId, Box> = {
    [id]: { x: x + left, y: y + top, width: right - left, height: bottom - top },
  }
  for (const child of childrenOf(design, id)) {
    boxes[child.id] = boxOf(subtract(child.position, { x: left, y: top }), child.size)
  }
  return placeNodes(design, boxes)
}
