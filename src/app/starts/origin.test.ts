import { expect, test } from 'vitest'
import { loadCases } from '#catalog/catalog.ts'
import { originWords } from './origin.ts'

const origins: readonly (readonly [origin: string, words: string])[] = [
  ['S2 Cases 10', 'From case 10 of the study plan'],
  ['S2 Cases 3; S0 link', 'From case 3 of the study plan and a link of the reading lists'],
  ['S2 Cases 18; Challenge 1', 'From case 18 of the study plan and challenge 1 there'],
  ['S0 link (Google Maps)', 'From a link about Google Maps'],
  ['S2 §6a AI-Augmented Architecture', 'From “AI-Augmented Architecture” in the study plan'],
  ['S4 posts 1 and 12', 'From posts 1 and 12 of the list of articles'],
  ['S9 somewhere', ''],
]

test.each(origins)('%s', (origin, words) => {
  expect(originWords(origin)).toBe(words)
})

test('every case says where it comes from, without a mark of the seeds', async () => {
  const cases = await loadCases()
  expect(cases.length).toBeGreaterThan(20)
  for (const { origin } of cases) {
    expect(originWords(origin)).toMatch(/^From /)
    expect(originWords(origin)).not.toMatch(/\bS\d\b|§/)
    expect(originWords(origin).split(' and ').length).toBeGreaterThanOrEqual(origin.split(';').length)
  }
})
