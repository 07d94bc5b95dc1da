/** Operations on parts and boundaries alike: adding, removing, moving, naming, and what they carry. */
import type {
  Attached,
  Box,
  Design,
  DesignNode,
  FactValue,
  Facts,
  LinkId,
  NodeId,
  PatternId,
  Point,
  Size,
} from '../design.ts'
import { add } from '../geometry.ts'
import { limits, soundBox, soundPoint } from '../limits.ts'
import { ancestorsOf, nodeOf, withContents } from '../queries.ts'
import { repair } from '../repair.ts'
import { assign, own, withoutRecords, withRecords } from '../sharing.ts'
import { cleanFields, cleanText } from '../text.ts'
import { settleBends } from './bends.ts'
import { updateNodes, withLinks, withNodes } from './records.ts'

/** What `editNode` may change; place, size and nesting have operations of their own. */
export type NodeEdit = Partial<Omit<DesignNode, 'id' | 'parent' | 'position' | 'size'>>

/** Adds nodes. One whose id is taken is left out; nothing is added beyond the largest number of nodes. */
export function addNodes(design: Design, nodes: readonly DesignNode[]): Design {
  const added = Object.fromEntries(nodes.filter((node) => !isTaken(design, node.id)).map((node) => [node.id, node]))
  const count = Object.keys(added).length
  if (count === 0 || Object.keys(design.nodes).length + count > limits.nodes) return design
  return repair(withNodes(design, added))
}

/**
 * Removes nodes and the links they have. What a removed boundary holds goes as well, or stays where it is on the
 * canvas and comes to stand in the next boundary around.
 */
export function removeNodes(
  design: Design,
  ids: Iterable<NodeId>,
  options: { readonly contents: 'keep' | 'remove' },
): Design {
  const given = [...ids].filter((id) => nodeOf(design, id))
  if (given.length === 0) return design
  const gone = options.contents === 'remove' ? withContents(design, given) : new Set(given)
  const hoisted: Record<NodeId, DesignNode> = {}
  for (const node of Object.values(design.nodes)) {
    if (!gone.has(node.id) && node.parent !== null && gone.has(node.parent))
      hoisted[node.id] = hoist(design, node, gone)
  }
  const links = Object.values(design.links).filter((link) => gone.has(link.source) || gone.has(link.target))
  return {
    ...design,
    nodes: withoutRecords(withRecords(design.nodes, hoisted), gone),
    links: withoutRecords(design.links, new Set(links.map((link) => link.id))),
  }
}

/** Moves nodes to positions relative to their parents. What a boundary holds moves with it. */
export function moveNodes(design: Design, positions: Readonly<Record<NodeId, Point>>): Design {
  const moved = updateNodes(design, Object.keys(positions), (node) => {
    const position = soundPoint(own(positions, node.id) ?? node.position)
    return position ? assign(node, { position }) : node
  })
  return settleBends(design, moved)
}

/** Moves and resizes nodes; positions are relative to their parents. */
export function placeNodes(design: Design, boxes: Readonly<Record<NodeId, Box>>): Design {
  const placed = updateNodes(design, Object.keys(boxes), (node) => {
    const given = own(boxes, node.id)
    const box = given && soundBox(given)
    if (!box) return node
    const { x, y, width, height } = box
    return assign(node, { position: { x, y }, size: { width, height } })
  })
  return settleBends(design, placed)
}

/** Takes over what layout answered: boxes relative to the parents, and whole routes in canvas coordinates. */
export function applyPlan(
  design: Design,
  boxes: Readonly<Record<NodeId, Box>>,
  bends: Readonly<Record<LinkId, readonly Point[]>>,
): Design {
  const placed = placeNodes(design, boxes)
  const routed = Object.entries(bends).flatMap(([id, points]) => {
    const link = own(placed.links, id)
    const sound = points.flatMap((point) => soundPoint(point) ?? [])
    return link ? [[id, assign(link, { bends: sound })] as const] : []
  })
  return withLinks(placed, Object.fromEntries(routed))
}

/** Gives a node its name, and the size the name needs. */
export function renameNode(design: Design, id: NodeId, label: string, size: Size): Design {
  const named = updateNodes(design, [id], (node) => assign(node, { label: cleanText(label, limits.label) }))
  return resize(named, id, size)
}

/** Changes fields of a node that have no operation of their own. */
export function editNode(design: Design, id: NodeId, edit: NodeEdit): Design {
  return updateNodes(design, [id], (node) => assign(node, cleanFields<NodeEdit>(edit)))
}

/** Sets a fact of several nodes; `undefined` takes it away. A number that is none changes nothing. */
export function setFact(design: Design, ids: Iterable<NodeId>, name: string, value: FactValue | undefined): Design {
  return updateNodes(design, ids, (node) => assign(node, { facts: withFact(node.facts, name, value) }))
}

/** Turns a node into one of another pattern, which may need another size; everything else stays. */
export function replacePattern(design: Design, id: NodeId, pattern: PatternId, size: Size): Design {
  const replaced = updateNodes(design, [id], (node) => assign(node, { pattern }))
  return resize(replaced, id, size)
}

/** The facts with one set or, for `undefined`, taken away; the same facts when nothing differs. */
export function withFact(facts: Facts, name: string, value: FactValue | undefined): Facts {
  if (value === undefined) return withoutRecords(facts, new Set([name]))
  if (typeof value === 'number' && !Number.isFinite(value)) return facts
  const clean = typeof value === 'string' ? cleanText(value) : value
  return own(facts, name) === clean ? facts : { ...facts, [name]: clean }
}

/** The behaviours with this one; the same list when its pattern is attached already. */
export function withBehaviour(list: readonly Attached[], behaviour: Attached): readonly Attached[] {
  return list.some((each) => each.pattern === behaviour.pattern) ? list : [...list, behaviour]
}

function resize(design: Design, id: NodeId, size: Size): Design {
  const node = nodeOf(design, id)
  return node ? placeNodes(design, { [id]: { ...node.position, width: size.width, height: size.height } }) : design
}

function isTaken(design: Design, id: string): boolean {
  return Object.hasOwn(design.nodes, id) || Object.hasOwn(design.links, id)
}

function hoist(design: Design, node: DesignNode, gone: ReadonlySet<NodeId>): DesignNode {
  let position = node.position
  for (const ancestor of ancestorsOf(design, node.id)) {
    if (!gone.has(ancestor.id)) return { ...node, parent: ancestor.id, position }
    position = add(position, ancestor.position)
  }
  return { ...node, parent: null, position }
}
