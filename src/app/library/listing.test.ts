import { expect, test } from 'vitest'
import type { DesignCard } from '#storage/shelf/shelf.ts'
import { listed, tagsOf, type Wish } from './listing.ts'

const card = (title: string, updated: number, created: number, tags: readonly string[]): DesignCard => ({
  id: title,
  title,
  createdAt: `2025-01-0${created}T00:00:00.000Z`,
  updatedAt: `2025-02-0${updated}T00:00:00.000Z`,
  rev: 1,
  parts: 0,
  links: 0,
  tags,
  deletedAt: null,
})

const cards = [
  card('Ride hailing', 3, 1, ['geo', 'interview']),
  card('Café orders 10', 1, 3, ['interview']),
  card('Café orders 9', 2, 2, []),
]
const all: Wish = { query: '', tag: null, order: 'edited' }

const wishes: readonly (readonly [wish: Partial<Wish>, titles: readonly string[]])[] = [
  [{}, ['Ride hailing', 'Café orders 9', 'Café orders 10']],
  [{ order: 'name' }, ['Café orders 9', 'Café orders 10', 'Ride hailing']],
  [{ order: 'created' }, ['Café orders 10', 'Café orders 9', 'Ride hailing']],
  [{ query: 'cafe' }, ['Café orders 9', 'Café orders 10']],
  [{ query: ' ORDERS  interview ' }, ['Café orders 10']],
  [{ query: 'geo' }, ['Ride hailing']],
  [{ tag: 'interview' }, ['Ride hailing', 'Café orders 10']],
  [{ tag: 'interview', query: '10' }, ['Café orders 10']],
  [{ query: 'nothing' }, []],
]

test.each(wishes)('%j lists %j', (wish, titles) => {
  expect(listed(cards, { ...all, ...wish }).map(({ title }) => title)).toEqual(titles)
})

test('tags are counted, the commonest first', () => {
  expect(tagsOf(cards)).toEqual([
    { tag: 'interview', count: 2 },
    { tag: 'geo', count: 1 },
  ])
})
