/** Who is found beside whom in templates, case studies and blueprints: what suggestions are made of beside the pairs. */
import type { PatternId } from '#design/design.ts'
import type { CaseOutline, Template } from '../../outline.ts'
import type { Card } from '../../pattern.ts'
import { companyScore, type Company, type Neighbour } from '../../suggestions.ts'

/** The company of every pattern. `after` counts links that lead from the pattern to the neighbour, `before` the others. */
export function companyOf(
  cards: Readonly<Record<PatternId, Card>>,
  templates: readonly Template[],
  cases: readonly CaseOutline[],
): Company {
  const found = new Map<PatternId, Map<PatternId, Mutable>>()
  const meet = (id: PatternId, other: PatternId): Mutable => {
    const known = found.get(id) ?? new Map<PatternId, Mutable>()
    found.set(id, known)
    const neighbour = known.get(other) ?? {
      id: other,
      reason: '',
      there: '',
      after: 0,
      before: 0,
      templates: [],
      cases: [],
    }
    known.set(other, neighbour)
    return neighbour
  }
  // Own pairs before all else: their order counts.
  for (const card of Object.values(cards)) {
    for (const { id, reason } of card.pairs) meet(card.id, id).reason = reason
  }
  for (const card of Object.values(cards)) {
    for (const { id, reason } of card.pairs) meet(id, card.id).there = reason
  }
  for (const template of templates) countLinks(template, meet)
  for (const { title, patterns } of cases) {
    for (const [id, other] of pairsIn(patterns)) meet(id, other).cases.push(title)
  }
  return Object.fromEntries([...found].map(([id, neighbours]) => [id, best([...neighbours.values()].map(counted))]))
}

/** Enough for every use: those a pattern names, and the best of the others. */
const most = 14

function best(neighbours: readonly Neighbour[]): readonly Neighbour[] {
  const ranked = neighbours.toSorted((a, b) => companyScore(b) - companyScore(a)).slice(0, most)
  return neighbours.filter((neighbour) => neighbour.reason !== '' || ranked.includes(neighbour))
}

interface Mutable {
  id: PatternId
  reason: string
  there: string
  after: number
  before: number
  templates: string[]
  cases: string[]
}

function countLinks({ title, blueprint }: Template, meet: (id: PatternId, other: PatternId) => Mutable): void {
  for (const chain of blueprint.chains) {
    for (const [at, { pattern }] of chain.slice(1).entries()) {
      const before = chain[at]?.pattern ?? ''
      if (before === pattern) continue
      const [there, back] = [meet(before, pattern), meet(pattern, before)]
      there.after += 1
      back.before += 1
      show(there, title)
      show(back, title)
    }
  }
}

/** Numbers instead of lists, and one title as an example. */
function counted({ templates, cases, ...neighbour }: Mutable): Neighbour {
  return {
    ...neighbour,
    templates: templates.length,
    cases: cases.length,
    example: templates[0] ?? cases[0] ?? '',
  }
}

function show({ templates }: Mutable, title: string): void {
  if (!templates.includes(title)) templates.push(title)
}

/** Every two different members, both ways round. */
function pairsIn(ids: readonly PatternId[]): readonly (readonly [PatternId, PatternId])[] {
  return ids.flatMap((id) => ids.filter((other) => other !== id).map((other) => [id, other] as const))
}
