import { expect, test } from 'vitest'
import { example } from '../../../tests/support/nested-design.ts'
import { contentsOf, midSentence, statisticsOf, together } from './words.ts'

test.each<readonly [name: string, inside: string]>([
  ['Circuit breaker', 'circuit breaker'],
  ['API gateway', 'API gateway'],
  ['WebSocket gateway', 'WebSocket gateway'],
  ['Change data capture', 'change data capture'],
])('%s inside a sentence is %s', (name, inside) => {
  expect(midSentence(name)).toBe(inside)
})

test('words are put together', () => {
  expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(together)).toEqual(['', 'a', 'a and b', 'a, b and c'])
})

test('counts what a design and a boundary hold', () => {
  expect(statisticsOf(example)).toBe('3 parts, 2 links, 2 boundaries')
  expect([contentsOf(example, 'region'), contentsOf(example, 'zone'), contentsOf(example, 'c')]).toEqual([
    '2 parts, 1 boundary',
    '1 part',
    'nothing yet',
  ])
})
