import { expect, test } from 'vitest'
import { paceAt } from './use-edge-pan.ts'

test.each([
  ['in the middle', 500, 0],
  ['at the near edge', 100, 14],
  ['half way into the near band', 124, 7],
  ['at the far edge', 900, -14],
  ['outside', 50, 0],
])('%s', (_, at, pace) => {
  expect(paceAt(at, 100, 900)).toBeCloseTo(pace)
})
