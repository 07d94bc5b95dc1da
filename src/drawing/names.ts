/** What parts, boundaries and links are called aloud: for screen readers, titles in exports, messages and tests. */
import { kindTable, modifierTable } from '#catalog/link-kinds.ts'
import type { Design, DesignNode, Link } from '#design/design.ts'
import { childrenOf, descendantsOf, linksOf } from '#design/queries.ts'
import { isBoundary, lookOf } from './look.ts'

/** "Region eu-west-1" for a boundary, the label of a part, or the pattern's name while it has none. */
export function titleOf(node: DesignNode): string {
  const { name } = lookOf(node.pattern)
  if (node.label === '' || node.label === name) return name
  return isBoundary(node.pattern) ? `${name} ${node.label}` : node.label
}

/** "Trip service, microservice, times 4, in Region eu-west-1, 4 links"; a boundary says how many parts it holds. */
export function nodeName(design: Design, node: DesignNode): string {
  const { name } = lookOf(node.pattern)
  const parent = node.parent === null ? undefined : design.nodes[node.parent]
  const container = parent ? [`in ${titleOf(parent)}`] : []
  if (isBoundary(node.pattern) || childrenOf(design, node.id).length > 0) {
    const count = descendantsOf(design, node.id).length
    return [titleOf(node), plural(count, 'part'), node.collapsed ? 'collapsed' : 'expanded', ...container].join(', ')
  }
  const copies = [node.facts['replicas'], node.facts['nodes'], node.facts['members']].find(
    (value) => typeof value === 'number' && value > 1,
  )
  return [
    titleOf(node),
    ...(titleOf(node) === name ? [] : [name.toLowerCase()]),
    ...(copies === undefined ? [] : [`times ${String(copies)}`]),
    ...container,
    plural(linksOf(design, node.id).length, 'link'),
    ...node.behaviours.map((behaviour) => lookOf(behaviour.pattern).name.toLowerCase()),
  ].join(', ')
}

/** "Trip service to Dispatch, sync, gRPC, circuit breaker". */
export function linkName(design: Design, link: Link): string {
  const source = design.nodes[link.source]
  const target = design.nodes[link.target]
  const ends = `${source ? titleOf(source) : 'nothing'} to ${target ? titleOf(target) : 'nothing'}`
  return [
    ends,
    kindTable[link.kind].title.toLowerCase(),
    ...(link.modifier === 'none' ? [] : [modifierTable[link.modifier].title.toLowerCase()]),
    ...[link.label, link.technology].filter((text) => text !== ''),
    ...link.behaviours.map((behaviour) => lookOf(behaviour.pattern).name.toLowerCase()),
  ].join(', ')
}

/** "1 part", "3 parts", "no parts". */
export function plural(count: number, word: string): string {
  return `${count === 0 ? 'no' : count} ${word}${count === 1 ? '' : 's'}`
}
