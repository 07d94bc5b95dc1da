import { expect, test } from 'vitest'
import { loadReading } from '#catalog/shelves.ts'
import { flagWords } from './flag-words.ts'

test.each<readonly [flags: readonly string[], words: string]>([
  [[], ''],
  [['no address given'], ''],
  [['title ours', 'plain http'], 'The title is ours; only the address was given. Opens without encryption.'],
  [['listed 2 times'], 'It was listed 2 times.'],
  [['something of an own list'], 'Something of an own list.'],
])('%j is told as %j', (flags, words) => {
  expect(flagWords(flags)).toBe(words)
})

test('every flag of the seeds has a sentence of its own', async () => {
  const { items } = await loadReading()
  const flags = new Set(items.flatMap((item) => item.flags).filter((flag) => flag !== 'no address given'))
  const bare = [...flags].filter((flag) => flagWords([flag]).toLowerCase() === `${flag}.`)
  expect(bare).toEqual(['title repaired'])
})
