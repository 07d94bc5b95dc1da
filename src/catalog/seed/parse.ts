/**
 * The seed files as the catalogue, or everything that is wrong with them.
 *
 * The grammar of `seeds/patterns/`, beside plain Markdown (`seeds/README.md` has examples):
 *
 *     file      = "# " title, category
 *     category  = "## " name " {#" id " " ink " " tile " icon=" Icon "}", entry*
 *     entry     = "### " name " {#" slug "}", summary, ("- " key ": " value)+
 *     from      = "#" number ("," "#" number)* | "S" digit " " topic
 *     words     = word ["!"] ("," word ["!"])*               "!" owns a word that others share
 *     fact      = name [unit] " = " number [" (" min ".." max ")"] " †" | " ‡"
 *               | name ": " option (" / " option)+ " = " option
 *               | name ": text" [" = " text]
 *     on        = ("link" kind+ ["from" names] ["to" names] ["two-way" | "fails-over"]) | ("part" names), joined by ";"
 *     accepts   = class-or-slug " " kind [" two-way"]         the source of a link this entry takes
 *     read      = "[" title "](" address ")" mark* (";" extra)*   mark = "#" number [letter]
 *     extra     = "also" quoted-title mark | "flag: " word | "fix: <" address ">"
 *     goes with = slug ": " reason                            what that other one does here
 *     instead of = slug ": " condition                        this entry is the better choice when
 *     preset    = title " (" topic "): " (name " = " value | words) (";" ...)*
 *     borrows   = mark or id of the library ("," ...)*
 *     blueprint = ["in " slug ["!"] ["(" label ")"] ": "] chain (";" chain)*
 *     chain     = step (arrow ["!"] step)*    arrow = ">" | "<>" two-way | "~>" fails over
 *     step      = slug ["!"] ["(" label ")"]                  "!" marks what carries the behaviour
 */
import type { PatternId } from '#design/design.ts'
import type { Alternative, Card, Category, WordedPattern } from '../pattern.ts'
import type { ReadingData } from '../reading.ts'
import { readCategories } from './categories.ts'
import { blueprintFaults } from './checks/examples.ts'
import { checkNames, lineOf, type Known } from './checks/names.ts'
import { checkHeadings, checkIcons, checkNumbers, checkOwners } from './checks/once.ts'
import { checkPresets } from './checks/presets.ts'
import { readEntry, type EntryDraft } from './entry/entry.ts'
import type { IconSource } from './icons.ts'
import { readingDataOf, type Marks } from './library/reading-data.ts'
import type { LibraryRow } from './library/reading-file.ts'
import { checkLoose } from './library/record.ts'
import { collector, type Report, type SeedFile, type SeedProblem } from './problem.ts'
import { readTree, type SeedCategory } from './tree.ts'

export interface Seeds {
  readonly categories: readonly Category[]
  readonly patterns: readonly WordedPattern[]
  readonly cards: Readonly<Record<string, Card>>
  readonly reading: ReadingData
  /** What `borrows` may name. */
  readonly marks: Marks
  /** Sorted by place. The rest is complete only when no error is among them. */
  readonly problems: readonly SeedProblem[]
}

/**
 * Reads all pattern files together; never throws on what a person may have written. The library is what `borrows` may
 * name beside marks.
 */
export function parseSeeds(
  files: readonly SeedFile[],
  icons: IconSource,
  library: (patterns: ReadonlySet<PatternId>) => readonly LibraryRow[] = () => [],
): Seeds {
  const { report, sorted } = collector()
  const found = files.flatMap((file) => {
    const { categories, loose } = readTree(file, report)
    checkLoose(loose, report)
    return categories
  })
  const categories = readCategories(found, icons, report)
  const order = new Map(categories.map(({ id }, at) => [id, at]))
  const drafts = found
    .flatMap((category) =>
      category.entries.flatMap(
        (entry) => readEntry(entry, { category: idOf(category), icons, grammar: 'seeds', report }) ?? [],
      ),
    )
    .toSorted((a, b) => (order.get(a.pattern.category) ?? 0) - (order.get(b.pattern.category) ?? 0))

  checkHeadings(found, report)
  checkIcons(drafts, icons, report)
  checkNumbers(drafts, found, report)
  checkOwners(drafts, report)
  const known: Known = {
    slugs: new Set(found.flatMap((category) => category.entries.map(({ slug }) => slug))),
    patterns: new Map(drafts.map(({ pattern }) => [pattern.id, pattern])),
    grammar: 'seeds',
  }
  for (const draft of drafts) checkDraft(draft, known, report)
  const alternatives = alternativesOf(drafts, report)
  const cards = drafts.map(({ card }) => cardOf(card, alternatives.get(card.id) ?? []))
  const boundaries = drafts.flatMap(({ pattern }) => (pattern.role === 'boundary' ? [pattern.id] : []))
  const { reading, marks } = readingDataOf(drafts, library(known.slugs), report)

  return {
    categories,
    patterns: drafts.map(({ pattern }) => withBoundaries(pattern, boundaries)),
    cards: Object.fromEntries(cards.map((card) => [card.id, card])),
    reading,
    marks,
    problems: sorted(),
  }
}

function cardOf(draft: EntryDraft['card'], alternatives: readonly Alternative[]): Card {
  const { insteadOf: _own, ...card } = draft
  return { ...card, alternatives }
}

/** Both sides of every choice: each says in its own section when it is the better one, so neither may be silent. */
function alternativesOf(drafts: readonly EntryDraft[], report: Report): ReadonlyMap<PatternId, readonly Alternative[]> {
  const conditions = new Map(
    drafts.flatMap(({ pattern, card }) => card.insteadOf.map(({ id, reason }) => [`${pattern.id} ${id}`, reason])),
  )
  return new Map(
    drafts.map((draft) => [
      draft.pattern.id,
      draft.card.insteadOf.map(({ id, reason }) => {
        const { pattern } = draft
        const other = conditions.get(`${id} ${pattern.id}`)
        if (other === undefined && drafts.some((each) => each.pattern.id === id))
          report(lineOf(draft, 'instead of', id), 'E42', `“${id}” does not say when it is better than “${pattern.id}”`)
        return { id, choose: reason, other: other ?? '' }
      }),
    ]),
  )
}

/** The id of a category as it is written, also when the rest of its heading is wrong. */
function idOf({ attributes }: SeedCategory): string {
  return attributes.split(/\s+/)[0] ?? ''
}

function checkDraft(draft: EntryDraft, known: Known, report: Report): void {
  const { entry, pattern, card, place, one } = draft
  checkNames(draft, known, report)
  checkPresets(draft, report)
  if (card.blueprint) {
    for (const fault of blueprintFaults(card.blueprint, pattern, known.patterns))
      report(place('blueprint'), 'E37', `blueprint: ${fault}`)
  }
  if ((pattern.role === 'part' || pattern.role === 'boundary') && pattern.short.length > 20 && !one('short')) {
    report(entry, 'W05', `name has ${pattern.name.length} characters; give a “short” of at most 20`)
  }
}

/** `any` in `to` stands for every boundary. */
function withBoundaries(pattern: WordedPattern, boundaries: readonly string[]): WordedPattern {
  if (!pattern.attachesTo.includes('any')) return pattern
  return { ...pattern, attachesTo: [...pattern.attachesTo.filter((place) => place !== 'any'), ...boundaries] }
}
