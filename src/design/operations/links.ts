/** Operations on links. What is impossible leaves the design as it is; `refusal` says why. */
import type { Design, FactValue, Link, LinkId, LinkKindId, NodeId, Side } from '../design.ts'
import { limits } from '../limits.ts'
import { refusal } from '../link-rules.ts'
import { assign, own, withoutRecords } from '../sharing.ts'
import { cleanFields } from '../text.ts'
import { withFact } from './nodes.ts'
import { updateLinks, withLinks } from './records.ts'

/** What `editLink` may change; the ends have operations of their own. */
export type LinkEdit = Partial<Omit<Link, 'id' | 'source' | 'target'>>

/** Adds a link, unless it is impossible, its id is taken, or the design has as many links as it may. */
export function addLink(design: Design, link: Link): Design {
  const taken = Object.hasOwn(design.links, link.id) || Object.hasOwn(design.nodes, link.id)
  if (taken || refusal(design, link.source, link.target)) return design
  return Object.keys(design.links).length < limits.links ? withLinks(design, { [link.id]: link }) : design
}

export function removeLinks(design: Design, ids: Iterable<LinkId>): Design {
  const links = withoutRecords(design.links, new Set(ids))
  return links === design.links ? design : { ...design, links }
}

/** Changes fields of a link other than its ends. */
export function editLink(design: Design, id: LinkId, edit: LinkEdit): Design {
  return updateLinks(design, [id], (link) => assign(link, cleanFields<LinkEdit>(edit)))
}

/** Gives links another kind. */
export function setKind(design: Design, ids: Iterable<LinkId>, kind: LinkKindId): Design {
  return updateLinks(design, ids, (link) => assign(link, { kind }))
}

/** Sets a fact of several links; `undefined` takes it away. */
export function setLinkFact(design: Design, ids: Iterable<LinkId>, name: string, value: FactValue | undefined): Design {
  return updateLinks(design, ids, (link) => assign(link, { facts: withFact(link.facts, name, value) }))
}

/** Where an end of a link is put: which end, on which node, and on which side of it (null lets the drawing choose). */
export interface LinkEnd {
  readonly end: 'source' | 'target'
  readonly node: NodeId
  readonly side: Side | null
}

/** Puts one end of a link elsewhere; the drawing routes it afresh. */
export function reconnect(design: Design, id: LinkId, to: LinkEnd): Design {
  const link = own(design.links, id)
  if (!link) return design
  const moved = { ...link, [to.end]: to.node, sides: { ...link.sides, [to.end]: to.side } }
  if (refusal(design, moved.source, moved.target)) return design
  const changed = assign(link, moved)
  return changed === link ? design : withLinks(design, { [id]: { ...changed, bends: [] } })
}

/** Turns a link round; it keeps its route. */
export function reverseLink(design: Design, id: LinkId): Design {
  return updateLinks(design, [id], (link) => ({
    ...link,
    source: link.target,
    target: link.source,
    sides: { source: link.sides.target, target: link.sides.source },
    bends: link.bends.toReversed(),
  }))
}
