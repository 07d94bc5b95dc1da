/** A part of a design as the graph ELK wants. Pure; what ELK answers is read by `from-elk.ts`. */
import type { ElkExtendedEdge, ElkLabel, ElkNode, ElkPort } from 'elkjs/lib/elk-api.js'
import type { DesignNode, NodeId, Side } from '#design/design.ts'
import { titleTab } from '#drawing/boundary-face.ts'
import { chipText } from '#drawing/link-face.ts'
import type { SceneLink } from '#drawing/scene.ts'
import { widthOf } from '#drawing/text.ts'
import { boundaryOptions, layered, packed, portSides } from './elk-options.ts'
import type { Extract } from './groups.ts'
import type { LayoutOptions } from './plan.ts'

/** Identifiers in the graph: nodes and links of a design may share one, elements of an ELK graph may not. */
export const elkIds = {
  node: (id: string) => `n:${id}`,
  link: (id: string) => `e:${id}`,
  port: (id: string, end: 'source' | 'target') => `p:${end}:${id}`,
}

/** The widest label room is kept for; longer ones are clipped when drawn. */
const labelWidth = 180
/** The widest title a boundary is stretched for. */
const titleWidth = 420

interface Task extends Extract {
  readonly options: LayoutOptions
  /** The fixed sides of links, as ports of the node they belong to. */
  readonly ports: ReadonlyMap<NodeId, readonly ElkPort[]>
}

/** The graph of a group. Each closed boundary packs its components; each component of several parts is layered. */
export function toElk(extract: Extract, options: LayoutOptions): ElkNode {
  const task = { ...extract, options, ports: portsOf(extract) }
  return {
    id: 'root',
    layoutOptions: { ...packed(options), 'elk.padding': '[top=0,left=0,bottom=0,right=0]' },
    children: componentsIn(task, null),
  }
}

function componentsIn(task: Task, container: NodeId | null): ElkNode[] {
  const links = task.links.get(container) ?? []
  const components = connected(task, container, links)
  return components.map(({ nodes, edges }, index) => {
    const [only] = nodes
    if (nodes.length === 1 && only !== undefined && edges.length === 0) return elkNode(task, only)
    return {
      id: `w:${index}:${container ?? ''}`,
      layoutOptions: layered,
      children: nodes.map((id) => elkNode(task, id)),
      edges: edges.map(elkEdge),
    }
  })
}

interface Component {
  readonly nodes: NodeId[]
  readonly edges: SceneLink[]
}

/** What of a container's contents links join, in the order of their first parts. */
function connected(task: Task, container: NodeId | null, links: readonly SceneLink[]): readonly Component[] {
  const leader = new Map<NodeId, NodeId>()
  const leaderOf = (id: NodeId): NodeId => {
    let at = id
    for (let next = leader.get(at); next !== undefined; next = leader.get(at)) at = next
    // A shortcut, so that long chains of parts stay cheap.
    if (at !== id) leader.set(id, at)
    return at
  }
  const childAt = (id: NodeId): NodeId => {
    let at = id
    for (let up = task.container.get(at) ?? null; up !== container && up !== null; up = task.container.get(at) ?? null)
      at = up
    return at
  }
  for (const { source, target } of links) {
    const [a, b] = [leaderOf(childAt(source)), leaderOf(childAt(target))]
    if (a !== b) leader.set(b, a)
  }
  const components = new Map<NodeId, Component>()
  for (const id of task.contents.get(container) ?? []) {
    const known = components.get(leaderOf(id))
    if (known) known.nodes.push(id)
    else components.set(leaderOf(id), { nodes: [id], edges: [] })
  }
  for (const link of links) components.get(leaderOf(childAt(link.source)))?.edges.push(link)
  return [...components.values()]
}

function elkNode(task: Task, id: NodeId): ElkNode {
  const found = task.scene.nodes.get(id)
  const ports = task.ports.get(id)
  const fixed = ports ? { ports: [...ports], layoutOptions: { 'elk.portConstraints': 'FIXED_SIDE' } } : {}
  const contents = task.contents.get(id) ?? []
  if (!found || contents.length === 0) {
    return { id: elkIds.node(id), width: found?.box.width ?? 0, height: found?.box.height ?? 0, ...fixed }
  }
  const closed = task.closed.has(id)
  return {
    id: elkIds.node(id),
    ...fixed,
    layoutOptions: {
      ...(closed ? packed(task.options) : {}),
      ...boundaryOptions(widthForTitle(found.node)),
      ...fixed.layoutOptions,
    },
    children: closed ? componentsIn(task, id) : contents.map((child) => elkNode(task, child)),
  }
}

function widthForTitle(node: DesignNode): number {
  return titleTab({ ...node, size: { width: titleWidth, height: node.size.height } }).width + 24
}

function elkEdge({ link, source, target, count }: SceneLink): ElkExtendedEdge {
  const end = (own: boolean, side: Side | null, name: 'source' | 'target', id: NodeId): string =>
    own && side ? elkIds.port(link.id, name) : elkIds.node(id)
  return {
    id: elkIds.link(link.id),
    sources: [end(source === link.source, link.sides.source, 'source', source)],
    targets: [end(target === link.target, link.sides.target, 'target', target)],
    labels: labelsOf({ link, count }),
  }
}

/** Room for the chip of a link: its behaviours and its words. */
function labelsOf({ link, count }: Pick<SceneLink, 'link' | 'count'>): ElkLabel[] {
  const text = chipText(link, count)
  const icons = Math.min(link.behaviours.length, 4) * 15
  if (text === '' && icons === 0) return []
  const words = text === '' ? 0 : Math.ceil(Math.min(widthOf(text, 'link-label'), labelWidth)) + 10
  return [{ id: `l:${link.id}`, text, width: words + icons + 6, height: 18 }]
}

/** Ports for the ends whose side the user fixed; an end that a card stands for is free. */
function portsOf({ links }: Extract): Task['ports'] {
  const ports = new Map<NodeId, ElkPort[]>()
  const fix = (node: NodeId, port: string, side: Side): void => {
    const made = { id: port, width: 0, height: 0, layoutOptions: { 'elk.port.side': portSides[side] } }
    ports.set(node, [...(ports.get(node) ?? []), made])
  }
  for (const { link, source, target } of [...links.values()].flat()) {
    if (link.sides.source && source === link.source) fix(source, elkIds.port(link.id, 'source'), link.sides.source)
    if (link.sides.target && target === link.target) fix(target, elkIds.port(link.id, 'target'), link.sides.target)
  }
  return ports
}
