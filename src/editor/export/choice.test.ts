import { expect, test } from 'vitest'
import { choiceFrom, optionsFor, type Choice, type StoredChoice } from './choice.ts'

const first: Choice = {
  format: 'png',
  theme: 'light',
  scale: 2,
  background: true,
  title: true,
  legend: false,
  embed: true,
}

const stored: readonly (readonly [string, StoredChoice, Choice])[] = [
  ['nothing', {}, first],
  [
    'everything',
    { ...first, format: 'svg', theme: 'as-is', scale: 3 },
    { ...first, format: 'svg', theme: 'as-is', scale: 3 },
  ],
  ['some', { legend: true, embed: false }, { ...first, legend: true, embed: false }],
  ['a format of later', { format: 'pdf' }, { ...first, format: 'pdf' }],
  ['nonsense', { format: 1, theme: 'blue', scale: 9, background: 'no', title: 0, legend: 'x', embed: 1 }, first],
]

test.each(stored)('%s stored is read as a whole choice', (_, record, choice) => {
  expect(choiceFrom(record)).toEqual(choice)
  expect(choiceFrom({ ...choiceFrom(record) })).toEqual(choice)
})

test('"As is" becomes the theme of the app, the others stay', () => {
  const now = { theme: 'dark', scope: ['a'] } as const
  const { format: _, ...rest } = first
  expect(optionsFor({ ...first, theme: 'as-is' }, now)).toEqual({ ...rest, theme: 'dark', scope: ['a'] })
  expect(optionsFor(first, { ...now, scope: null })).toEqual({ ...rest, theme: 'light', scope: null })
})
