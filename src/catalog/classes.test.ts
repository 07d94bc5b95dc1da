import { expect, test } from 'vitest'
import { classList, factsOf } from './classes.ts'
import type { Field } from './pattern.ts'

test('further facts replace those of the same name in place and follow otherwise, the technology last', () => {
  const hitRatio: Field = { type: 'number', name: 'hit ratio', unit: '%', default: 20, source: 'unsourced' }
  const threshold: Field = { type: 'number', name: 'similarity', unit: '%', default: 92, source: 'unsourced' }
  const names = factsOf('cache').map(({ name }) => name)
  expect(names.at(-1)).toBe('technology')
  const facts = factsOf('cache', [threshold, hitRatio])
  expect(facts.map(({ name }) => name)).toEqual([...names.slice(0, -1), 'similarity', 'technology'])
  expect(facts[names.indexOf('hit ratio')]).toBe(hitRatio)
})

test.each(classList)('what $title leads with are counts, loads and times', ({ facts }) => {
  for (const fact of facts.slice(0, 3)) {
    expect(fact).toMatchObject({ type: 'number', unit: expect.stringMatching(/^(?:n|x|%|ms|s|rps|msg\/s|MB\/s)$/u) })
  }
})
