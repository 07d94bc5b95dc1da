import { expect, test } from 'vitest'
import { sizeWords, whenWords } from './when.ts'

const now = new Date(2025, 5, 18, 12, 0, 0).getTime()
const ago = (milliseconds: number): string => new Date(now - milliseconds).toISOString()
const [second, minute, hour, day] = [1_000, 60_000, 3_600_000, 86_400_000]

const times: readonly (readonly [iso: string, words: string])[] = [
  [ago(0), 'just now'],
  [ago(-5 * second), 'just now'],
  [ago(59 * second), 'just now'],
  [ago(4 * minute), '4 min ago'],
  [ago(59 * minute), '59 min ago'],
  [ago(3 * hour), '3 h ago'],
  [ago(13 * hour), 'yesterday'],
  [ago(30 * hour), 'yesterday'],
  [ago(3 * day), '3 days ago'],
  [ago(6 * day), '6 days ago'],
  [ago(7 * day), '11 June'],
  [ago(200 * day), '30 November 2024'],
  ['never', 'at some time'],
]

test.each(times)('%s is %s', (iso, words) => {
  expect(whenWords(iso, now)).toBe(words)
})

const sizes: readonly (readonly [bytes: number, words: string])[] = [
  [0, '1 KB'],
  [640_200, '640 KB'],
  [4_210_000, '4.2 MB'],
  [99_950_000, '100.0 MB'],
  [512_000_000, '512 MB'],
]

test.each(sizes)('%d bytes are %s', (bytes, words) => {
  expect(sizeWords(bytes)).toBe(words)
})
