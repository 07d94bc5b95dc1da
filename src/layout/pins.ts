/**
 * Pinned parts stay where they are, although ELK cannot be told so: the picture is moved so that the pins' middle
 * stays, each pinned part is put back, and what it then covers moves out of its way along the flow.
 */
import type { Box, NodeId, Point } from '#design/design.ts'
import { boxOf, centreOf, inflate, overlaps, subtract, unionOf } from '#design/geometry.ts'
import { padding } from './elk-options.ts'

/** A node of the answer with what it holds. Boxes are in canvas coordinates. */
export interface Placed {
  readonly id: NodeId
  /** Where layout puts it. */
  readonly box: Box
  /** Where it stands now. */
  readonly home: Box
  readonly pinned: boolean
  readonly contents: readonly Placed[]
}

export type Axis = 'x' | 'y'

/** Pixels kept free around a part that stays. */
const gap = 24

/** Whether the node is pinned or holds something that is. */
function isAnchored(placed: Placed): boolean {
  return placed.pinned || placed.contents.some(isAnchored)
}

/** How far the nodes must move so that the middle of the pinned ones among them stays; null without any. */
export function shiftForPins(nodes: readonly Placed[]): Point | null {
  const pins = nodes.flatMap(pinsOf)
  if (pins.length === 0) return null
  const home = middleOf(pins.map((pin) => pin.home))
  const now = middleOf(pins.map((pin) => pin.box))
  return { x: Math.round(home.x - now.x), y: Math.round(home.y - now.y) }
}

/** The node and all it holds, moved. */
export function shifted(placed: Placed, by: Point): Placed {
  const { x, y, width, height } = placed.box
  return {
    ...placed,
    box: { x: x + by.x, y: y + by.y, width, height },
    contents: placed.contents.map((child) => shifted(child, by)),
  }
}

/** The nodes with every pinned one at home and nothing under it; boundaries around pinned parts are fitted to them. */
export function withPinsHeld(nodes: readonly Placed[], axis: Axis): readonly Placed[] {
  return pushedApart(
    nodes.map((node) => (isAnchored(node) ? held(node, axis) : node)),
    axis,
  )
}

function held(node: Placed, axis: Axis): Placed {
  const by = node.pinned ? subtract(node.home, node.box) : (shiftForPins([node]) ?? { x: 0, y: 0 })
  const moved = shifted(node, by)
  if (moved.contents.length === 0) return moved
  const contents = withPinsHeld(moved.contents, axis)
  return { ...moved, contents, box: fitted(moved, contents) }
}

/** The border around the contents; that of a pinned boundary only grows to the right and downwards. */
function fitted({ box, pinned }: Placed, contents: readonly Placed[]): Box {
  const inside = unionOf(contents.map((child) => child.box)) ?? box
  const right = inside.x + inside.width + padding.right
  const bottom = inside.y + inside.height + padding.bottom
  const x = pinned ? box.x : Math.min(box.x, inside.x - padding.left)
  const y = pinned ? box.y : Math.min(box.y, inside.y - padding.top)
  return { x, y, width: Math.max(box.x + box.width, right) - x, height: Math.max(box.y + box.height, bottom) - y }
}

/** What stays is placed first; the rest follows in the order of the flow, each moved on until it covers nothing. */
function pushedApart(nodes: readonly Placed[], axis: Axis): readonly Placed[] {
  const taken = nodes.filter(isAnchored).map((node) => node.box)
  if (taken.length === 0) return nodes
  const settled = new Map<NodeId, Placed>()
  const loose = nodes.filter((node) => !isAnchored(node)).sort((a, b) => a.box[axis] - b.box[axis])
  for (const node of loose) {
    const box = freeBox(node.box, taken, axis)
    taken.push(box)
    settled.set(node.id, shifted(node, subtract(box, node.box)))
  }
  return nodes.map((node) => settled.get(node.id) ?? node)
}

/** Each step passes one box for good, so there are no more steps than boxes. */
function freeBox(box: Box, taken: readonly Box[], axis: Axis): Box {
  let at = box
  let hit = firstHit(at, taken)
  while (hit) {
    const past = axis === 'x' ? hit.x + hit.width : hit.y + hit.height
    at = { ...at, [axis]: Math.ceil(past + gap) }
    hit = firstHit(at, taken)
  }
  return at
}

function firstHit(box: Box, taken: readonly Box[]): Box | undefined {
  const wide = inflate(box, gap)
  return taken.find((other) => overlaps(wide, other))
}

function pinsOf(placed: Placed): readonly Placed[] {
  const inside = placed.contents.flatMap(pinsOf)
  return placed.pinned ? [placed, ...inside] : inside
}

function middleOf(boxes: readonly Box[]): Point {
  const centres = boxes.map((box) => centreOf(boxOf(box, box)))
  const sum = centres.reduce((total, centre) => ({ x: total.x + centre.x, y: total.y + centre.y }), { x: 0, y: 0 })
  return { x: sum.x / boxes.length, y: sum.y / boxes.length }
}
