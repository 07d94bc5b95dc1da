/** Small designs that show a pattern: its own example, and the parts that usually stand around it. */
import { patternOf } from '#catalog/catalog.ts'
import { judgeLink } from '#catalog/grammar.ts'
import type { Blueprint, Card, PartClassId, Pattern } from '#catalog/pattern.ts'
import { suggestionsFor, type Company, type Neighbour, type Suggestion } from '#catalog/suggestions.ts'
import { emptyDesign, makeLink, makeNode } from '#design/create.ts'
import type { Design, DesignNode, Link, PatternId, Point } from '#design/design.ts'
import { partSize } from '#drawing/part-size.ts'
import { defaultFields, plantingOf } from '#editor/adding/blueprint.ts'

const mostAround = 5

/**
 * A part in the middle, what it calls to its right and what calls it to its left, with the pattern's own reasons on the links;
 * null for what is no part or has no such neighbour.
 */
export function aroundOf(pattern: Pattern, company: Company): Design | null {
  if (pattern.role !== 'part') return null
  const neighbours = company[pattern.id] ?? []
  const links = suggestionsFor(pattern, company, patternOf)
    .flatMap((suggestion) => linkWith(pattern, suggestion, neighbours) ?? [])
    .slice(0, mostAround)
  if (links.length === 0) return null
  const [after, before] = [
    links.filter((link) => link.source === pattern.id),
    links.filter((link) => link.target === pattern.id),
  ]
  const rows = Math.max(after.length, before.length)
  const centre = placed(pattern.id, before.length > 0 ? columnWidth + reach : 0, middleOf(rows))
  const nodes = [
    centre,
    ...before.map(({ source }, at) => placed(source, 0, rowOf(at, before.length, rows))),
    ...after.map(({ target }, at) =>
      placed(target, centre.position.x + columnWidth + reach, rowOf(at, after.length, rows)),
    ),
  ]
  const byId = Object.fromEntries(nodes.map((node) => [node.id, node]))
  return design(`Around ${pattern.name}`, {
    nodes: byId,
    links: Object.fromEntries(links.map((link) => [link.id, { ...link, bends: bendsOf(link, byId, centre) }])),
  })
}

/** Pixels: between rows, the widest part of a column, and the way between columns, which has room for a label. */
const rowHeight = 72
const columnWidth = 200
const reach = 280

function placed(id: PatternId, x: number, y: number): DesignNode {
  const label = patternOf(id)?.name ?? id
  const size = partSize(label, id)
  return makeNode({
    id,
    pattern: id,
    label,
    size,
    position: { x: x + (columnWidth - size.width) / 2, y: y - size.height / 2 },
  })
}

function middleOf(rows: number): number {
  return ((rows - 1) * rowHeight) / 2
}

/** Shorter columns stand in the middle of longer ones. */
function rowOf(at: number, count: number, rows: number): number {
  return (at + (rows - count) / 2) * rowHeight
}

/** Out of the middle, along a common trunk, and straight to the neighbour, so that no two labels meet. */
function bendsOf(
  { source, target }: Link,
  nodes: Readonly<Record<string, DesignNode>>,
  middle: DesignNode,
): readonly Point[] {
  const [from, to] = [nodes[source], nodes[target]]
  if (!from || !to) return []
  const start = { x: from.position.x + from.size.width, y: from.position.y + from.size.height / 2 }
  const end = { x: to.position.x, y: to.position.y + to.size.height / 2 }
  if (start.y === end.y) return [start, end]
  const trunk = from === middle ? start.x + 24 : end.x - 24
  return [start, { x: trunk, y: start.y }, { x: trunk, y: end.y }, end]
}

/** The link to or from a neighbour, the likelier way first; undefined when neither is usual. */
function linkWith(pattern: Pattern, { id }: Suggestion, neighbours: readonly Neighbour[]): Link | undefined {
  const other = patternOf(id)
  if (other?.role !== 'part' || id === pattern.id) return undefined
  const { reason: label = '', before = 0, after = 0 } = neighbours.find((each) => each.id === id) ?? {}
  for (const [source, target] of waysBetween(pattern, other, before - after)) {
    const { odd, kind, modifier } = judgeLink(source, target)
    if (!odd) return makeLink({ id: `around-${id}`, source: source.id, target: target.id, kind, modifier, label })
  }
  return undefined
}

/** Both ways, the likelier first. `more` says how many more templates show the pattern called than calling. */
function waysBetween(pattern: Pattern, other: Pattern, more: number): readonly (readonly [Pattern, Pattern])[] {
  const ways = [[pattern, other] as const, [other, pattern] as const]
  return more > 0 || (more === 0 && calls(other, pattern)) ? ways.toReversed() : ways
}

/** Where both ways are usual and no template tells, a request goes from left to right of these classes. */
const flow: readonly (PartClassId | null)[] = ['client', 'entry', 'compute', 'observer', 'store', 'cache']

/** Whether one part rather calls the other than is called by it. What a part names among its sources goes before classes. */
function calls(one: Pattern, other: Pattern): boolean {
  const [named, names] = [takesFrom(other, one), takesFrom(one, other)]
  if (named !== names) return named
  const [from, to] = [flow.indexOf(one.class), flow.indexOf(other.class)]
  return from >= 0 && from < to
}

function takesFrom({ accepts }: Pattern, source: Pattern): boolean {
  return accepts.some(({ from }) => from === source.id)
}

/** The example of a pattern as a design of its own; null when it has none. */
export function exampleOf(pattern: Pattern, card: Card): Design | null {
  return card.blueprint && planted(pattern, card, card.blueprint)
}

function planted(pattern: Pattern, card: Card, blueprint: Blueprint): Design {
  const carried = pattern.role === 'behaviour' ? { pattern: pattern.id, fields: defaultFields(card) } : null
  let next = 0
  return design(`${pattern.name} at work`, plantingOf(blueprint, { carried, makeId: () => `e${(next += 1)}` }))
}

function design(title: string, content: Pick<Design, 'nodes' | 'links'>): Design {
  return { ...emptyDesign({ id: 'drawing', title, now: '1970-01-01T00:00:00.000Z' }), ...content }
}
