import { expect, test } from 'vitest'
import { sceneOf } from '#drawing/scene.ts'
import { sketch } from '../../../tests/support/sketch.ts'
import { boundaryFor } from './drop-boundary.ts'
import { linkAt, nodeAt } from './hit-test.ts'

// a stands at 0,0 and b at 240,0, both 150 by 50; their link runs along y = 25. The region has 24 px around, 40 above.
const design = sketch(`a -> b
c
region eu { a b }`)
const scene = sceneOf(design)

test.each([
  ['on a part', { x: 10, y: 10 }, 'a'],
  ['between parts', { x: 200, y: 60 }, 'eu'],
  ['outside', { x: 200, y: 400 }, undefined],
])('node %s', (_, point, id) => {
  expect(nodeAt(scene, point)?.node.id).toBe(id)
})

test.each([
  ['on the line', { x: 200, y: 25 }, 'a-b'],
  ['a little off', { x: 200, y: 31 }, 'a-b'],
  ['far off', { x: 200, y: 40 }, null],
])('link %s', (_, point, id) => {
  expect(linkAt(scene, point, 8)).toBe(id)
})

test.each([
  ['from outside onto the region', ['c'], { x: 200, y: 60 }, 'eu'],
  ['20 pixels past the border', ['a'], { x: -44, y: 20 }, 'eu'],
  ['30 pixels past the border', ['a'], { x: -56, y: 20 }, null],
  ['onto the canvas', ['c'], { x: 0, y: 900 }, null],
])('a part dragged %s', (_, ids, pointer, boundary) => {
  expect(boundaryFor(design, ids, pointer)).toBe(boundary)
})
