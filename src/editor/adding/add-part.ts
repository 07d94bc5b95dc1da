/** Adds one part or boundary to the design, at a point or beside the selection, linked or not. */
import { judgeLink } from '#catalog/grammar.ts'
import { patternOf } from '#catalog/catalog.ts'
import { makeLink, makeNode } from '#design/create.ts'
import type { Box, Design, DesignNode, NodeId, PatternId, Point, Size } from '#design/design.ts'
import { freeSpot } from '#design/free-spot.ts'
import { boundaryPadding, boxOf, snap, subtract } from '#design/geometry.ts'
import { randomId } from '#design/ids.ts'
import { growToHold } from '#design/operations/grow.ts'
import { addLink } from '#design/operations/links.ts'
import { addNodes } from '#design/operations/nodes.ts'
import { canvasBoxOf, innermostBoundaryAt, nodeOf } from '#design/queries.ts'
import { isBoundary, lookOf } from '#drawing/look.ts'
import { titleOf } from '#drawing/names.ts'
import { newBoundarySize, partSize } from '#drawing/part-size.ts'
import { announce } from '#ui/speech/announcements.ts'
import type { EditorContext } from '#editor/context.ts'

export interface NewPart {
  readonly pattern: PatternId
  /** Canvas coordinates of its top left corner. */
  readonly at: Point
  readonly parent: NodeId | null
  /** A link leads from here to the new part; null or absent for none. */
  readonly from?: NodeId | null
  /** Absent takes the name of the pattern. */
  readonly label?: string
  /** Absent takes the size of a new part or boundary of the pattern. */
  readonly size?: Size
}

/** The size a new part or boundary of a pattern has. */
export function newSize(pattern: PatternId, label: string = lookOf(pattern).name): Size {
  return isBoundary(pattern) ? newBoundarySize : partSize(label, pattern)
}

/** The innermost boundary at a canvas point; null for the canvas itself. */
export function boundaryAt(design: Design, point: Point): NodeId | null {
  return innermostBoundaryAt(design, point, isBoundary)?.id ?? null
}

/** Adds the part as one undo step, selects it, brings it into view, and says so. Returns its id. */
export function addPart({ session, canvas }: EditorContext, part: NewPart): NodeId {
  const { pattern, at, parent, from = null, label = lookOf(pattern).name, size = newSize(pattern, label) } = part
  const design = session.design()
  const origin = (parent === null ? null : canvasBoxOf(design, parent)) ?? { x: 0, y: 0 }
  const node = makeNode({
    id: randomId(),
    pattern,
    label,
    size,
    parent,
    position: subtract(at, origin),
  })
  const operation = (now: Design): Design => {
    const added = linkedFrom(addNodes(now, [node]), from, node)
    return parent === null ? added : growToHold(added, parent)
  }
  session.edit(`Add ${label}`, operation, { select: { nodes: [node.id], links: [] } })
  session.setView({ current: node.id })
  const box = canvasBoxOf(session.design(), node.id)
  if (box) canvas()?.reveal(box)
  announce(news(session.design(), node, from))
  return node.id
}

function linkedFrom(design: Design, from: NodeId | null, node: DesignNode): Design {
  const source = from === null ? undefined : nodeOf(design, from)
  if (!source) return design
  const { kind, modifier } = judgeLink(patternOf(source.pattern), patternOf(node.pattern))
  return addLink(design, makeLink({ id: randomId(), source: source.id, target: node.id, kind, modifier }))
}

function news(design: Design, node: DesignNode, from: NodeId | null): string {
  const parent = node.parent === null ? undefined : nodeOf(design, node.parent)
  const source = from === null ? undefined : nodeOf(design, from)
  return [
    `Added ${titleOf(node)}`,
    ...(source ? [`linked from ${titleOf(source)}`] : []),
    ...(parent ? [`in ${titleOf(parent)}`] : []),
  ].join(', ')
}

/** Where a pattern dropped on a canvas point goes: its centre there, in the boundary that lies there. */
export function spotAt(design: Design, pattern: PatternId, point: Point): Pick<NewPart, 'at' | 'size' | 'parent'> {
  const parent = boundaryAt(design, point)
  const outer = parent === null ? null : canvasBoxOf(design, parent)
  const size = newSize(pattern)
  const box = boxOf({ x: snap(point.x - size.width / 2), y: snap(point.y - size.height / 2) }, size)
  const { x, y, width, height } = outer && isBoundary(pattern) ? nested(box, outer) : box
  return { parent, at: { x, y }, size: { width, height } }
}

/** The least room, in pixels, that a boundary is squeezed into; where there is less, the outer one grows. */
const leastRoom: Size = { width: 160, height: 96 }

/** A new boundary made to fit into another one, clear of its border and title: it would hide them otherwise. */
function nested(box: Box, outer: Box): Box {
  const { top, right, bottom, left } = boundaryPadding
  const room = { width: outer.width - left - right, height: outer.height - top - bottom }
  if (room.width < leastRoom.width || room.height < leastRoom.height) return box
  const width = Math.min(box.width, room.width)
  const height = Math.min(box.height, room.height)
  const x = Math.min(Math.max(box.x, outer.x + left), outer.x + left + room.width - width)
  const y = Math.min(Math.max(box.y, outer.y + top), outer.y + top + room.height - height)
  return { x, y, width, height }
}

/** A free place: beside the node in its boundary, inside it when it is a boundary, else around a canvas point. */
export function spotBeside(
  design: Design,
  node: DesignNode | undefined,
  size: Size,
  centre: Point,
): Pick<NewPart, 'at' | 'parent'> {
  if (!node) {
    const near = {
      x: snap(centre.x - size.width / 2),
      y: snap(centre.y - size.height / 2),
      width: 0,
      height: size.height,
    }
    return { parent: null, at: freeSpot(design, near, size, null) }
  }
  const inside = isBoundary(node.pattern)
  const parent = inside ? node.id : node.parent
  const near = inside ? { x: 24, y: 40, width: 0, height: 0 } : { ...node.position, ...node.size }
  const origin = (parent === null ? null : canvasBoxOf(design, parent)) ?? { x: 0, y: 0 }
  const spot = freeSpot(design, near, size, parent)
  return { parent, at: { x: origin.x + spot.x, y: origin.y + spot.y } }
}
