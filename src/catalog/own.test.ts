/** The user's own lists beside the catalogue: everything that answers for patterns follows when they come and go. */
import { afterEach, expect, test } from 'vitest'
import { acme, listOfText } from '../../tests/support/own-list.ts'
import { allCategories, categories, categoryOf, patternOf, patterns } from './catalog.ts'
import { listOf, onOwnLists, ownLists, ownPattern, setOwnLists } from './own.ts'
import type { Pattern } from './pattern.ts'
import { patternSearch } from './search/shared.ts'
import { loadCard, loadCards, loadCardsOf, loadCompany, loadReading } from './shelves.ts'
import { suggestionsFor } from './suggestions.ts'
import { allPatterns, wordedPatterns, wordsOf } from './words.ts'

const ledger = 'acme-platform/ledger'
/** Its title begins like that of the other. */
const acmeTwo = listOfText(
  '# Acme platform 2\n\n### Ledger {#ledger}\n\nBooks twice.\n\n- role: part\n- class: store\n',
)

afterEach(() => {
  setOwnLists([])
})

test('without lists there is the catalogue and nothing else', async () => {
  expect(ownLists()).toEqual([])
  expect([patternOf(ledger), ownPattern(ledger), listOf(ledger), await loadCard(ledger)]).toEqual(
    Array.from({ length: 4 }, () => undefined),
  )
  expect(allCategories()).toEqual(categories)
  expect(allPatterns()).toEqual(wordedPatterns)
  expect(Object.keys(await loadCards()).toSorted()).toEqual(patterns.map(({ id }) => id).toSorted())
  expect((await loadReading()).of(ledger)).toEqual({ own: [], related: [] })
  expect((await loadCompany())[ledger]).toBeUndefined()
})

test('listeners hear every change until they stop', () => {
  const heard: number[] = []
  const stop = onOwnLists(() => heard.push(ownLists().length))
  setOwnLists([acme])
  setOwnLists([acme, acmeTwo])
  setOwnLists([])
  stop()
  setOwnLists([acme])
  expect(heard).toEqual([1, 2, 0])
})

test('a pattern is of its list and of no other', () => {
  setOwnLists([acme, acmeTwo])
  const of = (id: string) => [ownPattern(id)?.summary, listOf(id)?.title]
  expect(of(ledger)).toEqual(['Books every movement of money once.', 'Acme platform'])
  expect(of('acme-platform-2/ledger')).toEqual(['Books twice.', 'Acme platform 2'])
  for (const stranger of ['service', 'ledger', 'acme-platform/gone', 'acme-platform', '', 'constructor', '__proto__'])
    expect(of(stranger)).toEqual([undefined, undefined])
})

test('the catalogue goes on to say what it said', () => {
  const service = patternOf('service')
  setOwnLists([acme])
  expect(patternOf('service')).toBe(service)
  expect(categoryOf(service as Pattern).id).toBe('svc')
})

test('patterns and categories of lists come last, and go again', () => {
  setOwnLists([acme, acmeTwo])
  const own = [acme, acmeTwo].flatMap((list) => list.patterns)
  expect(allPatterns()).toEqual([...wordedPatterns, ...own])
  expect(allPatterns()).toBe(allPatterns())
  expect(allCategories()).toEqual([...categories, ...acme.categories, ...acmeTwo.categories])
  expect(own.map(({ id }) => patternOf(id))).toEqual(own)
  expect(own.map((pattern) => categoryOf(pattern).name)).toEqual([
    'Acme platform',
    'Acme platform: Money',
    'Acme platform: Money',
    'Acme platform: Money',
    'Acme platform: Places',
    'Acme platform: Places',
    'Acme platform 2',
  ])
  setOwnLists([acmeTwo])
  expect(patternOf(ledger)).toBeUndefined()
  expect(() => categoryOf(acme.patterns[0]!)).toThrow('No category')
  expect(allPatterns()).toHaveLength(wordedPatterns.length + 1)
})

test('words follow', () => {
  setOwnLists([acme])
  expect(wordsOf(ledger)).toMatchObject({
    synonyms: ['bookings', 'double entry'],
    summary: 'Books every movement of money once.',
    technologies: ['TigerBeetle'],
    pairs: ['acme-platform/payout-worker', 'outbox'],
  })
  setOwnLists([])
  expect(wordsOf(ledger)).toEqual({
    synonyms: [],
    owns: [],
    summary: '',
    numbers: [],
    pairs: [],
    technologies: [],
    guards: '',
  })
})

test('the search finds them while they are there, and is made once for the same lists', () => {
  const found = (query: string): readonly string[] =>
    patternSearch()
      .find(query)
      .map(({ pattern }) => pattern.id)
  const before = patternSearch()
  expect(patternSearch()).toBe(before)
  expect(found('double entry')).not.toContain(ledger)
  setOwnLists([acme])
  expect(found('double entry')[0]).toBe(ledger)
  expect(found('Ledger')[0]).toBe(ledger)
  expect(found('relational database')[0]).toBe('relational-database')
  setOwnLists([])
  expect(found('double entry')).not.toContain(ledger)
})

test('cards follow, one by one, by category and all together', async () => {
  setOwnLists([acme])
  expect(await loadCard(ledger)).toEqual(acme.cards[ledger])
  expect(await loadCardsOf('acme-platform/money')).toEqual(acme.cards)
  expect(await loadCardsOf('acme-platform/nothing')).toEqual({})
  const cards = await loadCards()
  expect(cards).toMatchObject(acme.cards)
  expect(Object.keys(cards)).toHaveLength(patterns.length + acme.patterns.length)
  setOwnLists([])
  expect(await loadCard(ledger)).toBeUndefined()
  expect(Object.keys(await loadCards())).toHaveLength(patterns.length)
})

test('reading follows', async () => {
  const before = await loadReading()
  setOwnLists([acme])
  const { items, patterns: read, of } = await loadReading()
  expect(of(ledger)).toEqual({ own: acme.reading[ledger], related: [] })
  expect(items).toEqual([...before.items, ...acme.reading[ledger]!])
  expect(read).toEqual([...before.patterns, ledger])
})

test('company follows, on both sides', async () => {
  const outbox = patternOf('outbox') as Pattern
  setOwnLists([acme])
  const company = await loadCompany()
  const said = (pattern: Pattern): readonly string[] =>
    suggestionsFor(pattern, company, patternOf).map(({ id, reason }) => `${id}: ${reason}`)
  expect(said(patternOf(ledger) as Pattern)).toEqual([
    'acme-platform/payout-worker: reads what is due',
    'outbox: publishes every booking',
  ])
  expect(said(outbox)).toContain('acme-platform/ledger: Transactional outbox: publishes every booking')
  setOwnLists([])
  expect((await loadCompany())['outbox']?.some(({ id }) => id === ledger)).toBe(false)
})

test.each(['constructor', '__proto__', 'toString'])('a design may name “%s”, and nobody knows it', async (id) => {
  expect([patternOf(id), await loadCard(id)]).toEqual([undefined, undefined])
  expect(wordsOf(id)).toEqual({
    synonyms: [],
    owns: [],
    summary: '',
    numbers: [],
    pairs: [],
    technologies: [],
    guards: '',
  })
})
