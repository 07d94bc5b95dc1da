import { expect, test } from 'vitest'
import type { Field } from '#catalog/pattern.ts'
import type { Facts } from '#design/design.ts'
import { defaultText, summaryOf, unitText } from './field-words.ts'

const attempts: Field = { type: 'number', name: 'attempts', unit: 'n', default: 3, source: 'unsourced' }
const backoff: Field = { type: 'number', name: 'base backoff', unit: 'ms', default: 1000, source: 'seed' }
const jitter: Field = { type: 'choice', name: 'jitter', options: ['none', 'full'], default: 'full', source: 'plain' }
const order: Field = { type: 'text', name: 'order', default: '', source: 'plain' }

test.each<readonly [unit: string, text: string | undefined]>([
  ['n', undefined],
  ['', undefined],
  ['x', '×'],
  ['rps', 'req/s'],
  ['ms', 'ms'],
])('the unit %j is written %j', (unit, text) => {
  expect(unitText(unit)).toBe(text)
})

test('a default without a source is marked', () => {
  expect([attempts, backoff, jitter].map(defaultText)).toEqual(['3 †', '1,000', 'full'])
})

test.each<readonly [fields: readonly Field[], values: Facts, summary: string]>([
  [[attempts, backoff], { attempts: 5, 'base backoff': 100 }, '5 attempts'],
  [[attempts], { attempts: 3 }, '3 attempts †'],
  [[order, backoff], { order: '', 'base backoff': 2500 }, '2,500 ms'],
  [[jitter], { jitter: 'none' }, 'none'],
  [[attempts], {}, ''],
])('%j with %j is summed up as %j', (fields, values, summary) => {
  expect(summaryOf(fields, values)).toBe(summary)
})
