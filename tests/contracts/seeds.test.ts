/** The seeds as they are: complete, and true to the five documents they grew from, link by link and number by number. */
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { categories, patternOf, patterns } from '../../src/catalog/catalog.ts'
import { roles, type Role } from '../../src/catalog/pattern.ts'
import type { ReadingItem } from '../../src/catalog/reading.ts'
import { createSearch } from '../../src/catalog/search/search.ts'
import { lucideIcons } from '../../src/catalog/seed/icons.ts'
import { loadCards, loadCases, loadReading, loadTemplates } from '../../src/catalog/shelves.ts'
import { wordedPatterns } from '../../src/catalog/words.ts'
import corrections from '../support/seeds/corrections.json' with { type: 'json' }
import { givenRows, numbered, type GivenRow, type Reference } from '../support/seeds/facts.ts'

const cards = await loadCards()
const reading = await loadReading()
const references = reading.items.filter(({ kind }) => kind === 'reference')
const library = reading.items.filter(({ kind }) => kind !== 'reference')

test('each of the 150 numbers is claimed by the entry it belongs to, in the category of its group', () => {
  const owners = wordedPatterns.flatMap(({ id, category, numbers }) =>
    numbers.map((number) => ({ number, entry: id, category })),
  )
  expect(owners.toSorted((a, b) => a.number - b.number)).toEqual(
    numbered
      .map(({ number, entry, category }) => ({ number, entry, category }))
      .toSorted((a, b) => a.number - b.number),
  )
  expect(owners).toHaveLength(150)
})

test('each of the 150 names leads to its entry', () => {
  const search = createSearch(wordedPatterns, categories)
  const lost = numbered.filter(
    ({ name, entry }) => !search.find(name, { limit: 3 }).some(({ pattern }) => pattern.id === entry),
  )
  expect(lost.map(({ name }) => name)).toEqual([])
})

test('all 450 references are kept, with the title and the address they were given', () => {
  const kept = new Map<number, Reference[]>()
  for (const { title, url, numbers, also } of references) {
    for (const number of numbers) {
      const other = also.find((one) => one.number === number)
      kept.set(number, [...(kept.get(number) ?? []), { title: other?.title ?? title, url }])
    }
  }
  const byAddress = (list: readonly Reference[]): readonly Reference[] =>
    list.toSorted((a, b) => (a.url < b.url ? -1 : 1))
  for (const { number, references: given } of numbered)
    expect(byAddress(kept.get(number) ?? []), `#${number}`).toEqual(byAddress(given))
  expect([...kept.values()].flat()).toHaveLength(450)
})

test('a reference belongs to the entry that claims its number', () => {
  const owners = new Map(numbered.map(({ number, entry }) => [number, entry]))
  const strayed = references.filter(({ numbers, patterns: [owner] }) =>
    numbers.some((number) => owners.get(number) !== owner),
  )
  expect(strayed).toEqual([])
})

test('the library holds every other row of the seeds, unchanged, and no more', () => {
  expect(library.map(asGiven)).toEqual(givenRows)
  expect(givenRows).toHaveLength(110)
  expect(givenRows.reduce((sum, { times }) => sum + times, 0)).toBe(113)
})

test('what differs from the seeds is a listed correction', () => {
  const fixed = reading.items.flatMap(({ title, fix }) => (fix === null ? [] : [[title, fix]]))
  expect(Object.fromEntries(fixed)).toEqual(corrections.fixes)
  const repaired = library.filter(({ flags }) => flags.includes('title repaired'))
  expect(Object.fromEntries(repaired.map(({ given, title }) => [given, title]))).toEqual(corrections.titles)
  expect(references.filter(({ given, flags }) => given !== '' || flags.includes('title ours'))).toEqual([])
})

test('what has no address, or shares one with other works, says so', () => {
  const times = (address: string): number => library.filter(({ url }) => url === address).length
  const expected = ({ url }: ReadingItem): readonly string[] => {
    if (url === '') return ['no address given']
    return times(url) > 1 ? ['one address for several works'] : []
  }
  const telling = ['no address given', 'one address for several works']
  expect(library.map(({ title, flags }) => [title, ...flags.filter((flag) => telling.includes(flag))])).toEqual(
    library.map((item) => [item.title, ...expected(item)]),
  )
})

