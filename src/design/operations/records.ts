/** What all operations share: changing some records and leaving every other one as it is. */
import type { Design, DesignNode, Link, LinkId, NodeId } from '../design.ts'
import { repair } from '../repair.ts'
import { own, withRecords } from '../sharing.ts'

/** The design with these nodes put in; the same design when nothing differs. */
export function withNodes(design: Design, changed: Readonly<Record<NodeId, DesignNode>>): Design {
  const nodes = withRecords(design.nodes, changed)
  return nodes === design.nodes ? design : { ...design, nodes }
}

/** The design with these links put in; the same design when nothing differs. */
export function withLinks(design: Design, changed: Readonly<Record<LinkId, Link>>): Design {
  const links = withRecords(design.links, changed)
  return links === design.links ? design : { ...design, links }
}

/** Changes those of the nodes that exist. */
export function updateNodes(design: Design, ids: Iterable<NodeId>, update: (node: DesignNode) => DesignNode): Design {
  return withNodes(design, updated(design.nodes, ids, update))
}

/** Changes those of the links that exist. */
export function updateLinks(design: Design, ids: Iterable<LinkId>, update: (link: Link) => Link): Design {
  return withLinks(design, updated(design.links, ids, update))
}

/** The later design without links that its new nesting made impossible; nothing to do unless nodes changed. */
export function settleLinks(before: Design, after: Design): Design {
  return before.nodes === after.nodes ? after : repair(after)
}

function updated<T>(
  records: Readonly<Record<string, T>>,
  ids: Iterable<string>,
  update: (record: T) => T,
): Record<string, T> {
  const found: Record<string, T> = {}
  for (const id of ids) {
    const record = own(records, id)
    if (record !== undefined) found[id] = update(record)
  }
  return found
}
