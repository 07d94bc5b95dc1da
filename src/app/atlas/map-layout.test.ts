/** Where patterns stand on the map, where arrow keys lead, and how lines run between two of them. */
import { describe, expect, test } from 'vitest'
import { categories } from '#catalog/catalog.ts'
import type { Category } from '#catalog/pattern.ts'
import { wordedPatterns } from '#catalog/words.ts'
import type { Box, Point } from '#design/design.ts'
import { gridFor, itemTowards, mapLayout, rowGap, viewBoxOf, wayBetween } from './map-layout.ts'

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
    { columns: 7, rowHeight: 30 },
  )
}

const small = mapOf([3, 1, 2, 1, 1, 1, 1, 0, 2])

test('each category stands whole in the column that is shortest until then, and an empty one nowhere', () => {
  expect(small.headings.map(({ category, at }) => [category.id, at.x, at.y])).toEqual([
    ['a', 0, 30],
    ['b', 200, 30],
    ['c', 400, 30],
    ['d', 600, 30],
    ['e', 800, 30],
    ['f', 1000, 30],
    ['g', 1200, 30],
    ['i', 200, 90],
  ])
  expect([...small.items].map(([id, { box }]) => [id, box.x, box.y])).toEqual([
    ['a0', 0, 30],
    ['a1', 0, 60],
    ['a2', 0, 90],
    ['b0', 200, 30],
    ['c0', 400, 30],
    ['c1', 400, 60],
    ['d0', 600, 30],
    ['e0', 800, 30],
    ['f0', 1000, 30],
    ['g0', 1200, 30],
    ['i0', 200, 90],
    ['i1', 200, 120],
  ])
  expect(small.size).toEqual({ width: 1386, height: 150 })
})

test.each([
  [280, 1],
  [362, 2],
  [691, 4],
  [1153, 7],
  [3000, 7],
])('in %i pixels stand %i columns', (width, columns) => {
  expect(gridFor(width, 'fine').columns).toBe(columns)
})

test('a row is high enough for a mouse or a finger, however narrow the page is', () => {
  for (const [pointer, least] of [
    ['fine', 24],
    ['coarse', 39],
  ] as const) {
    for (let width = 160; width < 1400; width += 1) {
      const grid = gridFor(width, pointer)
      const shown = Number(viewBoxOf(mapLayout(categories, wordedPatterns.slice(0, 9), grid)).split(' ')[2])
      expect([width, (grid.rowHeight * width) / shown >= least]).toEqual([width, true])
    }
  }
})

const grids = [gridFor(1153, 'fine'), gridFor(362, 'coarse'), gridFor(280, 'fine')]

test.each(grids)('the whole catalogue has a place each, none on another and none outside, in %o', (grid) => {
  const { items, headings, size } = mapLayout(categories, wordedPatterns, grid)
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

test.each(grids)('arrow keys reach every pattern, in %o', (grid) => {
  const layout = mapLayout(categories, wordedPatterns, grid)
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

  test.each<readonly [ends: string, what: string, lane: 'inner' | 'outer', way: string]>([
    ['a0 b0', 'to the next column', 'inner', '186,40 190.5,40 190.5,45 200,45'],
    ['a0 b0', 'beside it', 'outer', '186,50 195.5,50 195.5,45 200,45'],
    ['b0 a0', 'to the column before', 'inner', '200,40 195.5,40 195.5,45 186,45'],
    ['a0 a2', 'down a column', 'inner', '186,40 190.5,40 190.5,105 186,105'],
    ['a2 a0', 'up a column', 'outer', '186,110 195.5,110 195.5,45 186,45'],
    ['a0 c1', 'over a column', 'inner', '186,40 190.5,40 190.5,28.5 390.5,28.5 390.5,75 400,75'],
    ['c1 a0', 'back over it', 'inner', '400,70 395.5,70 395.5,58.5 195.5,58.5 195.5,45 186,45'],
    ['c1 a0', 'beside that', 'outer', '400,80 390.5,80 390.5,61.5 190.5,61.5 190.5,45 186,45'],
  ])('from %s, %s, %s', (ends, _, lane, way) => {
    const [from = '', to = ''] = ends.split(' ')
    const points = wayBetween(box(from), box(to), lane).map(({ x, y }) => `${x},${y}`)
    expect(points.join(' ')).toBe(way)
  })

  test.each(grids)('touch no item but their own ends, and no heading, in %o', (grid) => {
    const { items, headings } = mapLayout(categories, wordedPatterns, grid)
    const ids = [...items.keys()]
    const words = headings.map(({ at }) => ({ x: at.x, y: at.y - 18, width: 186, height: 14 }))
    const drawn = [...items.values()].map((each) => each.box).map(drawnOf)
    const crossed = ids.slice(0, 30).flatMap((from) =>
      ids.flatMap((to) =>
        (['inner', 'outer'] as const).flatMap((lane) => {
          if (from === to) return []
          const way = wayBetween(items.get(from)!.box, items.get(to)!.box, lane)
          return [...drawn, ...words].some((each) => crosses(way, each)) ? [`${from} to ${to}`] : []
        }),
      ),
    )
    expect(crossed).toEqual([])
  })
})

function drawnOf({ x, y, width, height }: Box): Box {
  return { x, y: y + rowGap / 2, width, height: height - rowGap }
}

/** Whether a way of upright and level steps goes through the inside of a box. */
function crosses(way: readonly Point[], { x, y, width, height }: Box): boolean {
  return way.slice(1).some((to, at) => {
    const from = way[at]!
    const [left, right] = [Math.min(from.x, to.x), Math.max(from.x, to.x)]
    const [top, bottom] = [Math.min(from.y, to.y), Math.max(from.y, to.y)]
    return left < x + width && right > x && top < y + height && bottom > y
  })
}
