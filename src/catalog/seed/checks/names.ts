/** The names one entry says of others: each must exist and have the role it is used in. */
import { judgeLink } from '../../grammar.ts'
import { partClasses, type Pattern } from '../../pattern.ts'
import { patternsIn } from '../entry/chains.ts'
import type { EntryDraft } from '../entry/entry.ts'
import type { Grammar, SeedKey } from '../entry/keys.ts'
import { didYouMean, type Place, type Report } from '../problem.ts'

export interface Known {
  /** Every slug with a heading, also of entries that could not be read. */
  readonly slugs: ReadonlySet<string>
  readonly patterns: ReadonlyMap<string, Pattern>
  readonly grammar: Grammar
}

/** Checks every key of an entry that holds slugs or classes. */
export function checkNames(draft: EntryDraft, known: Known, report: Report): void {
  checkPairs(draft, known, report)
  checkTargets(draft, known, report)
  const { pattern, card } = draft
  const others = card.insteadOf.map(({ id }) => id)
  checkSlugs(draft, { key: 'instead of', slugs: others, extra: [] }, known, report)
  if (others.includes(pattern.id))
    report(lineOf(draft, 'instead of', pattern.id), 'E24', `“instead of” names “${pattern.id}” itself`)
  if (new Set(others).size < others.length)
    report(draft.place('instead of'), 'E24', `“instead of” of “${pattern.name}” names one entry twice`)
  const places = pattern.attachesTo.filter((slug) => slug !== 'design' && slug !== 'any')
  checkSlugs(draft, { key: 'to', slugs: places, extra: ['design', 'any'] }, known, report)
  for (const slug of places) {
    const role = known.patterns.get(slug)?.role
    if (role && role !== 'boundary')
      report(draft.place('to'), 'E16', `“to” names “${slug}”, a ${role}; only boundaries and design`)
  }
  const sources = pattern.accepts.map(({ from }) => from)
  checkSlugs(draft, { key: 'accepts', slugs: sources, extra: partClasses }, known, report)
  if (card.blueprint)
    checkSlugs(draft, { key: 'blueprint', slugs: patternsIn(card.blueprint), extra: [] }, known, report)
}

/** Three to five neighbours, each of which can be linked at least one way when it is a part. */
function checkPairs(draft: EntryDraft, known: Known, report: Report): void {
  const { pattern, place, one } = draft
  if (!one('goes with')) return
  checkSlugs(draft, { key: 'goes with', slugs: pattern.pairs, extra: [] }, known, report)
  if (new Set(pattern.pairs).size < pattern.pairs.length) {
    report(place('goes with'), 'E24', `“goes with” of “${pattern.name}” names one entry twice`)
  }
  if (known.grammar === 'seeds' && (pattern.pairs.length < 3 || pattern.pairs.length > 5)) {
    report(place('goes with'), 'E25', `“goes with” names ${pattern.pairs.length}; 3 to 5`)
  }
  if (pattern.pairs.includes(pattern.id))
    report(lineOf(draft, 'goes with', pattern.id), 'E24', `“goes with” names “${pattern.id}” itself`)
  for (const id of pattern.pairs) {
    const other = known.patterns.get(id)
    const odd = judgeLink(pattern, other).odd
    if (odd && judgeLink(other, pattern).odd) {
      report(
        lineOf(draft, 'goes with', id),
        'E25',
        `“${pattern.id}” can be linked with “${id}” in no direction: ${odd.reason}`,
      )
    }
  }
}

/** Parts and boundaries carry behaviours; behaviours and practices do not. */
function checkTargets(draft: EntryDraft, known: Known, report: Report): void {
  const parts = draft.pattern.attaches?.parts ?? []
  checkSlugs(draft, { key: 'on', slugs: parts, extra: [...partClasses, 'any'] }, known, report)
  for (const slug of parts) {
    const role = known.patterns.get(slug)?.role
    if (role === 'behaviour' || role === 'practice') {
      report(draft.place('on'), 'E27', `“on” names “${slug}”, a ${role}; only parts and boundaries carry behaviours`)
    }
  }
}

interface Mention {
  readonly key: SeedKey
  readonly slugs: readonly string[]
  /** Words that are no slugs, but allowed beside them. */
  readonly extra: readonly string[]
}

function checkSlugs(draft: EntryDraft, { key, slugs, extra }: Mention, known: Known, report: Report): void {
  for (const slug of new Set(slugs)) {
    if (known.slugs.has(slug) || extra.includes(slug)) continue
    report(
      lineOf(draft, key, slug),
      'E24',
      `“${key}” names “${slug}”, which is no entry.${didYouMean(slug, [...known.slugs, ...extra])}`,
    )
  }
}

/** The line of a key that begins with the slug; where the key stands first when none does. */
export function lineOf({ all, place }: EntryDraft, key: SeedKey, slug: string): Place {
  return all(key).find(({ value }) => /^[a-z0-9/-]+/.exec(value)?.[0] === slug) ?? place(key)
}
