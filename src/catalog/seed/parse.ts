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
 *     blueprint = ["in " slug ["!"] ["(" label ")"] ": "] chain (";" chain)*
 *     chain     = step (arrow ["!"] step)*    arrow = ">" | "<>" two-way | "~>" fails over
 *     step      = slug ["!"] ["(" label ")"]                  "!" marks what carries the behaviour
 */
import type { Card, Category, ReadingItem, WordedPattern } from '../pattern.ts'
import { readCategories } from './categories.ts'
import { readEntry, listOf, type EntryDraft } from './entry.ts'
import { blueprintFaults } from './checks/examples.ts'
import type { IconSource } from './icons.ts'
import { checkNames, type Known } from './checks/names.ts'
import { checkHeadings, checkIcons, checkNumbers, checkOwners } from './checks/once.ts'
import { collector, didYouMean, type Report, type SeedFile, type SeedProblem } from './problem.ts'
import { readReferenceMark } from './reading.ts'
import { readTree, type SeedCategory } from './tree.ts'

export interface Seeds {
  readonly categories: readonly Category[]
  readonly patterns: readonly WordedPattern[]
  readonly cards: Readonly<Record<string, Card>>
  /** Sorted by place. The rest is complete only when no error is among them. */
  readonly problems: readonly SeedProblem[]
}

/** Reads all pattern files together; never throws on what a person may have written. */
export function parseSeeds(files: readonly SeedFile[], icons: IconSource): Seeds {
  const { report, sorted } = collector()
  const found = files.flatMap((file) => {
    const { categories, loose } = readTree(file, report)
    for (const entry of loose) report(entry, 'E02', `“### ${entry.name}” has no “##” above it`)
    return categories
  })
  const categories = readCategories(found, icons, report)
  const order = new Map(categories.map(({ id }, at) => [id, at]))
  const drafts = found
    .flatMap((category) =>
      category.entries.flatMap((entry) => readEntry(entry, { category: idOf(category), icons, report }) ?? []),
    )
    .toSorted((a, b) => (order.get(a.pattern.category) ?? 0) - (order.get(b.pattern.category) ?? 0))

  checkHeadings(found, report)
  checkIcons(drafts, icons, report)
  checkNumbers(drafts, found, report)
  checkOwners(drafts, report)
  const known: Known = {
    slugs: new Set(found.flatMap((category) => category.entries.map(({ slug }) => slug))),
    patterns: new Map(drafts.map(({ pattern }) => [pattern.id, pattern])),
  }
  for (const draft of drafts) checkDraft(draft, known, report)
  const marked = referencesByMark(drafts)
  const cards = drafts.map((draft) => ({
    ...draft.card,
    related: [...borrowed(draft, marked, report), ...draft.card.related],
  }))
  const boundaries = drafts.flatMap(({ pattern }) => (pattern.role === 'boundary' ? [pattern.id] : []))

  return {
    categories,
    patterns: drafts.map(({ pattern }) => withBoundaries(pattern, boundaries)),
    cards: Object.fromEntries(cards.map((card) => [card.id, card])),
    problems: sorted(),
  }
}

/** The id of a category as it is written, also when the rest of its heading is wrong. */
function idOf({ attributes }: SeedCategory): string {
  return attributes.split(/\s+/)[0] ?? ''
}

function checkDraft(draft: EntryDraft, known: Known, report: Report): void {
  const { entry, pattern, card, place, one } = draft
  checkNames(draft, known, report)
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

/** Every reference under its marks (`93b`): the letter it is given, or else the next free one of its number. */
function referencesByMark(
  drafts: readonly EntryDraft[],
): ReadonlyMap<string, { readonly item: ReadingItem; readonly owner: string }> {
  const marked = new Map<string, { readonly item: ReadingItem; readonly owner: string }>()
  for (const { pattern, reading } of drafts) {
    for (const number of pattern.numbers) {
      const lines = reading.filter(({ item }) => item.numbers.includes(number))
      const free = ['a', 'b', 'c'].filter((letter) => !lines.some(({ letters }) => letters.get(number) === letter))
      for (const { item, letters } of lines) {
        marked.set(`#${number}${letters.get(number) ?? free.shift() ?? ''}`, { item, owner: pattern.id })
      }
    }
  }
  return marked
}

function borrowed(
  draft: EntryDraft,
  marked: ReturnType<typeof referencesByMark>,
  report: Report,
): readonly ReadingItem[] {
  const marks = listOf(draft.one('borrows'))
  return marks.flatMap((mark) => {
    const found = marked.get(mark)
    if (found && found.owner !== draft.pattern.id) return [found.item]
    const why = found
      ? 'which is its own'
      : readReferenceMark(mark)
        ? 'which no entry has'
        : 'expected a mark such as #74b'
    report(
      draft.place('borrows'),
      'E24',
      `“borrows” names “${mark}”, ${why}.${found ? '' : didYouMean(mark, marked.keys())}`,
    )
    return []
  })
}
