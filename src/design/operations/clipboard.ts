/** Copies of parts of a design: taken out, put in elsewhere, made beside the original. */
import type { Design, DesignNode, Link, LinkId, NodeId, Point } from '../design.ts'
import { add, centreOf, grid, snap, subtract, unionOf } from '../geometry.ts'
import type { MakeId } from '../ids.ts'
import { limits } from '../limits.ts'
import { canvasBoxOf, linksAmong, nodeOf, outermost, withContents } from '../queries.ts'
import { repair } from '../repair.ts'
import { shiftBends } from './bends.ts'

/** Nodes with what they hold and the links among them. Nodes without a parent stand in canvas coordinates. */
export interface Clip {
  readonly nodes: Readonly<Record<NodeId, DesignNode>>
  readonly links: Readonly<Record<LinkId, Link>>
}

export interface Pasting {
  /** `at`: the canvas point where the middle comes to lie, near enough to keep to the grid; or how far to move. */
  readonly to: { readonly at: Point } | { readonly offset: Point }
  /** The boundary to paste into; null for the canvas. */
  readonly parent: NodeId | null
  readonly makeId: MakeId
}

export interface Pasted {
  readonly design: Design
  /** The new nodes that stand in no other new node; empty when nothing could be added. */
  readonly ids: readonly NodeId[]
}

/** How far a duplicate lies from its original, to the right and down. */
const aside: Point = { x: 3 * grid, y: 3 * grid }

/** The nodes, what they hold, and the links among them, for the clipboard. */
export function excerpt(design: Design, ids: Iterable<NodeId>): Clip {
  const roots = outermost(design, ids)
  const rootIds = new Set(roots.map((node) => node.id))
  const members = withContents(design, rootIds)
  const nodes = Object.values(design.nodes).filter((node) => members.has(node.id))
  return {
    nodes: byId(nodes.map((node) => (rootIds.has(node.id) ? rooted(design, node) : node))),
    links: byId(linksAmong(design, members)),
  }
}

/** Puts a clip into the design under new ids. */
export function paste(design: Design, clip: Clip, pasting: Pasting): Pasted {
  const parent = pasting.parent !== null && nodeOf(design, pasting.parent) ? pasting.parent : null
  const origin = (parent === null ? null : canvasBoxOf(design, parent)) ?? { x: 0, y: 0 }
  const by = 'offset' in pasting.to ? pasting.to.offset : towards(clip, pasting.to.at)
  return addCopies(design, clip, pasting.makeId, {
    bends: by,
    root: (node) => ({ ...node, parent, position: subtract(add(node.position, by), origin) }),
  })
}

/** Copies nodes, with what they hold and the links among them, a little aside and into the same boundaries. */
export function duplicate(design: Design, ids: Iterable<NodeId>, makeId: MakeId): Pasted {
  return addCopies(design, excerpt(design, ids), makeId, {
    bends: aside,
    root: (copy) => {
      const original = nodeOf(design, copy.id) ?? copy
      return { ...copy, parent: original.parent, position: add(original.position, aside) }
    },
  })
}

interface Placing {
  readonly bends: Point
  /** Where a node without a parent goes; the copy has its old id still. */
  readonly root: (node: DesignNode) => DesignNode
}

function addCopies(design: Design, clip: Clip, makeId: MakeId, placing: Placing): Pasted {
  const [nodes, links] = [Object.values(clip.nodes), Object.values(clip.links)]
  if (!fits(design, nodes.length, links.length)) return { design, ids: [] }
  const roots = new Set(nodes.filter((node) => node.parent === null || !Object.hasOwn(clip.nodes, node.parent)))
  const names = newIds(design, [...nodes, ...links], makeId)
  const renamed = (id: string): string => names.get(id) ?? id
  const copies = nodes.map((node) => {
    const placed = roots.has(node) ? placing.root(node) : { ...node, parent: renamed(node.parent ?? '') }
    return { ...placed, id: renamed(node.id) }
  })
  const linkCopies = links.map((link) => ({
    ...shiftBends(link, placing.bends),
    id: renamed(link.id),
    source: renamed(link.source),
    target: renamed(link.target),
  }))
  const copied = {
    ...design,
    nodes: { ...design.nodes, ...byId(copies) },
    links: { ...design.links, ...byId(linkCopies) },
  }
  return { design: repair(copied), ids: [...roots].map((node) => renamed(node.id)) }
}

function fits(design: Design, nodes: number, links: number): boolean {
  if (nodes === 0) return false
  const [nodesNow, linksNow] = [Object.keys(design.nodes).length, Object.keys(design.links).length]
  return nodesNow + nodes <= limits.nodes && linksNow + links <= limits.links
}

/** A new id for each record, which neither the design nor another of them has. */
function newIds(design: Design, records: readonly { readonly id: string }[], makeId: MakeId): Map<string, string> {
  const names = new Map<string, string>()
  const taken = new Set([...Object.keys(design.nodes), ...Object.keys(design.links)])
  for (const record of records) {
    let id = makeId()
    while (taken.has(id)) id = makeId()
    taken.add(id)
    names.set(record.id, id)
  }
  return names
}

function rooted(design: Design, node: DesignNode): DesignNode {
  if (node.parent === null) return node
  const { x, y } = canvasBoxOf(design, node.id) ?? node.position
  return { ...node, parent: null, position: { x, y } }
}

/** How far to move the clip to lie around a point, in whole steps of the grid. */
function towards(clip: Clip, at: Point): Point {
  const roots = Object.values(clip.nodes).filter((node) => node.parent === null)
  const bounds = unionOf(roots.map((node) => ({ ...node.position, ...node.size })))
  const by = subtract(at, bounds ? centreOf(bounds) : at)
  return { x: snap(by.x), y: snap(by.y) }
}

function byId<T extends { readonly id: string }>(records: readonly T[]): Record<string, T> {
  return Object.fromEntries(records.map((record) => [record.id, record]))
}
