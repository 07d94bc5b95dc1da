import { expect, test } from 'vitest'
import { keepLast } from './keep-last.ts'

test('answers with the same object until what it depends on changes', () => {
  let made = 0
  const doubled = keepLast(
    ({ list }: { readonly list: readonly number[]; readonly other: string }) => [String(list)],
    ({ list }) => {
      made += 1
      return list.map((each) => each * 2)
    },
  )
  const first = doubled({ list: [1, 2], other: 'a' })
  expect(first).toEqual([2, 4])
  expect(doubled({ list: [1, 2], other: 'b' })).toBe(first)
  expect(doubled({ list: [1, 3], other: 'b' })).toEqual([2, 6])
  expect(made).toBe(2)
})
