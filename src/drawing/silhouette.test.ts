import { describe, expect, test } from 'vitest'
import { partShapes } from '#catalog/pattern.ts'
import { sides } from '#design/design.ts'
import { borderDepth, silhouetteOf } from './silhouette.ts'

const size = { width: 150, height: 50 }

describe.each(partShapes)('silhouette %s', (shape) => {
  test('stays inside its box and is closed', () => {
    const { outline } = silhouetteOf(shape, size)
    expect(outline.endsWith('Z')).toBe(true)
    expect(outline).not.toMatch(/NaN|undefined/)
  })

  test('reaches the box in the middle of every side', () => {
    expect(sides.map((side) => borderDepth(shape, size, side, side === 'left' || side === 'right' ? 25 : 75))).toEqual([
      0, 0, 0, 0,
    ])
  })

  test('never lies outside its box', () => {
    for (const side of sides) {
      const length = side === 'left' || side === 'right' ? size.height : size.width
      for (let along = 0; along <= length; along += 5) {
        expect(borderDepth(shape, size, side, along)).toBeGreaterThanOrEqual(0)
      }
    }
  })
})

test.each([
  ['hexagon', 'left', 0, 13],
  ['pill', 'right', 50, 25],
  ['cylinder', 'top', 0, 6],
  ['queue', 'left', 0, 9],
  ['chip', 'top', 4, 5],
  ['box', 'left', 0, 0],
] as const)('%s, side %s, at %d: the border lies %d pixels inside', (shape, side, along, depth) => {
  expect(borderDepth(shape, size, side, along)).toBeCloseTo(depth)
})
