/** What may stand only once over all seed files: slugs, names, icons, numbers, owners of words, addresses of an entry. */
import type { EntryDraft } from '../entry/entry.ts'
import type { IconSource } from '../icons.ts'
import { placeText, type Place, type Report } from '../problem.ts'
import type { SeedCategory } from '../tree.ts'

const seedNumbers = Array.from({ length: 150 }, (_, at) => at + 1)

/** Slugs and names come from the tree, so that an entry with another mistake still counts. */
export function checkHeadings(categories: readonly SeedCategory[], report: Report): void {
  const entries = categories.flatMap((category) => category.entries)
  repeated(
    entries,
    (entry) => entry.slug,
    (entry, first) => {
      report(entry, 'E06', `slug “${entry.slug}” is already used in ${placeText(first)}`)
    },
  )
  repeated(
    entries,
    (entry) => entry.name.toLowerCase(),
    (entry, first) => {
      report(entry, 'E07', `name “${entry.name}” is already used in ${placeText(first)}`)
    },
  )
}

export function checkIcons(drafts: readonly EntryDraft[], icons: IconSource, report: Report): void {
  const uses = drafts.flatMap(({ one, place }) => {
    const name = one('icon')?.value ?? ''
    const key = icons.keyOf(name)
    return key === null ? [] : [{ ...place('icon'), name, key }]
  })
  repeated(
    uses,
    ({ key }) => key,
    (use, first) => {
      report(use, 'E18', `icon “${use.name}” is already used in ${placeText(first)}`)
    },
  )
}

/** Each of the 150 numbers belongs to exactly one entry, which has three references for it. */
export function checkNumbers(drafts: readonly EntryDraft[], categories: readonly SeedCategory[], report: Report): void {
  const claims = drafts.flatMap(({ pattern, place }) => pattern.numbers.map((number) => ({ ...place('from'), number })))
  repeated(
    claims,
    ({ number }) => number,
    (claim, first) => {
      report(claim, 'E21', `number ${claim.number} is claimed here and in ${placeText(first)}`)
    },
  )
  // Out of the tree, so that an entry with another mistake still counts.
  const origins = categories
    .flatMap(({ entries }) => entries)
    .flatMap(({ items }) => items.filter(({ key }) => key === 'from'))
  const claimed = new Set(origins.flatMap(({ value }) => value.match(/(?<=#)\d+/g) ?? []).map(Number))
  const missing = seedNumbers.filter((number) => !claimed.has(number))
  if (missing.length > 0) {
    report(
      { file: 'seeds', line: 0 },
      'E22',
      `no entry claims ${missing.length > 1 ? 'numbers' : 'number'} ${missing.join(', ')}`,
    )
  }
  for (const draft of drafts) checkReferences(draft, report)
}

/** At most one entry owns a word; without an owner, the role and the order of the table decide. */
export function checkOwners(drafts: readonly EntryDraft[], report: Report): void {
  const owned = drafts.flatMap(({ pattern, place }) => pattern.owns.map((word) => ({ ...place('words'), word })))
  repeated(
    owned,
    ({ word }) => word.toLowerCase(),
    (other, first) => {
      report(other, 'E23', `word “${other.word}” has two owners, here and in ${placeText(first)}; leave one “!”`)
    },
  )
}

function checkReferences({ pattern, reading, place }: EntryDraft, report: Report): void {
  repeated(
    reading,
    ({ item }) => item.url,
    (line, first) => {
      report(line, 'E33', `address is already in line ${first.line}; join both with “also”`)
    },
  )
  for (const line of reading) {
    const strange = line.item.numbers.find((number) => !pattern.numbers.includes(number))
    if (strange !== undefined) report(line, 'E34', `number #${strange} is not in “from” of “${pattern.name}”`)
  }
  for (const number of pattern.numbers) {
    const count = reading.filter(({ item }) => item.numbers.includes(number)).length
    if (count < 3) report(place('from'), 'E34', `number #${number} has ${count} references; 3 or more`)
  }
}

/** Calls back for every item but the first of each key, with that first. */
function repeated<Item extends Place>(
  items: readonly Item[],
  keyOf: (item: Item) => string | number,
  found: (item: Item, first: Item) => void,
): void {
  const firsts = new Map<string | number, Item>()
  for (const item of items) {
    const first = firsts.get(keyOf(item))
    if (first) found(item, first)
    else firsts.set(keyOf(item), item)
  }
}
