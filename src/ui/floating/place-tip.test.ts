import { expect, test } from 'vitest'
import { placeTip } from './place-tip.ts'

const page = { width: 800, height: 600 }
const tip = { width: 100, height: 24 }

test.each([
  ['below', { left: 300, top: 100, width: 30, height: 30 }, 'bottom', { left: 265, top: 136 }],
  [
    'above where there is no room below',
    { left: 300, top: 565, width: 30, height: 30 },
    'bottom',
    { left: 265, top: 535 },
  ],
  ['never off the left edge', { left: 2, top: 100, width: 30, height: 30 }, 'bottom', { left: 8, top: 136 }],
  ['never off the right edge', { left: 790, top: 100, width: 30, height: 30 }, 'top', { left: 692, top: 70 }],
  ['at the right', { left: 10, top: 100, width: 30, height: 30 }, 'right', { left: 46, top: 103 }],
  [
    'at the left where there is no room at the right',
    { left: 740, top: 100, width: 30, height: 30 },
    'right',
    { left: 634, top: 103 },
  ],
] as const)('%s', (_, anchor, side, spot) => {
  expect(placeTip(anchor, tip, page, side)).toEqual(spot)
})