test('a borrowed mark such as #93b leads to the second reference of 93', () => {
  const marks = readdirSync('seeds/patterns').flatMap((name) => {
    const sections = readFileSync(`seeds/patterns/${name}`, 'utf8').split('\n### ').slice(1)
    return sections.flatMap((section) => {
      const slug = /\{#([a-z0-9-]+)\}/.exec(section)?.[1] ?? ''
      const marksOf = /^- borrows: (.*)$/m.exec(section)?.[1]?.split(', ') ?? []
      return marksOf.map((mark, at) => ({ slug, mark, at })).filter(({ mark }) => mark.startsWith('#'))
    })
  })
  expect(marks.length).toBeGreaterThan(60)
  expect(marks.map(({ slug, mark, at }) => [slug, mark, reading.of(slug).related[at]?.url])).toEqual(
    marks.map(({ slug, mark }) => {
      const owner = numbered.find(({ number }) => number === Number.parseInt(mark.slice(1), 10))
      return [slug, mark, owner?.references['abc'.indexOf(mark.at(-1) ?? '')]?.url]
    }),
  )
})

test('every entry has an icon of its own, and it is one of the installed library', () => {
  const icons = lucideIcons('.')
  const drawn = new Set(icons.names.map(icons.pathOf))
  expect(patterns.filter(({ icon }) => !drawn.has(icon.path))).toEqual([])
  expect(new Set(patterns.map(({ icon }) => icon.path)).size).toBe(patterns.length)
  expect(patterns.every(({ icon }) => /^M[\d\s.a-zA-Z-]+$/.test(icon.path))).toBe(true)
})

test('every behaviour has a blueprint, and every card its pattern', () => {
  const without = patterns.filter(({ id, role }) => role === 'behaviour' && !cards[id]?.blueprint)
  expect(without.map(({ id }) => id)).toEqual([])
  expect(Object.keys(cards)).toEqual(patterns.map(({ id }) => id))
})

test('fourteen categories hold all entries, every role among them', () => {
  expect(categories.map(({ id }) => id)).toEqual(
    'edge api svc style data cache msg proc scale cons res sec obs plat'.split(' '),
  )
  const ids = new Set(categories.map(({ id }) => id))
  expect(patterns.filter(({ category }) => !ids.has(category))).toEqual([])
  const countOf = (role: Role): number => patterns.filter((pattern) => pattern.role === role).length
  expect(Object.fromEntries(roles.map((role) => [role, countOf(role)]))).toEqual({
    part: 112,
    boundary: 17,
    behaviour: 83,
    practice: 54,
  })
})

test('the thirteen of “Start here” and all neighbours exist', () => {
  expect(patterns.filter(({ block }) => block)).toHaveLength(13)
  expect(wordedPatterns.flatMap(({ pairs }) => pairs).filter((id) => !patternOf(id))).toEqual([])
})

test('templates and cases name known patterns', async () => {
  const [templates, cases] = [await loadTemplates(), await loadCases()]
  expect([templates.length, cases.length]).toEqual([20, 23])
  const named = [
    ...templates.flatMap(({ blueprint }) => blueprint.chains.flat().map(({ pattern }) => pattern)),
    ...templates.flatMap(({ groups, riders }) => [...groups, ...riders].map(({ pattern }) => pattern)),
    ...cases.flatMap((one) => one.patterns),
  ]
  expect(named.filter((id) => !patternOf(id))).toEqual([])
})

/** The row as the seeds have it: with the title it was given, which its flags say it once had or lacked. */
function asGiven({ title, url, from, given, note, tags, flags }: ReadingItem): GivenRow {
  const ours = flags.includes('title ours') || flags.includes('title repaired')
  const listed = flags.map((flag) => /^listed (\d+) times$/.exec(flag)?.[1]).find((times) => times !== undefined)
  return {
    title: ours || given !== '' ? given : title,
    url,
    from,
    note: from.startsWith('S1') ? note : '',
    tags,
    times: Number(listed ?? 1),
  }
}
