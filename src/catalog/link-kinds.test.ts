import { expect, test } from 'vitest'
import { kindList, kindOfKey, modifierList } from './link-kinds.ts'

test('each kind is told apart by its line', () => {
  expect(new Set(kindList.map(({ line }) => line)).size).toBe(kindList.length)
})

test('the keys 1 to 4 pick the four common kinds', () => {
  expect(['1', '2', '3', '4', '5', 'a'].map(kindOfKey)).toEqual(['sync', 'async', 'stream', 'replication', null, null])
})

test('only fails-over changes the stroke, only two-way adds a head', () => {
  expect(modifierList.map(({ id, line, head, bothEnds }) => [id, line, head, bothEnds])).toEqual([
    ['two-way', null, null, true],
    ['fails-over', 'sparse', 'hollow', false],
  ])
})
