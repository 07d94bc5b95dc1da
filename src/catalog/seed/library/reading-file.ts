/** The reading library, `seeds/reading.md`: everything to read that is no reference of a pattern. */
import type { ReadingItem } from '../../reading.ts'
import { checkAddress } from '../entry/reading-line.ts'
import { alternatives, didYouMean, type Report, type SeedFile } from '../problem.ts'
import { readTree, type SeedEntry, type SeedItem } from '../tree.ts'
import { checkLoose, checkOnce, namedIn, textOf, valuesOf, type Names } from './record.ts'

/** What may be odd about a row, in the words the page shows. */
const flags = [
  'one address for several works',
  'target differs',
  'address not confirmed',
  'title repaired',
  'title ours',
  'title names another',
  'kind corrected',
  'no address given',
  'address doubled',
  'address carries a text fragment',
  'plain http',
  'off the subject',
]

const keys = ['kind', 'from', 'given', 'about', 'flag', 'fix', 'given title', 'note', 'tags', 'listed']

export interface LibraryRow {
  /** By which `borrows` names it. */
  readonly id: string
  readonly item: ReadingItem
}

/** The rows of the file in their order. A row whose address several works share is known by its own address, or its id. */
export function readLibrary(file: SeedFile, names: Names, report: Report): readonly LibraryRow[] {
  const { loose, categories } = readTree(file, report)
  const entries = categories.flatMap((section) => section.entries)
  checkLoose(loose, report)
  checkOnce(entries, report)
  const rows = entries.map((entry) => ({ id: entry.slug, item: readRow(entry, names, report) }))
  const times = new Map<string, number>()
  for (const { item } of rows) times.set(item.url, (times.get(item.url) ?? 0) + 1)
  return rows.map(({ id, item }) => {
    const alone = item.url !== '' && times.get(item.url) === 1
    return { id, item: { ...item, key: alone ? item.url : (item.fix ?? `lintel:${id}`) } }
  })
}

function readRow(entry: SeedEntry, names: Names, report: Report): ReadingItem {
  const all = valuesOf(entry, keys, report)
  const one = (key: string, needed = false): string => textOf(all(key), needed ? { key, by: entry } : null, report)
  const url = one('given')
  const fix = one('fix')
  const odd = all('flag').map(({ value }) => value)
  checkAddresses({ entry, all, odd }, report)
  const about = all('about').flatMap((item) => {
    const text = item.value.replace('every case', [...names.cases].join(', '))
    return namedIn(text, { names, allowed: ['patterns', 'cases', 'templates'], at: item }, report)
  })
  const idsOf = (kind: string): readonly string[] => about.filter((each) => each.kind === kind).map(({ id }) => id)
  const listed = Number(one('listed').split(' ')[0] ?? '')
  return {
    key: url,
    title: entry.name,
    url,
    numbers: [],
    also: [],
    flags: [...odd, ...(listed > 1 ? [`listed ${listed} times`] : [])],
    fix: fix === '' ? null : fix,
    kind: one('kind', true),
    from: one('from', true),
    patterns: idsOf('patterns'),
    cases: idsOf('cases'),
    templates: idsOf('templates'),
    note: one('note'),
    given: one('given title'),
    tags: one('tags')
      .split(',')
      .map((tag) => tag.trim())
      .filter((tag) => tag !== ''),
  }
}

interface Row {
  readonly entry: SeedEntry
  readonly all: (key: string) => readonly SeedItem[]
  readonly odd: readonly string[]
}

/** Whether the addresses of a row lead somewhere, and flags say what is odd about them. */
function checkAddresses({ entry, all, odd }: Row, report: Report): void {
  for (const item of all('flag').filter(({ value }) => !flags.includes(value))) {
    const hint = didYouMean(item.value, flags)
    report(item, 'E35', `flag “${item.value}” is unknown; flags are ${alternatives(flags)}.${hint}`)
  }
  const [given] = all('given')
  // A doubled address is kept as it was given, and its fix is the address that is meant.
  if (given && !odd.includes('address doubled')) checkAddress(given.value, given, report)
  if (!given && !odd.includes('no address given'))
    report(entry, 'E35', 'a row without “given” needs the flag “no address given”')
  const [fix] = all('fix')
  if (!fix) return
  checkAddress(fix.value, fix, report)
  if (fix.value === given?.value) report(fix, 'E35', 'the fix is the address itself')
  if (odd.length === 0) report(fix, 'E35', 'a fix needs a flag that says what is odd')
}
