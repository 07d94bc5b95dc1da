import { expect, test } from 'vitest'
import { respell } from './spelling.ts'

const known = ['queue', 'query', 'postgresql', 'throttling', 'websocket', 'kafka', 'cache', 'breaker']

test.each([
  ['qeue', 'queue', 'a letter is missing'],
  ['kafak', 'kafka', 'two letters are swapped'],
  ['webscoket', 'websocket', 'swapped in a long word'],
  ['posgres', 'postgres', 'a letter is missing in a word still being typed'],
  ['throttel', 'throttl', 'the nearest beginning is completed by the search'],
  ['braker', 'breaker', 'a letter is missing'],
  ['que', 'que', 'it begins known words'],
  ['kfk', 'kfk', 'three letters are too few to guess'],
  [`websockt${'x'.repeat(40)}`, `websockt${'x'.repeat(40)}`, 'nobody types so much'],
  ['zebra', 'zebra', 'nothing is near'],
])('%s becomes %s: %s', (word, expected) => {
  expect(respell(word, known)).toBe(expected)
})
