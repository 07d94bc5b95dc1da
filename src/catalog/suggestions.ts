/** What usually stands beside a pattern, best first, each with its reason. */
import type { PatternId } from '#design/design.ts'
import { judgeLink } from './grammar.ts'
import type { Card, Pattern } from './pattern.ts'

/** What is known of one pattern beside another. */
export interface Neighbour {
  readonly id: PatternId
  /** What it does there, when the pattern itself names it; empty otherwise. */
  readonly reason: string
  /** What the pattern does beside it, when it names the pattern in turn; empty otherwise. */
  readonly there: string
  /** Links of templates that lead to it, and that come from it. */
  readonly after: number
  readonly before: number
  /** How many templates and case studies show both. */
  readonly templates: number
  readonly cases: number
  /** One of them, by its title. */
  readonly example: string
}

export type Company = Readonly<Record<PatternId, readonly Neighbour[]>>

/** As it is sent: without what is empty. */
export type LeanCompany = Readonly<Record<PatternId, readonly (Partial<Neighbour> & Pick<Neighbour, 'id'>)[]>>

/** A neighbour of whom nothing is said yet. */
export const plainNeighbour: Omit<Neighbour, 'id'> = {
  reason: '',
  there: '',
  after: 0,
  before: 0,
  templates: 0,
  cases: 0,
  example: '',
}

export interface Suggestion {
  readonly id: PatternId
  readonly reason: string
}

export interface SuggestionOptions {
  /** For the end of a link: only what a link from the pattern (`after`) or to it (`before`) usually reaches. */
  readonly direction?: 'after' | 'before' | undefined
  /** What the design holds already beside the pattern; ranked last. */
  readonly present?: ReadonlySet<PatternId> | undefined
  readonly limit?: number | undefined
}

/** What the pattern names outweighs what names it, which outweighs being seen together; order among its own pairs counts. */
const weights = { own: 20, place: 1, named: 5, link: 4, template: 2, study: 0.7 }
/** The lists of users may name company without a reason. */
const usual = 'usual company'
/** Beyond these, more of the same says nothing new: a database stands in half of all designs. */
const most = { links: 2, templates: 2, cases: 5 }

/**
 * The neighbours of a pattern that `patternOf` knows, best first. With a direction these are parts a link may usually
 * lead to or come from, as quick add offers them; without one they are all roles, as a card shows them.
 */
export function suggestionsFor(
  pattern: Pattern,
  company: Company,
  patternOf: (id: PatternId) => Pattern | undefined,
  { direction, present = new Set(), limit = Number.POSITIVE_INFINITY }: SuggestionOptions = {},
): readonly Suggestion[] {
  const neighbours = company[pattern.id] ?? []
  const ranked = neighbours.flatMap((neighbour, at) => {
    const other = patternOf(neighbour.id)
    if (!other || (direction && !mayFollow(pattern, other, direction))) return []
    const away = present.has(other.id) ? 100 : 0
    const score = companyScore(neighbour, direction) - (neighbour.reason === '' ? 0 : at * weights.place) - away
    return [{ id: other.id, reason: reasonOf(neighbour, pattern), score, at }]
  })
  ranked.sort((a, b) => b.score - a.score || a.at - b.at)
  return ranked.slice(0, limit).map(({ id, reason }) => ({ id, reason }))
}

/** The company as it was sent, with the pairs of further cards, seen from both sides. */
export function companyFrom(company: LeanCompany, cards: readonly Pick<Card, 'id' | 'pairs'>[] = []): Company {
  const all: Record<PatternId, readonly Neighbour[]> = Object.fromEntries(
    Object.entries(company).map(([id, neighbours]) => [id, neighbours.map((each) => ({ ...plainNeighbour, ...each }))]),
  )
  // Own pairs before those of others: their order counts.
  for (const { id, pairs } of cards) {
    for (const pair of pairs) all[id] = joined(all[id] ?? [], pair)
  }
  for (const { id, pairs } of cards) {
    for (const pair of pairs)
      all[pair.id] = joined(all[pair.id] ?? [], { id, there: pair.reason === '' ? usual : pair.reason })
  }
  return all
}

/** The neighbours with what else is known of one of them. */
function joined(
  neighbours: readonly Neighbour[],
  more: Partial<Neighbour> & Pick<Neighbour, 'id'>,
): readonly Neighbour[] {
  if (!neighbours.some(({ id }) => id === more.id)) return [...neighbours, { ...plainNeighbour, ...more }]
  return neighbours.map((each) => (each.id === more.id ? { ...each, ...more } : each))
}

function mayFollow(pattern: Pattern, other: Pattern, direction: 'after' | 'before'): boolean {
  if (other.role !== 'part') return false
  const [source, target] = direction === 'after' ? [pattern, other] : [other, pattern]
  return judgeLink(source, target).odd === null
}

/** How much two patterns belong together, without the order among pairs. */
export function companyScore(
  { reason, there, after, before, templates, cases }: Neighbour,
  direction?: SuggestionOptions['direction'],
): number {
  const own = reason === '' ? 0 : weights.own
  const links = direction === 'after' ? after : direction === 'before' ? before : after + before
  return (
    own +
    (there === '' ? 0 : weights.named) +
    Math.min(links, most.links) * weights.link +
    Math.min(templates, most.templates) * weights.template +
    Math.min(cases, most.cases) * weights.study
  )
}

/**
 * Its own words first, then those of the other, else where both are seen. The other's words are about the pattern, as
 * verbs, nouns or whatever: "Service: identical copies behind the address" reads as it stands on the other's page.
 */
function reasonOf({ reason, there, templates, cases, example }: Neighbour, { name }: Pattern): string {
  if (reason !== '') return reason
  if (there !== '' && there !== usual) return `${name}: ${there}`
  const times = templates + cases
  if (times === 1) return `in ${example}`
  if (times > 1) return `together in ${times} designs`
  return usual
}
