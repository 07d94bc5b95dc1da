/** Operations on nesting: into a boundary, out of it, a new one around, none around, one that fits. */
import type { Box, Design, DesignNode, NodeId } from '../design.ts'
import { boundaryPadding, boxOf, subtract, unionOf } from '../geometry.ts'
import { soundBox } from '../limits.ts'
import {
  ancestorsOf,
  boundsOf,
  canvasBoxOf,
  childrenOf,
  descendantsOf,
  isWithin,
  nodeOf,
  outermost,
} from '../queries.ts'
import { isShallow } from '../repair.ts'
import { settleBends } from './bends.ts'
import { addNodes, placeNodes, removeNodes } from './nodes.ts'
import { settleLinks, updateNodes } from './records.ts'

/**
 * Puts nodes into a boundary, or on the canvas, where they are. Of nodes inside each other only the outermost moves.
 * A link between a node and the boundary it comes to stand in goes. The design stays as it is when a boundary would
 * come to stand inside itself, or too deep.
 */
export function reparent(design: Design, ids: Iterable<NodeId>, parent: NodeId | null): Design {
  const nodes = outermost(design, ids)
  if (parent !== null && !mayHold(design, parent, nodes)) return design
  const origin = originOf(design, parent)
  const nested = updateNodes(
    design,
    nodes.map((node) => node.id),
    (node) => {
      const box = canvasBoxOf(design, node.id)
      return node.parent === parent || !box ? node : { ...node, parent, position: subtract(box, origin) }
    },
  )
  if (nested === design || !isShallow(nested, everything(nested, nodes))) return design
  return settleBends(design, settleLinks(design, nested))
}

/**
 * Puts a new boundary around nodes, into the innermost boundary that holds them all. Of the given boundary, place,
 * size and parent are worked out here.
 */
export function wrap(design: Design, ids: Iterable<NodeId>, boundary: DesignNode): Design {
  const nodes = outermost(design, ids)
  const bounds = boundsOf(
    design,
    nodes.map((node) => node.id),
  )
  if (!bounds) return design
  const parent = commonParent(design, nodes)
  const { x, y, width, height } = padded(bounds)
  const position = subtract({ x, y }, originOf(design, parent))
  const added = addNodes(design, [{ ...boundary, parent, position, size: { width, height } }])
  if (added === design) return design
  const wrapped = reparent(
    added,
    nodes.map((node) => node.id),
    boundary.id,
  )
  return wrapped === added ? design : wrapped
}

/** Removes a boundary and leaves what it holds where it is. */
export function unwrap(design: Design, id: NodeId): Design {
  return removeNodes(design, [id], { contents: 'keep' })
}

/** Makes a boundary as large as what it holds needs; that stays where it is. */
export function fitToContents(design: Design, id: NodeId): Design {
  const children = childrenOf(design, id)
  const boundary = nodeOf(design, id)
  const inside = unionOf(children.map((node) => boxOf(node.position, node.size)))
  const { x, y, width, height } = padded(inside ?? { x: 0, y: 0, width: 0, height: 0 })
  if (!boundary || !inside) return design
  const boxes: Record<NodeId, Box> = {
    [id]: { x: boundary.position.x + x, y: boundary.position.y + y, width, height },
  }
  for (const child of children) boxes[child.id] = boxOf(subtract(child.position, { x, y }), child.size)
  return placeNodes(design, boxes)
}

function padded(box: Box): Box {
  const { top, right, bottom, left } = boundaryPadding
  const grown = {
    x: box.x - left,
    y: box.y - top,
    width: box.width + left + right,
    height: box.height + top + bottom,
  }
  return soundBox(grown) ?? grown
}

function mayHold(design: Design, parent: NodeId, nodes: readonly DesignNode[]): boolean {
  if (!nodeOf(design, parent)) return false
  return nodes.every((node) => node.id !== parent && !isWithin(design, parent, node.id))
}

function originOf(design: Design, parent: NodeId | null): { x: number; y: number } {
  return (parent === null ? null : canvasBoxOf(design, parent)) ?? { x: 0, y: 0 }
}

function everything(design: Design, nodes: readonly DesignNode[]): NodeId[] {
  return nodes.flatMap((node) => [node.id, ...descendantsOf(design, node.id).map((each) => each.id)])
}

function commonParent(design: Design, nodes: readonly DesignNode[]): NodeId | null {
  const [first, ...rest] = nodes
  if (!first) return null
  const shared = ancestorsOf(design, first.id).find((ancestor) =>
    rest.every((node) => isWithin(design, node.id, ancestor.id)),
  )
  return shared?.id ?? null
}
