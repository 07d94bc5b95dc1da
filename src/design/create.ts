/** Makes new records with everything they need. */
import type { Design, DesignId, DesignNode, Link, LinkId, NodeId, PatternId, Size } from './design.ts'
import { designFormat, designVersion } from './design.ts'

/** A design without a part; `now` is an ISO 8601 time in UTC. */
export function emptyDesign(start: { readonly id: DesignId; readonly title: string; readonly now: string }): Design {
  return {
    format: designFormat,
    version: designVersion,
    id: start.id,
    meta: {
      title: start.title,
      summary: '',
      tags: [],
      practices: [],
      caseStudy: null,
      createdAt: start.now,
      updatedAt: start.now,
    },
    nodes: {},
    links: {},
  }
}

export type NodeStart = Partial<DesignNode> & {
  readonly id: NodeId
  readonly pattern: PatternId
  readonly size: Size
}

/** A part or boundary; what is not given is empty, on the canvas, at its origin. */
export function makeNode(start: NodeStart): DesignNode {
  return {
    label: '',
    note: '',
    parent: null,
    position: { x: 0, y: 0 },
    facts: {},
    behaviours: [],
    practices: [],
    references: [],
    pinned: false,
    locked: false,
    collapsed: false,
    ...start,
  }
}

export type LinkStart = Partial<Link> & { readonly id: LinkId; readonly source: NodeId; readonly target: NodeId }

/** A link; without a kind it is a synchronous call. */
export function makeLink(start: LinkStart): Link {
  return {
    kind: 'sync',
    modifier: 'none',
    sides: { source: null, target: null },
    label: '',
    technology: '',
    facts: {},
    behaviours: [],
    bends: [],
    ...start,
  }
}
