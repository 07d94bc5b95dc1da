/** Questions about what holds what, what is linked with what, and where things stand. */
import type { Box, Design, DesignNode, Link, NodeId, PatternId, Point } from './design.ts'
import { contains, unionOf } from './geometry.ts'
import { own } from './sharing.ts'

type Children = ReadonlyMap<NodeId | null, readonly DesignNode[]>
type Ends = ReadonlyMap<NodeId, readonly Link[]>

const childIndexes = new WeakMap<Design['nodes'], Children>()
const linkIndexes = new WeakMap<Design['links'], Ends>()
const boxIndexes = new WeakMap<Design['nodes'], ReadonlyMap<NodeId, Box>>()

export function nodeOf(design: Design, id: NodeId): DesignNode | undefined {
  return own(design.nodes, id)
}

/** What stands directly in the boundary, or on the canvas itself, in the order of the document. */
export function childrenOf(design: Design, parent: NodeId | null): readonly DesignNode[] {
  return childIndex(design).get(parent) ?? []
}

/** Everything in the boundary at any depth, parents before children. */
export function descendantsOf(design: Design, id: NodeId): readonly DesignNode[] {
  const seen = new Set<NodeId>([id])
  const found: DesignNode[] = []
  const queue: NodeId[] = [id]
  for (const parent of queue) {
    for (const child of childrenOf(design, parent)) {
      if (seen.has(child.id)) continue
      seen.add(child.id)
      found.push(child)
      queue.push(child.id)
    }
  }
  return found
}

/** The boundaries around the node, the nearest first. */
export function ancestorsOf(design: Design, id: NodeId): readonly DesignNode[] {
  const found: DesignNode[] = []
  const seen = new Set<NodeId>([id])
  let parent = nodeOf(design, id)?.parent ?? null
  while (parent !== null && !seen.has(parent)) {
    const node = nodeOf(design, parent)
    if (!node) break
    found.push(node)
    seen.add(parent)
    parent = node.parent
  }
  return found
}

/** Whether the container holds the node, at any depth; no node is within itself. */
export function isWithin(design: Design, id: NodeId, container: NodeId): boolean {
  return ancestorsOf(design, id).some((ancestor) => ancestor.id === container)
}

/** How many boundaries stand around the node. */
export function depthOf(design: Design, id: NodeId): number {
  return ancestorsOf(design, id).length
}

/** Those of the ids that exist, and all they hold. */
export function withContents(design: Design, ids: Iterable<NodeId>): ReadonlySet<NodeId> {
  const found = new Set<NodeId>()
  for (const id of ids) {
    if (found.has(id) || !nodeOf(design, id)) continue
    found.add(id)
    for (const node of descendantsOf(design, id)) found.add(node.id)
  }
  return found
}

/** Those of the ids that exist and that none of the others holds. */
export function outermost(design: Design, ids: Iterable<NodeId>): readonly DesignNode[] {
  const given = new Set(ids)
  return [...given].flatMap((id) => {
    const node = nodeOf(design, id)
    return node && !ancestorsOf(design, id).some((ancestor) => given.has(ancestor.id)) ? [node] : []
  })
}

/** The links that begin or end at the node. */
export function linksOf(design: Design, id: NodeId): readonly Link[] {
  return linkIndex(design).get(id) ?? []
}

/** The links with both ends among the nodes. */
export function linksAmong(design: Design, ids: Iterable<NodeId>): readonly Link[] {
  const given = ids instanceof Set ? (ids as ReadonlySet<NodeId>) : new Set(ids)
  return Object.values(design.links).filter((link) => given.has(link.source) && given.has(link.target))
}

/** The box of a node in canvas coordinates; null without such a node. */
export function canvasBoxOf(design: Design, id: NodeId): Box | null {
  const node = nodeOf(design, id)
  if (!node) return null
  let { x, y } = node.position
  for (const ancestor of ancestorsOf(design, id)) {
    x += ancestor.position.x
    y += ancestor.position.y
  }
  return { x, y, width: node.size.width, height: node.size.height }
}

/** The boxes of all nodes in canvas coordinates. */
export function canvasBoxes(design: Design): ReadonlyMap<NodeId, Box> {
  const known = boxIndexes.get(design.nodes)
  if (known) return known
  const boxes = new Map<NodeId, Box>()
  for (const node of parentsFirst(design)) {
    const around = node.parent === null ? undefined : boxes.get(node.parent)
    const { x, y } = node.position
    boxes.set(node.id, { x: x + (around?.x ?? 0), y: y + (around?.y ?? 0), ...node.size })
  }
  boxIndexes.set(design.nodes, boxes)
  return boxes
}

