/** Small designs that show a pattern: its own example, and the parts that usually stand around it. */
import { patternOf } from '#catalog/catalog.ts'
import { judgeLink } from '#catalog/grammar.ts'
import type { Blueprint, Card, Pattern } from '#catalog/pattern.ts'
import type { Suggestion } from '#catalog/suggestions.ts'
import { emptyDesign, makeLink, makeNode } from '#design/create.ts'
import type { Design, Link } from '#design/design.ts'
import { partSize } from '#drawing/part-size.ts'
import { defaultFields, plantingOf } from '#editor/adding/blueprint.ts'

const mostAround = 5

/** A part in the middle with those of its neighbours that can be linked, each link labelled with its reason; null without. */
export function aroundOf(pattern: Pattern, suggestions: readonly Suggestion[]): Design | null {
  if (pattern.role !== 'part') return null
  const links = suggestions.flatMap((suggestion) => linkWith(pattern, suggestion) ?? []).slice(0, mostAround)
  if (links.length === 0) return null
  const ids = [pattern.id, ...links.map(({ source, target }) => (source === pattern.id ? target : source))]
  const nodes = ids.map((id) => {
    const label = patternOf(id)?.name ?? id
    return makeNode({ id, pattern: id, label, size: partSize(label, id) })
  })
  return design(`Around ${pattern.name}`, {
    nodes: Object.fromEntries(nodes.map((node) => [node.id, node])),
    links: Object.fromEntries(links.map((link) => [link.id, link])),
  })
}

/** The link to or from a neighbour in the direction that is usual; undefined when neither is. */
function linkWith(pattern: Pattern, { id, reason }: Suggestion): Link | undefined {
  const other = patternOf(id)
  if (other?.role !== 'part' || id === pattern.id) return undefined
  for (const [source, target] of [
    [pattern, other],
    [other, pattern],
  ] as const) {
    const { odd, kind, modifier } = judgeLink(source, target)
    if (!odd)
      return makeLink({ id: `around-${id}`, source: source.id, target: target.id, kind, modifier, label: reason })
  }
  return undefined
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
