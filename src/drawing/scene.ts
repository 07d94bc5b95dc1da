/**
 * What of a design is to be seen: visible nodes with their boxes on the canvas, and links between what is visible.
 * Collapsed boundaries hide what they hold and take over its links. Computed once per design.
 */
import { onOwnLists } from '#catalog/own.ts'
import type { Box, Design, DesignNode, Link, NodeId, PatternId, Point } from '#design/design.ts'
import { add, boxOf } from '#design/geometry.ts'
import { childrenOf, descendantsOf, parentsFirst } from '#design/queries.ts'
import { cardSize } from './boundary-face.ts'
import { isBoundary } from './look.ts'
import { routeBetween, type Lane } from './route.ts'

export interface SceneNode {
  readonly node: DesignNode
  /** On the canvas; a collapsed boundary has the size of its card. */
  readonly box: Box
  readonly form: 'part' | 'boundary' | 'card'
  /** Boundaries around it. */
  readonly depth: number
}

export interface SceneLink {
  readonly link: Link
  /** The visible ends, which stand for hidden ones. */
  readonly source: NodeId
  readonly target: NodeId
  readonly lane: Lane
  /** How many links this one stands for; more than one only at collapsed boundaries. */
  readonly count: number
}

export interface Scene {
  readonly nodes: ReadonlyMap<NodeId, SceneNode>
  readonly links: readonly SceneLink[]
}

let scenes = new WeakMap<Design, Scene>()

// Whether something is a boundary changes with the lists of patterns.
onOwnLists(() => {
  scenes = new WeakMap()
})

/** The scene of a design, parents before children; the same object for the same design. */
export function sceneOf(design: Design): Scene {
  const known = scenes.get(design)
  if (known) return known
  const { nodes, shownFor } = visibleNodes(design)
  const scene = { nodes, links: visibleLinks(design, shownFor) }
  scenes.set(design, scene)
  return scene
}

/** Whether a node is drawn as a boundary: by its pattern, or because something stands in it. */
export function isContainer(design: Design, node: DesignNode): boolean {
  return isBoundary(node.pattern) || childrenOf(design, node.id).length > 0
}

/** The patterns of all parts inside a boundary. */
export function contentsOf(design: Design, id: NodeId): readonly PatternId[] {
  return descendantsOf(design, id).map((node) => node.pattern)
}

function visibleNodes(design: Design): { nodes: Map<NodeId, SceneNode>; shownFor: Map<NodeId, NodeId> } {
  const nodes = new Map<NodeId, SceneNode>()
  const shownFor = new Map<NodeId, NodeId>()
  for (const node of parentsFirst(design)) {
    const shown = node.parent === null ? undefined : shownFor.get(node.parent)
    const parent = shown === undefined ? undefined : nodes.get(shown)
    const hidden = parent && (parent.form === 'card' || shown !== node.parent)
    if (!hidden) nodes.set(node.id, sceneNode(design, node, parent))
    shownFor.set(node.id, hidden ? parent.node.id : node.id)
  }
  return { nodes, shownFor }
}

function sceneNode(design: Design, node: DesignNode, parent: SceneNode | undefined): SceneNode {
  const form = formOf(design, node)
  const size = form === 'card' ? cardSize : node.size
  const at = add(parent?.box ?? { x: 0, y: 0 }, node.position)
  return { node, form, box: boxOf(at, size), depth: parent ? parent.depth + 1 : 0 }
}

function formOf(design: Design, node: DesignNode): SceneNode['form'] {
  if (!isContainer(design, node)) return 'part'
  return node.collapsed ? 'card' : 'boundary'
}

function visibleLinks(design: Design, shownFor: ReadonlyMap<NodeId, NodeId>): readonly SceneLink[] {
  const bundles = new Map<string, { link: Link; source: NodeId; target: NodeId; count: number }>()
  for (const link of Object.values(design.links)) {
    const source = shownFor.get(link.source)
    const target = shownFor.get(link.target)
    if (source === undefined || target === undefined || source === target) continue
    const merged = source !== link.source || target !== link.target
    const key = merged ? `${source} ${target} ${link.kind}` : link.id
    const bundle = bundles.get(key)
    if (bundle) bundle.count += 1
    else bundles.set(key, { link, source, target, count: 1 })
  }
  return withLanes([...bundles.values()])
}

function withLanes(links: readonly Omit<SceneLink, 'lane'>[]): readonly SceneLink[] {
  const pairs = new Map<string, number>()
  const pairOf = ({ source, target }: Omit<SceneLink, 'lane'>): string =>
    source < target ? `${source} ${target}` : `${target} ${source}`
  for (const link of links) pairs.set(pairOf(link), (pairs.get(pairOf(link)) ?? 0) + 1)
  const taken = new Map<string, number>()
  return links.map((link) => {
    const pair = pairOf(link)
    const index = taken.get(pair) ?? 0
    taken.set(pair, index + 1)
    return { ...link, lane: { index, count: pairs.get(pair) ?? 1 } }
  })
}

/** The route of a visible link, given where its ends are now (which a gesture may have moved); empty without them. */
export function routeOf(link: SceneLink, boxOf: (id: NodeId) => Box | undefined): readonly Point[] {
  const source = boxOf(link.source)
  const target = boxOf(link.target)
  if (!source || !target) return []
  const own = link.source === link.link.source && link.target === link.link.target
  return routeBetween(source, target, own ? link.link : { ...link.link, bends: [] }, link.lane)
}
