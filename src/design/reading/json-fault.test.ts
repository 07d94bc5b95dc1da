import fc from 'fast-check'
import { expect, test } from 'vitest'
import { jsonFault } from './json-fault.ts'

test.each([
  ['', 1, 1],
  ['{', 1, 2],
  ['{"a" 1}', 1, 6],
  ['{"a": 1,}', 1, 9],
  ['[1, 2,\n 3 4]', 2, 4],
  ['[1]]', 1, 4],
  ['{"a": "b\nc"}', 1, 9],
  ['{"a": "\\x"}', 1, 8],
  ["{'a': 1}", 1, 2],
  ['[01]', 1, 3],
  ['[nul]', 1, 2],
  ['{"a": [}', 1, 8],
  ['"open', 1, 6],
])('%j has its fault in line %i, column %i', (text, line, column) => {
  expect(jsonFault(text)).toEqual({ line, column })
})

test('a text without a fault is read to its end', () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      expect(jsonFault(text)).toEqual({ line: 1, column: text.length + 1 })
    }),
  )
})
