import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import type { Box, Link, Point } from '#design/design.ts'
import { inflate, overlaps } from '#design/geometry.ts'
import { routeBetween } from './route.ts'

const free: Pick<Link, 'sides' | 'bends'> = { sides: { source: null, target: null }, bends: [] }
const alone = { index: 0, count: 1 }

function at(x: number, y: number): Box {
  return { x, y, width: 150, height: 50 }
}

function written(points: readonly Point[]): string {
  return points.map(({ x, y }) => `${x},${y}`).join(' ')
}

describe('a link without a route of its own', () => {
  test.each([
    ['level', at(0, 0), at(300, 0), '150,25 300,25'],
    ['right and down a little', at(0, 0), at(300, 100), '150,25 225,25 225,125 300,125'],
    ['below', at(0, 0), at(0, 200), '75,50 75,200'],
    ['back to the left', at(300, 0), at(0, 0), '300,25 150,25'],
  ])('%s', (_, source, target, expected) => {
    expect(written(routeBetween(source, target, free, alone))).toBe(expected)
  })

  test('leaves and enters by the sides the user fixed', () => {
    const link = { ...free, sides: { source: 'top', target: 'top' } } as const
    const route = routeBetween(at(0, 0), at(300, 0), link, alone)
    expect([route[0], route.at(-1)]).toEqual([
      { x: 75, y: 0 },
      { x: 375, y: 0 },
    ])
  })

  test('keeps links of the same two parts 10 pixels apart', () => {
    const starts = [0, 1, 2].map((index) => routeBetween(at(0, 0), at(300, 0), free, { index, count: 3 })[0])
    expect(starts).toEqual([
      { x: 150, y: 15 },
      { x: 150, y: 25 },
      { x: 150, y: 35 },
    ])
  })
})

test('a route that layout gave is kept while it meets both parts, and replaced when it does not', () => {
  const bends = [
    { x: 150, y: 10 },
    { x: 220, y: 10 },
    { x: 220, y: 40 },
    { x: 300, y: 40 },
  ]
  expect(routeBetween(at(0, 0), at(300, 0), { ...free, bends }, alone)).toBe(bends)
  expect(routeBetween(at(0, 0), at(300, 80), { ...free, bends }, alone)).not.toEqual(bends)
})

test('every route is orthogonal, starts and ends on its parts, and runs through neither', () => {
  const place = fc.record({ x: fc.integer({ min: -800, max: 800 }), y: fc.integer({ min: -800, max: 800 }) })
  fc.assert(
    fc.property(place, (by) => {
      const [source, target] = [at(0, 0), at(by.x, by.y)]
      fc.pre(!overlaps(inflate(source, 40), target))
      const route = routeBetween(source, target, free, alone)
      for (const [index, to] of route.entries()) {
        const from = route[index - 1]
        if (!from) continue
        expect(from.x === to.x || from.y === to.y).toBe(true)
        const run = {
          x: Math.min(from.x, to.x),
          y: Math.min(from.y, to.y),
          width: Math.abs(to.x - from.x),
          height: Math.abs(to.y - from.y),
        }
        for (const box of [source, target]) expect(overlaps(inflate(box, -3), inflate(run, 0.5))).toBe(false)
      }
    }),
    { numRuns: 400 },
  )
})
