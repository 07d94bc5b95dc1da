import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readNumber, settle, writeNumber } from './number-text.ts'

const rows: readonly (readonly [text: string, value: number | null])[] = [
  ['3,200', 3200],
  ['3 200', 3200],
  ['1.5k', 1500],
  ['2 M', 2_000_000],
  ['1b', 1_000_000_000],
  ['−4', -4],
  ['-.5', -0.5],
  ['1e3', 1000],
  ['', null],
  ['12 req/s', null],
  ['1.2.3', null],
  ['Infinity', null],
  ['1e999', null],
]

test.each(rows)('%j reads as %j', (text, value) => {
  expect(readNumber(text)).toBe(value)
})

test('what is written reads back', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }),
      fc.integer({ min: 0, max: 3 }),
      (units, decimals) => {
        const value = units / 10 ** decimals
        expect(readNumber(writeNumber(value, decimals))).toBe(value === 0 ? 0 : value)
      },
    ),
  )
})

test('settling rounds first and then keeps to the bounds', () => {
  const bounds = { min: 1, max: 99.5, decimals: 0 }
  expect([settle(0.2, bounds), settle(1.6, bounds), settle(400, bounds)]).toEqual([1, 2, 99.5])
})
