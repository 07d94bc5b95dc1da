/**
 * A list that a user wrote: the grammar of `seeds/patterns/`, with little that must be said. Categories may be left out,
 * and so may icon, shape, words and every text; slugs need only differ within the list.
 */
import type { OwnList } from '../own.ts'
import type { Card, Category, PartClassId, PartShape, Pattern, WordedPattern } from '../pattern.ts'
import type { ReadingItem } from '../reading.ts'
import { blueprintFaults } from './checks/examples.ts'
import { checkNames, type Known } from './checks/names.ts'
import { checkHeadings } from './checks/once.ts'
import { checkPresets } from './checks/presets.ts'
import { readEntry, type EntryDraft } from './entry/entry.ts'
import type { IconSource } from './icons.ts'
import { readOwnCategory } from './own-category.ts'
import { inList } from './own-names.ts'
import { collector, type Report, type SeedFile, type SeedProblem } from './problem.ts'
import { readTree, type SeedCategory, type SeedEntry } from './tree.ts'

/** A longer file is no list of patterns. */
const mostCharacters = 400_000
const mostEntries = 400
/** No sentence is that long, and what finds its way through a line may take the square of its length. */
const longestLine = 4000
/** Who has as many to mend sees the rest afterwards; looking for what each was meant to be takes its time. */
const enoughProblems = 200

export interface OwnListReading {
  /** Null when there is an error among the problems. */
  readonly list: OwnList | null
  readonly problems: readonly SeedProblem[]
}

/** Reads a list; never throws on what a person may have written. `known` are the patterns of the catalogue. */
export function parseOwnList(file: SeedFile, icons: IconSource, known: ReadonlyMap<string, Pattern>): OwnListReading {
  const { report, sorted, count } = collector()
  if (file.text.length > mostCharacters) {
    report(
      { file: file.path, line: 0 },
      'E43',
      `the file has ${file.text.length} characters; at most ${mostCharacters}`,
    )
    return { list: null, problems: sorted() }
  }
  for (const [at, { length }] of file.text.split('\n').entries()) {
    if (length <= longestLine) continue
    report({ file: file.path, line: at + 1 }, 'E43', `the line has ${length} characters; at most ${longestLine}`)
    return { list: null, problems: sorted() }
  }
  const title = titleOf(file)
  const id = slugOf(title)
  const found = sectionsOf(file, title, report)
  const entries = found.flatMap((category) => category.entries)
  if (entries.length === 0)
    report({ file: file.path, line: 0 }, 'E43', 'the file has no pattern; one begins with ### Name {#slug}')
  if (entries.length > mostEntries)
    report({ file: file.path, line: 0 }, 'E43', `the file has ${entries.length} patterns; at most ${mostEntries}`)
  checkHeadings(found, report)
  const categories = found.map((category) => readOwnCategory(category, { id, title }, icons, report))
  const drafts = found.flatMap(({ entries: inside }, at) => {
    const category = categories[at]
    return category ? inside.flatMap((entry) => readOwnEntry(entry, { category, icons, report }) ?? []) : []
  })
  checkDrafts({ entries, drafts, catalogue: known }, report, () => count() >= enoughProblems)
  const problems = sorted()
  if (problems.some(({ severity }) => severity === 'error')) return { list: null, problems }
  return { list: listFrom({ id, title, text: file.text, categories, drafts, known }), problems }
}

