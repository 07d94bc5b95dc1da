import { expect, test } from 'vitest'
import { nameLines, partSize } from './part-size.ts'

test.each([
  ['Orders', 'service', { width: 150, height: 50 }],
  ['Payment authorisation', 'service', { width: 198, height: 50 }],
  ['Payment authorisation and settlement service', 'service', { width: 240, height: 66 }],
  ['Trips', 'relational-database', { width: 158, height: 54 }],
  ['Locations', 'event-stream', { width: 158, height: 50 }],
  ['Redirects by hour', 'event-stream', { width: 198, height: 50 }],
  ['Anything', 'no-such-pattern', { width: 150, height: 50 }],
])('%s as %s', (label, pattern, size) => {
  expect(partSize(label, pattern)).toEqual(size)
})

test('a name of 200 characters has two lines, the second cut', () => {
  const lines = nameLines('word '.repeat(40), 'service', 240)
  expect(lines).toHaveLength(2)
  expect(lines[1]).toMatch(/…$/)
})
