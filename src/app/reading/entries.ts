/** The reading library as a list: what shares a key is one entry, and entries stand in groups. */
import { allCategories, patternOf } from '#catalog/catalog.ts'
import type { Reading, ReadingItem } from '#catalog/reading.ts'
import type { PatternId } from '#design/design.ts'
import { lookOf } from '#drawing/look.ts'
import { hostOf } from '#editor/card/reading/web-address.ts'
import { kindGroups, kindOf } from './kinds.ts'

/** One row: everything the seeds say about what is marked as read with this key. */
export interface Entry extends Omit<ReadingItem, 'also' | 'kind' | 'from'> {
  readonly also: readonly { readonly title: string }[]
  readonly kinds: readonly string[]
  /** Where it stands in the seeds, the first place leads. */
  readonly places: readonly string[]
  /** All that a search may find it by, folded. */
  readonly text: string
}

export interface Group {
  readonly id: string
  readonly title: string
  readonly entries: readonly Entry[]
}

/** Every item, those with the same key joined, in the order of the first of them. */
export function entriesOf({ items, patterns, of }: Pick<Reading, 'items' | 'patterns' | 'of'>): readonly Entry[] {
  const owners = new Map(patterns.flatMap((id) => of(id).own.map((item) => [item, id] as const)))
  const byKey = new Map<string, ReadingItem[]>()
  for (const item of items) {
    const owner = owners.get(item)
    // The items of own lists do not name the pattern they stand under.
    const full = item.patterns.length === 0 && owner !== undefined ? { ...item, patterns: [owner] } : item
    const same = byKey.get(item.key)
    if (same) same.push(full)
    else byKey.set(item.key, [full])
  }
  return [...byKey.values()].map(joined)
}

function joined(items: readonly ReadingItem[]): Entry {
  const [lead] = items
  if (!lead) throw new Error('An entry joins at least one item')
  const all = <T>(of: (item: ReadingItem) => readonly T[]): readonly T[] => [...new Set(items.flatMap(of))]
  const titles = all((item) => [item.title, ...item.also.map(({ title }) => title)])
  // One of several may give the address that was corrected; all of them open the same one.
  const { url, fix } = items.find((item) => item.fix !== null) ?? lead
  const entry: Omit<Entry, 'text'> = {
    key: lead.key,
    title: lead.title,
    url,
    fix,
    also: titles.filter((title) => title !== lead.title).map((title) => ({ title })),
    numbers: all((item) => item.numbers).toSorted((a, b) => a - b),
    flags: all((item) => item.flags),
    kinds: all((item) => [item.kind]),
    places: all((item) => [item.from]),
    patterns: all((item) => item.patterns),
    cases: all((item) => item.cases),
    templates: all((item) => item.templates),
    note: all((item) => (item.note === '' ? [] : [item.note])).join(' '),
    given: items.find((item) => item.given !== '')?.given ?? '',
    tags: all((item) => item.tags),
  }
  return { ...entry, text: textOf(entry) }
}

function textOf(entry: Omit<Entry, 'text'>): string {
  const { title, also, given, url, fix, tags, note, patterns, kinds } = entry
  const words = [title, ...also.map((other) => other.title), given, hostOf(url), hostOf(fix ?? ''), ...tags, note]
  return folded([...words, ...patterns.map((id) => lookOf(id).name), ...kinds].join(' '))
}

/** Lower case without accents, so that "cafe" finds "Café". */
export function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

/** The references by the category of their pattern, then all other kinds as the filter has them. */
export function groupsOf(entries: readonly Entry[]): readonly Group[] {
  const titles = [
    ...allCategories().map(({ id, name }) => [`category ${id}`, name] as const),
    ['reference', 'Further references'] as const,
    ...kindGroups.filter(({ id }) => id !== 'reference').map(({ id, title }) => [id, title] as const),
  ]
  const places = entries.map(groupOf)
  return titles
    .map(([id, title]) => ({ id, title, entries: entries.filter((_, at) => places[at] === id) }))
    .filter((group) => group.entries.length > 0)
}

function groupOf(entry: Entry): string {
  const kind = kindOf(entry)
  const [pattern] = entry.patterns
  const category = kind === 'reference' && pattern !== undefined ? patternOf(pattern)?.category : undefined
  return category === undefined ? kind : `category ${category}`
}

/** How many entries each pattern has, in the order of the catalogue. */
export function countsByPattern(entries: readonly Entry[]): ReadonlyMap<PatternId, number> {
  const counts = new Map<PatternId, number>()
  for (const id of entries.flatMap(({ patterns }) => patterns)) counts.set(id, (counts.get(id) ?? 0) + 1)
  return counts
}
