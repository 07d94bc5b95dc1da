import { expect, test } from 'vitest'
import { sizeText } from './size-text.ts'

test.each([
  [0, null, '0 bytes'],
  [1, null, '1 byte'],
  [999, null, '999 bytes'],
  [1000, null, '1 KB'],
  [8249, null, '8.2 KB'],
  [9960, null, '10 KB'],
  [999_499, null, '999 KB'],
  [999_500, null, '1 MB'],
  [2_345_678, null, '2.3 MB'],
  [240_100, { width: 1864, height: 1616 }, '1,864 × 1,616 px, 240 KB'],
])('%d bytes of %j are "%s"', (bytes, size, text) => {
  expect(sizeText({ bytes: new Uint8Array(bytes), size })).toBe(text)
})