/** The smallest box around the nodes in canvas coordinates; null around none. */
export function boundsOf(design: Design, ids: Iterable<NodeId> | 'all'): Box | null {
  const boxes = canvasBoxes(design)
  if (ids === 'all') return unionOf([...boxes.values()])
  return unionOf([...new Set(ids)].flatMap((id) => boxes.get(id) ?? []))
}

/**
 * The deepest boundary under a canvas point that shows its contents, the smaller of two equally deep ones; null when
 * the point lies on the canvas itself. The excluded nodes and all they hold do not count.
 */
export function innermostBoundaryAt(
  design: Design,
  point: Point,
  isBoundary: (pattern: string) => boolean,
  exclude: Iterable<NodeId> = [],
): DesignNode | null {
  const out = withContents(design, exclude)
  const hits = parentsFirst(design).flatMap((node) => {
    if (out.has(node.id) || node.collapsed || !isBoundary(node.pattern)) return []
    const box = canvasBoxes(design).get(node.id)
    if (!box || !contains(box, point)) return []
    const around = ancestorsOf(design, node.id)
    if (around.some((ancestor) => ancestor.collapsed)) return []
    return [{ node, depth: around.length, area: box.width * box.height }]
  })
  hits.sort((a, b) => b.depth - a.depth || a.area - b.area)
  return hits[0]?.node ?? null
}

/** All nodes, each after the boundary it stands in; nodes whose boundary is not there come last. */
export function parentsFirst(design: Design): readonly DesignNode[] {
  const listed: DesignNode[] = [...childrenOf(design, null)]
  for (const node of listed) listed.push(...childrenOf(design, node.id))
  const nodes = Object.values(design.nodes)
  if (listed.length === nodes.length) return listed
  const seen = new Set(listed)
  return [...listed, ...nodes.filter((node) => !seen.has(node))]
}

/** What a boundary holds, or the canvas, as a person reads it: row by row from the top, each from the left. */
export function readingOrder(design: Design, parent: NodeId | null): readonly DesignNode[] {
  const rest = [...childrenOf(design, parent)].sort(byTop)
  const ordered: DesignNode[] = []
  while (rest[0]) {
    // A node shares the row of the topmost one when it begins in that one's upper half.
    const limit = rest[0].position.y + rest[0].size.height / 2
    const end = rest.findIndex((node) => node.position.y > limit)
    ordered.push(...rest.splice(0, end < 0 ? rest.length : end).sort(byLeft))
  }
  return ordered
}

function byTop(a: DesignNode, b: DesignNode): number {
  return a.position.y - b.position.y || byLeft(a, b)
}

function byLeft(a: DesignNode, b: DesignNode): number {
  return a.position.x - b.position.x || a.position.y - b.position.y || (a.id < b.id ? -1 : 1)
}

function childIndex(design: Design): Children {
  const known = childIndexes.get(design.nodes)
  if (known) return known
  const index = new Map<NodeId | null, DesignNode[]>()
  for (const node of Object.values(design.nodes)) push(index, node.parent, node)
  childIndexes.set(design.nodes, index)
  return index
}

function linkIndex(design: Design): Ends {
  const known = linkIndexes.get(design.links)
  if (known) return known
  const index = new Map<NodeId, Link[]>()
  for (const link of Object.values(design.links)) {
    push(index, link.source, link)
    if (link.target !== link.source) push(index, link.target, link)
  }
  linkIndexes.set(design.links, index)
  return index
}

function push<K, V>(index: Map<K, V[]>, key: K, value: V): void {
  const list = index.get(key)
  if (list) list.push(value)
  else index.set(key, [value])
}

/** Every pattern a design names: of parts and boundaries, of what rides on them and on links, and of practices. */
export function patternsIn({ meta, nodes, links }: Design): readonly PatternId[] {
  const all = [
    ...meta.practices,
    ...Object.values(nodes).flatMap((node) => [
      node.pattern,
      ...node.practices,
      ...node.behaviours.map((each) => each.pattern),
    ]),
    ...Object.values(links).flatMap((link) => link.behaviours.map((each) => each.pattern)),
  ]
  return [...new Set(all)]
}
