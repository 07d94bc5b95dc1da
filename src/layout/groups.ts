/** What is laid out together: the part of a design that is visible and in scope, and which links join it. */
import type { Design, NodeId } from '#design/design.ts'
import { ancestorsOf, outermost, readingOrder } from '#design/queries.ts'
import { sceneOf, type Scene, type SceneLink } from '#drawing/scene.ts'

/** Nodes of one parent that are arranged as one picture, in reading order. */
export interface Group {
  readonly parent: NodeId | null
  readonly roots: readonly NodeId[]
}

/** The group with all it holds. `null` stands for the group itself wherever a container is meant. */
export interface Extract {
  readonly scene: Scene
  readonly group: Group
  /** Visible contents of each boundary in reading order. */
  readonly contents: ReadonlyMap<NodeId | null, readonly NodeId[]>
  /** The boundary around each node; null at the roots of the group. */
  readonly container: ReadonlyMap<NodeId, NodeId | null>
  /** Links with both ends in the group, by the boundary within which each is laid out. */
  readonly links: ReadonlyMap<NodeId | null, readonly SceneLink[]>
  /** Boundaries whose border no link of their contents crosses: each is a picture of its own. */
  readonly closed: ReadonlySet<NodeId | null>
}

/** The groups of a scope: one per boundary that holds some of it. Hidden and unknown nodes are left out. */
export function groupsOf(design: Design, scope: readonly NodeId[] | null): readonly Group[] {
  const { nodes } = sceneOf(design)
  const chosen = scope === null ? null : new Set(outermost(design, scope).map((node) => node.id))
  const parents = chosen ? new Set([...chosen].map((id) => nodes.get(id)?.node.parent ?? null)) : [null]
  return [...parents].flatMap((parent) => {
    const roots = readingOrder(design, parent)
      .map((node) => node.id)
      .filter((id) => nodes.has(id) && (chosen?.has(id) ?? true))
    return roots.length > 0 ? [{ parent, roots }] : []
  })
}

/** What a group holds, and where its links belong. */
export function extractOf(design: Design, group: Group): Extract {
  const scene = sceneOf(design)
  const contents = new Map<NodeId | null, readonly NodeId[]>([[null, group.roots]])
  const container = new Map<NodeId, NodeId | null>(group.roots.map((id) => [id, null]))
  const queue = [...group.roots]
  for (const id of queue) {
    if (scene.nodes.get(id)?.form !== 'boundary') continue
    const held = readingOrder(design, id).map((node) => node.id)
    contents.set(id, held)
    for (const child of held) container.set(child, id)
    queue.push(...held)
  }
  const spans = scene.links.flatMap((link) => spanOf(link, container) ?? [])
  const open = new Set(spans.flatMap((span) => span.crossed))
  const closed = new Set([...contents.keys()].filter((id) => id === null || !open.has(id)))
  const links = new Map<NodeId | null, SceneLink[]>()
  for (const { link, within } of spans) {
    const home = within.find((id) => closed.has(id)) ?? null
    const known = links.get(home)
    if (known) known.push(link)
    else links.set(home, [link])
  }
  return { scene, group, contents, container, links, closed }
}

interface Span {
  readonly link: SceneLink
  /** The boundaries whose border the link crosses. */
  readonly crossed: readonly NodeId[]
  /** The boundaries around both ends, the nearest first. */
  readonly within: readonly (NodeId | null)[]
}

/** How a link runs through the boundaries; null for one that leaves the group, or joins a boundary to its contents. */
function spanOf(link: SceneLink, container: Extract['container']): Span | null {
  const { source, target } = link
  if (!container.has(source) || !container.has(target)) return null
  const above = aroundOf(source, container)
  const beyond = aroundOf(target, container)
  if (source === target || above.includes(target) || beyond.includes(source)) return null
  const shared = new Set(beyond)
  const crossed = [...above, ...beyond].filter((id) => id !== null && !(shared.has(id) && above.includes(id)))
  return { link, crossed: crossed as NodeId[], within: above.filter((id) => shared.has(id)) }
}

/** The boundaries around a node, the nearest first, ending with the group itself. */
function aroundOf(id: NodeId, container: Extract['container']): readonly (NodeId | null)[] {
  const found: (NodeId | null)[] = []
  let at = container.get(id) ?? null
  while (at !== null) {
    found.push(at)
    at = container.get(at) ?? null
  }
  return [...found, null]
}

/** The boundaries around a group, the nearest first. */
export function ancestorsOfGroup(design: Design, { parent }: Group): readonly NodeId[] {
  return parent === null ? [] : [parent, ...ancestorsOf(design, parent).map((node) => node.id)]
}
