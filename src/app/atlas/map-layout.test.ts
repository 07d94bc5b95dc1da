/** Where patterns stand on the map, where arrow keys lead, and how lines run between two of them. */
import { describe, expect, test } from 'vitest'
import { categories } from '#catalog/catalog.ts'
import type { Category } from '#catalog/pattern.ts'
import { wordedPatterns } from '#catalog/words.ts'
import type { Box } from '#design/design.ts'
import { item, itemTowards, mapLayout, wayBetween } from './map-layout.ts'

const [sample] = wordedPatterns

/** A map of categories called a, b, c … with so many patterns: `a0`, `a1`, `b0` … */
function mapOf(counts: readonly number[]) {
  const made = counts.map((count, at) => {
    const id = String.fromCharCode(97 + at)
    const category: Category = { id, name: id, ink: 'moss', tile: 'tint', icon: { path: '' } }
    return { category, ids: Array.from({ length: count }, (_, row) => `${id}${row}`) }
  })
  return mapLayout(
    made.map(({ category }) => category),
    made.flatMap(({ category, ids }) => ids.map((id) => ({ ...sample!, id, category: category.id }))),
  )
}

const small = mapOf([3, 1, 2, 1, 1, 1, 1, 0, 2])

test('each category stands whole in the column that is shortest until then, and an empty one nowhere', () => {
  expect(small.headings.map(({ category, at }) => [category.id, at.x, at.y])).toEqual([
    ['a', 0, 0],
    ['b', 198, 0],
    ['c', 396, 0],
    ['d', 594, 0],
    ['e', 792, 0],
    ['f', 990, 0],
    ['g', 1188, 0],
    ['i', 198, 76],
  ])
  expect([...small.items].map(([id, { box }]) => [id, box.x, box.y])).toEqual([
    ['a0', 0, 30],
    ['a1', 0, 54],
    ['a2', 0, 78],
    ['b0', 198, 30],
    ['c0', 396, 30],
    ['c1', 396, 54],
    ['d0', 594, 30],
    ['e0', 792, 30],
    ['f0', 990, 30],
    ['g0', 1188, 30],
    ['i0', 198, 106],
    ['i1', 198, 130],
  ])
  expect(small.size).toEqual({ width: 1374, height: 154 })
})

test('the whole catalogue has a place each, none on another and none outside', () => {
  const { items, headings, size } = mapLayout(categories, wordedPatterns)
  expect(items.size).toBe(wordedPatterns.length)
  expect(headings).toHaveLength(categories.length)
  const places = [...items.values()].map(({ box }) => `${box.x} ${box.y}`)
  expect(new Set(places).size).toBe(places.length)
  const outside = [...items.values()].filter(
    ({ box }) => box.x < 0 || box.y < 0 || box.x + box.width > size.width || box.y + box.height > size.height,
  )
  expect(outside).toEqual([])
})

test.each([
  ['a0', 'ArrowDown', 'a1'],
  ['a1', 'ArrowUp', 'a0'],
  ['a0', 'ArrowUp', null],
  ['a2', 'ArrowDown', null],
  ['b0', 'ArrowDown', 'i0'],
  ['i0', 'ArrowUp', 'b0'],
  ['a0', 'ArrowRight', 'b0'],
  ['a2', 'ArrowRight', 'i0'],
  ['c1', 'ArrowLeft', 'b0'],
  ['c1', 'ArrowRight', 'd0'],
  ['a0', 'ArrowLeft', null],
  ['g0', 'ArrowRight', null],
  ['a0', 'Enter', null],
  ['a0', 'constructor', null],
  ['nowhere', 'ArrowDown', null],
])('from %s, %s leads to %s', (from, key, to) => {
  expect(itemTowards(small, from, key)).toBe(to)
})

test('arrow keys reach every pattern', () => {
  const layout = mapLayout(categories, wordedPatterns)
  const reached = new Set([wordedPatterns[0]!.id])
  for (const id of reached) {
    for (const key of ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']) {
      const next = itemTowards(layout, id, key)
      if (next !== null) reached.add(next)
    }
  }
  expect(reached.size).toBe(layout.items.size)
})

describe('ways', () => {
  const box = (id: string): Box => small.items.get(id)!.box

  test.each([
    [
      'a0',
      'b0',
      'in one row',
      [
        [186, 42],
        [198, 42],
      ],
    ],
    [
      'b0',
      'a0',
      'in one row, leftwards',
      [
        [198, 42],
        [186, 42],
      ],
    ],
    [
      'a0',
      'c1',
      'rightwards',
      [
        [186, 42],
        [390, 42],
        [390, 66],
        [396, 66],
      ],
    ],
    [
      'c1',
      'a0',
      'leftwards',
      [
        [396, 66],
        [192, 66],
        [192, 42],
        [186, 42],
      ],
    ],
    [
      'a0',
      'a2',
      'down',
      [
        [186, 42],
        [192, 42],
        [192, 90],
        [186, 90],
      ],
    ],
    [
      'a2',
      'a0',
      'up',
      [
        [186, 90],
        [192, 90],
        [192, 42],
        [186, 42],
      ],
    ],
  ])('from %s to %s, %s', (from, to, _, points) => {
    expect(wayBetween(box(from), box(to)).map(({ x, y }) => [x, y])).toEqual(points)
  })

  test('go up and down only where no name is', () => {
    const boxes = [...mapLayout(categories, wordedPatterns).items.values()].map((each) => each.box)
    const crossed = boxes.slice(0, 40).flatMap((from) =>
      boxes.flatMap((to) => {
        const [, first, second] = wayBetween(from, to)
        const upright = first && second && first.x === second.x ? first.x : null
        return upright !== null && boxes.some(({ x }) => upright > x && upright < x + item.width) ? [upright] : []
      }),
    )
    expect(crossed).toEqual([])
  })
})
