/** What to read next for a design: what is unread and says most about the patterns in it. */
import type { Design, PatternId } from '#design/design.ts'
import type { Entry } from './entries.ts'

export interface Advice {
  readonly entry: Entry
  /** The patterns of the design it is about. */
  readonly about: readonly PatternId[]
}

/** Every pattern of a design, as parts, boundaries, behaviours and practices. */
export function patternsOf({ nodes, links, meta }: Design): ReadonlySet<PatternId> {
  const parts = Object.values(nodes)
  return new Set([
    ...parts.flatMap(({ pattern, behaviours, practices }) => [pattern, ...behaviours.map(named), ...practices]),
    ...Object.values(links).flatMap(({ behaviours }) => behaviours.map(named)),
    ...meta.practices,
  ])
}

function named({ pattern }: { readonly pattern: PatternId }): PatternId {
  return pattern
}

const doubts = new Set(['address not confirmed', 'historic', 'off the subject', 'superseded', 'target differs'])

/** Whether one may recommend it: a corrected address settles every doubt, and without any there is nothing to open. */
function isSound({ url, fix, flags }: Entry): boolean {
  return url !== '' && (fix !== null || !flags.some((flag) => doubts.has(flag)))
}

/**
 * Up to `most` entries. Each one is about most of what those before it have left out, so that together they say
 * something about as much of the design as they can; then what is about more of it, then the order of the library.
 */
export function readNext(entries: readonly Entry[], used: ReadonlySet<PatternId>, most: number): readonly Advice[] {
  const left = new Set(
    entries
      .filter(isSound)
      .map((entry): Advice => ({ entry, about: entry.patterns.filter((id) => used.has(id)) }))
      .filter(({ about }) => about.length > 0),
  )
  const chosen: Advice[] = []
  const told = new Set<PatternId>()
  while (chosen.length < most && left.size > 0) {
    const next = [...left].reduce((best, other) => (isBetter(other, best, told) ? other : best))
    left.delete(next)
    chosen.push(next)
    for (const id of next.about) told.add(id)
  }
  return chosen
}

function isBetter(one: Advice, other: Advice, told: ReadonlySet<PatternId>): boolean {
  const news = ({ about }: Advice): number => about.filter((id) => !told.has(id)).length
  return news(one) - news(other) > 0 || (news(one) === news(other) && one.about.length > other.about.length)
}
