import { expect, test } from 'vitest'
import { loadReading } from '#catalog/shelves.ts'
import { entriesOf } from './entries.ts'
import { isOpen, nothingWords, shownEntries, type Filter } from './filter.ts'
import { kindGroups, kindOf } from './kinds.ts'

const open: Filter = { query: '', show: 'all', kind: 'all', pattern: null, used: null }
const entries = entriesOf(await loadReading())
const marks = new Set(entries.slice(0, 3).map(({ key }) => key))

const cases: readonly (readonly [what: string, filter: Partial<Filter>, first: readonly string[], count: number])[] = [
  ['a title and a host', { query: 'paxos lamport' }, ['Paxos: The Part-Time Parliament'], 1],
  [
    'a tag',
    { query: 'user-space' },
    ['Why Go Handles Millions of Connections: User-Space Context Switching, Explained'],
    1,
  ],
  ['a note', { query: 'millwheel' }, ["Google's Large Scale Distributed Systems"], 1],
  ['the name of a pattern', { query: 'zuul api gateway' }, ['Netflix Zuul Architecture'], 1],
  ['accents and case', { query: 'THÉ TÀIL' }, ['The Tail at Scale'], 1],
  ['what is read', { show: 'read' }, entries.slice(0, 3).map(({ title }) => title), 3],
  ['what is unread', { show: 'unread' }, [entries[3]!.title], entries.length - 3],
  ['a misspelt word', { query: 'paxso lamport' }, ['Paxos: The Part-Time Parliament'], 1],
  ['books', { kind: 'book' }, ['The Art of Multiprocessor Programming'], 5],
  [
    'all at once',
    { kind: 'post', show: 'unread', pattern: 'service', query: 'generics' },
    ["Go Generics, One Year In: Which Promises Held, Which Didn't"],
    1,
  ],
]

test.each(cases)('finds %s', (_, filter, first, count) => {
  const shown = shownEntries(entries, { ...open, ...filter }, marks)
  expect(shown.slice(0, first.length).map(({ title }) => title)).toEqual(first)
  expect(shown).toHaveLength(count)
})

test('only what is about a pattern of the design, or about one pattern', () => {
  const patterns = new Set(['message-queue', 'api-gateway'])
  const used = shownEntries(entries, { ...open, used: { title: 'Shop', patterns } }, marks)
  expect(used.length).toBeGreaterThan(8)
  expect(used.every((entry) => entry.patterns.some((id) => patterns.has(id)))).toBe(true)
  const one = shownEntries(entries, { ...open, pattern: 'api-gateway' }, marks)
  expect(one.length).toBeLessThan(used.length)
  expect(one.every((entry) => entry.patterns.includes('api-gateway'))).toBe(true)
})

test('every entry is of a kind', () => {
  expect(entries.filter((entry) => !kindGroups.some(({ id }) => kindOf(entry) === id))).toEqual([])
})

test.each<readonly [filter: Partial<Filter>, sentence: string]>([
  [{ show: 'read' }, 'No items marked as read.'],
  [{ query: ' raft ' }, 'No items with “raft”.'],
  [{ query: 'x'.repeat(3000) }, `No items with “${'x'.repeat(60)}…”.`],
  [{ kind: 'other', show: 'unread' }, 'No unread other items.'],
  [
    { kind: 'paper', show: 'unread', pattern: 'api-gateway', query: 'x', used: { title: 'Shop', patterns: new Set() } },
    'No unread papers about API gateway about what “Shop” uses with “x”.',
  ],
])('%j is told as %j', (filter, sentence) => {
  expect(nothingWords({ ...open, ...filter })).toBe(sentence)
  expect(isOpen({ ...open, ...filter })).toBe(false)
})

test('blank words filter nothing', () => {
  expect(isOpen({ ...open, query: '  ' })).toBe(true)
  expect(shownEntries(entries, { ...open, query: '  ' }, marks)).toEqual(entries)
})
