import { expect, test } from 'vitest'
import { patternOf } from '#catalog/catalog.ts'
import { loadCards } from '#catalog/shelves.ts'
import type { Field } from '#catalog/pattern.ts'
import { commonOf, fieldsOf, sharedNumbers } from './fields-of.ts'

function amount(name: string, value: number, unit = 'n'): Field {
  return { type: 'number', name, unit, default: value, source: 'unsourced' }
}

test.each<readonly [values: readonly unknown[], common: unknown]>([
  [[3, 3, 3], { mixed: false, value: 3 }],
  [[3, 4], { mixed: true }],
  [[3, undefined], { mixed: true }],
  [[undefined, undefined], { mixed: false, value: undefined }],
  [[], { mixed: false, value: undefined }],
])('%j have in common %j', (values, common) => {
  expect(commonOf(values)).toEqual(common)
})

test('shared are numbers of one name and unit, and whether their defaults agree', () => {
  const lists = [
    [amount('nodes', 1), amount('storage', 100, 'GB'), amount('availability', 99, '%')],
    [amount('availability', 99, '%'), amount('nodes', 2), amount('storage', 1, 'MB')],
  ]
  expect(sharedNumbers(lists).map(({ field, agreed }) => [field.name, agreed])).toEqual([
    ['nodes', false],
    ['availability', true],
  ])
  expect(sharedNumbers([])).toEqual([])
})

test('a part has the facts of its class and its own, a boundary its fields, the unknown none', async () => {
  const cards = await loadCards()
  const names = (id: string): readonly string[] => fieldsOf(patternOf(id), cards[id]).map(({ name }) => name)
  expect(names('rate-limiter').slice(0, 1)).toEqual(['replicas'])
  expect(names('rate-limiter')).toContain('on counter loss')
  expect(names('region')).toEqual(cards['region']?.fields.map(({ name }) => name))
  expect(names('nobody-knows')).toEqual([])
})
