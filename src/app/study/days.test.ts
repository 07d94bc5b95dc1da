import { expect, test } from 'vitest'
import { daily, dayOf, daysOf, dayWords, onDay, toggled } from './days.ts'

test('a day is that of the user', () => {
  expect(dayOf(new Date(2025, 0, 3, 0, 5).getTime())).toBe('2025-01-03')
  expect(dayOf(new Date(2025, 10, 30, 23, 59).getTime())).toBe('2025-11-30')
})

test.each<readonly [done: readonly string[], id: string, next: readonly string[]]>([
  [[], 'challenge-mesh', ['challenge-mesh']],
  [['challenge-mesh'], 'challenge-mesh', []],
  [['challenge-mesh'], onDay('2025-01-03'), ['challenge-mesh', `${daily} 2025-01-03`]],
  [[onDay('2025-01-02'), onDay('2025-01-03')], onDay('2025-01-03'), [`${daily} 2025-01-02`]],
])('%j with %s', (done, id, next) => {
  expect(toggled(done, id)).toEqual(next)
})

test('a year of days is kept, and no exercise is forgotten for it', () => {
  let done: readonly string[] = ['challenge-mesh']
  for (let day = 1; day <= 400; day += 1) done = toggled(done, onDay(`day ${day}`))
  expect(done).toHaveLength(367)
  expect(done[0]).toBe('challenge-mesh')
  expect(daysOf(done)[0]).toBe('day 35')
})

test('days are counted in words', () => {
  expect([0, 1, 3].map(dayWords)).toEqual(['no days yet', '1 day', '3 days'])
})
