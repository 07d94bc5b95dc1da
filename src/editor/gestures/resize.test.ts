import { expect, test } from 'vitest'
import { sketch } from '../../../tests/support/sketch.ts'
import { boxesWhileResizing, grips, resized } from './resize.ts'

const box = { x: 0, y: 0, width: 200, height: 120 }

test('there are four corners and four sides', () => {
  expect(grips).toHaveLength(8)
})

test.each([
  ['right side outwards', { x: 1, y: 0 }, { x: 39, y: 99 }, { ...box, width: 240 }],
  ['left side outwards', { x: -1, y: 0 }, { x: -41, y: 0 }, { ...box, x: -40, width: 240 }],
  ['top left corner', { x: -1, y: -1 }, { x: -8, y: -16 }, { x: -8, y: -16, width: 208, height: 136 }],
  ['right side far inwards', { x: 1, y: 0 }, { x: -900, y: 0 }, { ...box, width: 96 }],
  ['top side far inwards', { x: 0, y: -1 }, { x: 0, y: 900 }, { ...box, y: 56, height: 64 }],
] as const)('%s', (_, grip, by, expected) => {
  expect(resized(box, grip, by)).toEqual(expected)
})

test('what a boundary holds stays where it is on the canvas', () => {
  const design = sketch('a\nregion eu { a }')
  const { position, size } = design.nodes['eu']!
  const wider = { x: position.x - 40, y: position.y, width: size.width + 40, height: size.height }
  expect(boxesWhileResizing(design, 'eu', wider)).toEqual({
    eu: wider,
    a: { x: 24 + 40, y: 40, width: 150, height: 50 },
  })
})