/** The first heading, or the name of the file. */
function titleOf({ path, text }: SeedFile): string {
  const heading = /^# +(.+?)\s*$/m.exec(text)?.[1]
  return heading ?? (path.replace(/^.*\//, '').replace(/\.[^.]*$/, '') || 'My list')
}

function slugOf(title: string): string {
  const words = title
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu)
  return words ? [...words.join('-')].slice(0, 60).join('') : 'list'
}

/** The categories of the file; entries before any of them stand in one that is called like the list. */
function sectionsOf(file: SeedFile, title: string, report: Report): readonly SeedCategory[] {
  const { categories, loose } = readTree(file, report)
  return [
    ...(loose.length > 0 ? [{ file: file.path, line: 1, name: title, attributes: '', entries: loose }] : []),
    ...categories,
  ]
}

interface Scope {
  readonly category: Category
  readonly icons: IconSource
  readonly report: Report
}

const usualShape: Readonly<Record<PartClassId, PartShape>> = {
  client: 'pill',
  entry: 'hexagon',
  compute: 'box',
  store: 'cylinder',
  cache: 'chip',
  queue: 'queue',
  stream: 'log',
  external: 'external',
  control: 'orchestrator',
  observer: 'box',
}

/** The entry with a plain answer for what it leaves out. */
function readOwnEntry(entry: SeedEntry, { category, icons, report }: Scope): EntryDraft | null {
  const draft = readEntry(entry, { category: category.id, icons, grammar: 'own', report })
  if (!draft) return null
  const { pattern } = draft
  const drawn: WordedPattern = {
    ...pattern,
    numbers: [],
    shape: pattern.role === 'part' ? (pattern.shape ?? usualShape[pattern.class ?? 'compute']) : null,
    line: pattern.role === 'boundary' ? (pattern.line ?? 'zone') : null,
    icon: pattern.icon.path === '' ? category.icon : pattern.icon,
    block: false,
  }
  return { ...draft, pattern: drawn }
}

interface Named {
  readonly entries: readonly SeedEntry[]
  readonly drafts: readonly EntryDraft[]
  readonly catalogue: ReadonlyMap<string, Pattern>
}

/** Names may be of this list or of the catalogue; those of the list come first. */
function checkDrafts({ entries, drafts, catalogue }: Named, report: Report, enough: () => boolean): void {
  const own = new Map(drafts.map(({ pattern }) => [pattern.id, pattern]))
  const patterns = new Map<string, Pattern>([...catalogue, ...own])
  const slugs = new Set([...patterns.keys(), ...entries.map(({ slug }) => slug)])
  const known: Known = { slugs, patterns, grammar: 'own' }
  for (const draft of drafts) {
    if (enough()) return
    checkNames(draft, known, report)
    checkPresets(draft, report)
    const { pattern, card, place } = draft
    if (card.blueprint) {
      for (const fault of blueprintFaults(card.blueprint, pattern, patterns))
        report(place('blueprint'), 'E37', `blueprint: ${fault}`)
    }
  }
}

interface Parts {
  readonly id: string
  readonly title: string
  readonly text: string
  readonly categories: readonly Category[]
  readonly drafts: readonly EntryDraft[]
  readonly known: ReadonlyMap<string, Pattern>
}

function listFrom({ id, title, text, categories, drafts, known }: Parts): OwnList {
  const own = new Set(drafts.map(({ pattern }) => pattern.id))
  const name = (slug: string): string => (own.has(slug) ? `${id}/${slug}` : slug)
  const conditions = new Map(
    drafts.flatMap(({ card }) => card.insteadOf.map((each) => [`${card.id} ${each.id}`, each.reason])),
  )
  const cards = drafts.map(({ card: { insteadOf, ...card } }): Card => ({
    ...inList(card, name),
    alternatives: insteadOf.map((each) => ({
      id: name(each.id),
      choose: each.reason,
      other: conditions.get(`${each.id} ${card.id}`) ?? '',
    })),
  }))
  const boundaries = [
    ...[...known.values()].filter(({ role }) => role === 'boundary').map((pattern) => pattern.id),
    ...drafts.flatMap(({ pattern }) => (pattern.role === 'boundary' ? [name(pattern.id)] : [])),
  ]
  return {
    id,
    title,
    text,
    categories: categories.filter(
      (category, at) =>
        categories.findIndex(({ id: same }) => same === category.id) === at &&
        drafts.some(({ pattern }) => pattern.category === category.id),
    ),
    patterns: drafts.map(({ pattern }) => ({
      ...pattern,
      id: name(pattern.id),
      pairs: pattern.pairs.map(name),
      accepts: pattern.accepts.map((accept) => ({ ...accept, from: name(accept.from) })),
      attaches: pattern.attaches && { ...pattern.attaches, parts: pattern.attaches.parts.map(name) },
      attachesTo: pattern.attachesTo.flatMap((place) => (place === 'any' ? boundaries : [name(place)])),
    })),
    cards: Object.fromEntries(cards.map((card) => [card.id, card])),
    reading: Object.fromEntries(
      drafts.flatMap(({ pattern, reading }) =>
        reading.length === 0
          ? []
          : [[name(pattern.id), reading.map(({ item }) => ownItem(item, title, name(pattern.id)))]],
      ),
    ),
  }
}

function ownItem(item: ReadingItem, from: string, pattern: string): ReadingItem {
  return { ...item, numbers: [], also: [], from, patterns: [pattern] }
}
