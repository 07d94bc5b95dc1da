import { expect, test } from 'vitest'
import { firstLines } from './first-lines.ts'

test.each([
  ['', { shown: '', more: 0 }],
  ['a', { shown: 'a', more: 0 }],
  ['a\nb\n', { shown: 'a\nb', more: 0 }],
  ['a\nb\n\n', { shown: 'a\nb', more: 1 }],
  ['a\nb\nc\nd', { shown: 'a\nb', more: 2 }],
])('the first two lines of %j', (text, cut) => {
  expect(firstLines(text, 2)).toEqual(cut)
})
