/** Makes any set of records a sound design: no dangling or impossible link, no orphan, no boundary inside itself. */
import type { Design, DesignNode, LinkId, NodeId } from './design.ts'
import { add } from './geometry.ts'
import { limits } from './limits.ts'
import { refusal } from './link-rules.ts'
import { childrenOf, depthOf, nodeOf } from './queries.ts'
import { withoutRecords, withRecords } from './sharing.ts'

export interface Repairs {
  readonly design: Design
  /** Nodes whose boundary is not there; they stand on the canvas now. */
  readonly orphans: readonly NodeId[]
  /** Boundaries that stood inside themselves; the last one of each ring stands on the canvas now. */
  readonly rings: readonly NodeId[]
  /** Nodes that stood too deep; they stand beside their boundary now. */
  readonly deep: readonly NodeId[]
  /** Links that went. */
  readonly links: readonly LinkId[]
}

/** The sound design; the very same object when there is nothing to do. Repairing twice changes nothing more. */
export function repair(design: Design): Design {
  return repairWithReport(design).design
}

/** The sound design, and what it took. */
export function repairWithReport(design: Design): Repairs {
  const orphans = Object.values(design.nodes).filter((node) => node.parent !== null && !nodeOf(design, node.parent))
  const rooted = onCanvas(design, orphans)
  const rings = closingNodes(rooted)
  const acyclic = onCanvas(rooted, rings)
  const { design: shallow, lifted } = lift(acyclic)
  const links = Object.values(shallow.links).filter((link) => refusal(shallow, link.source, link.target))
  const ids = links.map((link) => link.id)
  const kept = withoutRecords(shallow.links, new Set(ids))
  return {
    design: kept === shallow.links ? shallow : { ...shallow, links: kept },
    orphans: orphans.map((node) => node.id),
    rings: rings.map((node) => node.id),
    deep: lifted,
    links: ids,
  }
}

function onCanvas(design: Design, nodes: readonly DesignNode[]): Design {
  if (nodes.length === 0) return design
  const moved = Object.fromEntries(nodes.map((node) => [node.id, { ...node, parent: null }]))
  return { ...design, nodes: withRecords(design.nodes, moved) }
}

/** One node of each ring of parents: the one with the greatest id, so that every tab chooses the same. */
function closingNodes(design: Design): readonly DesignNode[] {
  const settled = new Set<NodeId>()
  const chosen: DesignNode[] = []
  for (const start of Object.values(design.nodes)) {
    const path: DesignNode[] = []
    const onPath = new Set<NodeId>()
    let node: DesignNode | undefined = start
    while (node && !settled.has(node.id) && !onPath.has(node.id)) {
      path.push(node)
      onPath.add(node.id)
      node = node.parent === null ? undefined : nodeOf(design, node.parent)
    }
    const ring = node && onPath.has(node.id) ? path.slice(path.indexOf(node)) : []
    const last = ring.reduce<DesignNode | null>((most, each) => (most && most.id > each.id ? most : each), null)
    if (last) chosen.push(last)
    for (const each of path) settled.add(each.id)
  }
  return chosen
}

/** Takes what stands deeper than allowed out of its boundary, as often as needed, without moving it on the canvas. */
function lift(design: Design): { design: Design; lifted: readonly NodeId[] } {
  const changed: Record<NodeId, DesignNode> = {}
  const descend = (parent: NodeId, beside: DesignNode): void => {
    const pending = childrenOf(design, parent).map((node) => ({ node, position: add(beside.position, node.position) }))
    for (const { node, position } of pending) {
      changed[node.id] = { ...node, parent: beside.parent, position }
      for (const child of childrenOf(design, node.id))
        pending.push({ node: child, position: add(position, child.position) })
    }
  }
  for (const node of deepest(design)) descend(node.id, node)
  const lifted = Object.keys(changed)
  return { design: lifted.length ? { ...design, nodes: withRecords(design.nodes, changed) } : design, lifted }
}

/** The nodes as deep as allowed that still hold something. */
function deepest(design: Design): readonly DesignNode[] {
  let level = childrenOf(design, null)
  for (let depth = 0; depth < limits.depth && level.length > 0; depth += 1) {
    level = level.flatMap((node) => childrenOf(design, node.id))
  }
  return level.filter((node) => childrenOf(design, node.id).length > 0)
}

/** Whether nothing stands deeper than allowed below these nodes. */
export function isShallow(design: Design, ids: Iterable<NodeId>): boolean {
  return [...ids].every((id) => depthOf(design, id) <= limits.depth)
}
