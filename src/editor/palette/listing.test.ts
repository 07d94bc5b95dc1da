import { expect, test } from 'vitest'
import { categories } from '#catalog/catalog.ts'
import { wordedPatterns as patterns } from '#catalog/words.ts'
import { createSearch } from '#catalog/search/search.ts'
import { createListing, dotsOf, optionAfter, type Filter, type Option } from './listing.ts'

const listing = createListing(patterns, categories, createSearch(patterns, categories))
const everything: Filter = { role: 'all', favourites: [], recent: [] }

test('the groups are the pinned one and the categories, and hold every pattern', () => {
  const groups = listing.groups(everything)
  expect(groups.map(({ id }) => id)).toEqual(['start', ...categories.map(({ id }) => id)])
  expect(groups[0]?.options.map(({ pattern }) => pattern)).toEqual(patterns.filter(({ block }) => block))
  const listed = groups.slice(1).flatMap(({ options }) => options.map(({ pattern }) => pattern.id))
  expect(listed.toSorted()).toEqual(patterns.map(({ id }) => id).toSorted())
})

test('favourites and recent patterns come first, in their own order, without what the catalogue does not know', () => {
  const filter: Filter = { ...everything, favourites: ['worker', 'service'], recent: ['gone', 'message-queue'] }
  const [favourites, recent, start] = listing.groups(filter)
  expect(favourites?.options.map(({ id }) => id)).toEqual(['palette-favourites-worker', 'palette-favourites-service'])
  expect(recent).toMatchObject({ title: 'Recent', look: 'tiles', options: [{ id: 'palette-recent-message-queue' }] })
  expect(start?.id).toBe('start')
})

test.each(['part', 'boundary', 'behaviour', 'practice'] as const)(
  'the filter %s hides the rest and empty groups',
  (role) => {
    const filter: Filter = { role, favourites: ['service'], recent: ['circuit-breaker'] }
    const groups = listing.groups(filter)
    const options = groups.flatMap((group) => group.options)
    expect(new Set(options.map(({ pattern }) => pattern.role))).toEqual(new Set([role]))
    expect(groups.every((group) => group.options.length > 0)).toBe(true)
    const expected = patterns.filter((pattern) => pattern.role === role).length
    const inCategories = groups.filter(({ id }) => categories.some((category) => category.id === id))
    expect(inCategories.reduce((sum, group) => sum + group.options.length, 0)).toBe(expected)
  },
)

test('every option has an id of its own', () => {
  const filter: Filter = { role: 'all', favourites: ['service'], recent: ['service'] }
  const ids = listing.options('', filter).map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
})

test.each([
  ['kafka', 'event-stream'],
  ['lb', 'load-balancer'],
  ['qeue', 'message-queue'],
  ['posgres', 'relational-database'],
  ['dlq', 'dead-letter-queue'],
])('“%s” finds %s first', (query, id) => {
  expect(listing.results(query, everything)[0]?.pattern.id).toBe(id)
})

test('a search says which word led to a result, and keeps to the role', () => {
  expect(listing.results('kafka', everything)[0]).toMatchObject({ id: 'palette-found-event-stream', matched: 'kafka' })
  const practices = listing.results('cache', { ...everything, role: 'practice' })
  expect(new Set(practices.map(({ pattern }) => pattern.role))).toEqual(new Set(['practice']))
})

test('the same question gets the same object', () => {
  expect(listing.groups({ ...everything })).toBe(listing.groups({ ...everything }))
  expect(listing.results('cache ', everything)).toBe(listing.results('cache', { ...everything }))
})

const three = ['a', 'b', 'c'].map((id): Option => ({ id, pattern: patterns[0]!, matched: null }))

test.each([
  [null, 'ArrowDown', 'a'],
  [null, 'ArrowUp', 'c'],
  [null, 'Home', 'a'],
  [null, 'End', 'c'],
  ['a', 'ArrowDown', 'b'],
  ['a', 'ArrowUp', 'a'],
  ['c', 'ArrowDown', 'c'],
  ['b', 'Home', 'a'],
  ['b', 'End', 'c'],
  ['a', 'PageDown', 'c'],
  ['c', 'PageUp', 'a'],
  ['gone', 'ArrowDown', 'a'],
  ['b', 'ArrowLeft', null],
])('from %s, %s leads to %s', (active, key, expected) => {
  expect(optionAfter(three, active, key)).toBe(expected)
})

test('nothing leads anywhere in an empty list', () => {
  expect(optionAfter([], null, 'ArrowDown')).toBeNull()
})

test.each([
  [0, 0, { dots: 0, full: 0 }],
  [0, 6, { dots: 3, full: 0 }],
  [1, 6, { dots: 3, full: 1 }],
  [5, 6, { dots: 3, full: 2 }],
  [6, 6, { dots: 3, full: 3 }],
  [1, 2, { dots: 2, full: 1 }],
  [9, 2, { dots: 2, full: 2 }],
  [61, 433, { dots: 3, full: 1 }],
])('%i of %i read', (read, total, expected) => {
  expect(dotsOf(read, total)).toEqual(expected)
})
