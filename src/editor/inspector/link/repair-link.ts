/** Repairs an odd link as the grammar offers: turned round, given a usual kind, or led through parts put between. */
import { mayAttach } from '#catalog/attach.ts'
import { patternOf } from '#catalog/catalog.ts'
import { judgeLink, type LinkVerdict } from '#catalog/grammar.ts'
import { kindTable } from '#catalog/link-kinds.ts'
import type { Pattern } from '#catalog/pattern.ts'
import { makeLink, makeNode } from '#design/create.ts'
import type { Attached, Design, Link, LinkId, NodeId, PatternId } from '#design/design.ts'
import type { MakeId } from '#design/ids.ts'
import { growToHold } from '#design/operations/grow.ts'
import { addLink, editLink, removeLinks, reverseLink } from '#design/operations/links.ts'
import { addNodes } from '#design/operations/nodes.ts'
import { nodeOf } from '#design/queries.ts'
import { lookOf } from '#drawing/look.ts'
import { partSize } from '#drawing/part-size.ts'
import { midSentence, together } from '../words.ts'
import { placesBetween } from './places-between.ts'

export interface Repaired {
  readonly design: Design
  /** The parts that were put between. */
  readonly ids: readonly NodeId[]
}

/** What a button that repairs the link says: "Insert API gateway and service"; null when nothing can be offered. */
export function repairWords(design: Design, link: Link): string | null {
  const { odd, allowed } = verdictOf(design, link)
  if (odd?.insert === 'reverse') return 'Reverse it'
  if (odd) return odd.insert && `Insert ${together(odd.insert.map((id) => midSentence(lookOf(id).name)))}`
  const [usual] = allowed
  return usual === undefined || allowed.includes(link.kind) ? null : `Make it ${kindTable[usual].title.toLowerCase()}`
}

/** The design with the link repaired; the same design when nothing can be offered. */
export function repairLink(design: Design, id: LinkId, makeId: MakeId): Repaired {
  const link = Object.hasOwn(design.links, id) ? design.links[id] : undefined
  if (!link) return { design, ids: [] }
  const { odd, allowed } = verdictOf(design, link)
  if (odd?.insert === 'reverse') return { design: reversed(design, link), ids: [] }
  if (odd) return odd.insert ? insertBetween(design, link, odd.insert, makeId) : { design, ids: [] }
  const [usual] = allowed
  const isUsual = usual === undefined || allowed.includes(link.kind)
  return { design: isUsual ? design : editLink(design, id, { kind: usual }), ids: [] }
}

function verdictOf(design: Design, { source, target }: Link): LinkVerdict {
  return judgeLink(patternAt(design, source), patternAt(design, target))
}

/** The other way round another kind may be usual. */
function reversed(design: Design, link: Link): Design {
  const turned = reverseLink(design, link.id)
  const { kind, allowed } = verdictOf(turned, { ...link, source: link.target, target: link.source })
  return allowed.includes(link.kind) ? turned : editLink(turned, link.id, { kind })
}

/** Source > a > b > target. The last link is the old one: what was said of it concerns how the target is reached. */
function insertBetween(design: Design, link: Link, patterns: readonly PatternId[], makeId: MakeId): Repaired {
  const sizes = patterns.map((pattern) => partSize(lookOf(pattern).name, pattern))
  const places = placesBetween(design, link, sizes)
  const parts = places.map(({ parent, position, size }, at) => {
    const pattern = patterns[at] ?? ''
    return makeNode({ id: makeId(), pattern, label: lookOf(pattern).name, size, parent, position })
  })
  const withParts = addNodes(design, parts)
  if (parts.length === 0 || withParts === design) return { design, ids: [] }
  const stops = [link.source, ...parts.map((part) => part.id), link.target]
  const chain = chainOf(withParts, stops, link, makeId)
  const linked = chain.reduce(addLink, removeLinks(withParts, [link.id]))
  const holders = new Set(parts.flatMap((part) => part.parent ?? []))
  const grown = [...holders].reduce(growToHold, linked)
  return { design: grown, ids: parts.map((part) => part.id) }
}

function chainOf(design: Design, stops: readonly NodeId[], old: Link, makeId: MakeId): readonly Link[] {
  const made = stops.slice(1).map((target, at): Link => {
    const source = stops[at] ?? ''
    const { kind, modifier } = judgeLink(patternAt(design, source), patternAt(design, target))
    const id = at === stops.length - 2 ? old.id : makeId()
    return makeLink({ id, source, target, kind, modifier })
  })
  const last = made.length - 1
  return made.map((link, at) => ({
    ...link,
    ...(at === last ? { label: old.label, technology: old.technology, facts: old.facts } : {}),
    behaviours: old.behaviours.filter((behaviour) => carrierOf(behaviour, made) === at),
    sides: { source: at === 0 ? old.sides.source : null, target: at === last ? old.sides.target : null },
  }))
}

/** The link that takes over a behaviour: the last that may carry it, or else the last of all, so that nothing is lost. */
function carrierOf({ pattern }: Attached, chain: readonly Link[]): number {
  const behaviour = patternOf(pattern)
  const able = chain.findLastIndex(({ kind, modifier }) => behaviour && mayAttach(behaviour, { link: kind, modifier }))
  return able < 0 ? chain.length - 1 : able
}

function patternAt(design: Design, id: NodeId): Pattern | undefined {
  const node = nodeOf(design, id)
  return node && patternOf(node.pattern)
}
