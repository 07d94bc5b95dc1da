import { expect, test } from 'vitest'
import { keyOf, termsOf } from './search-terms.ts'

test.each([
  ['Publish/subscribe topic', ['publish', 'subscribe', 'topic']],
  ['Queries and caches', ['query', 'and', 'cache']],
  ['Redis, DNS, Kubernetes', ['redis', 'dns', 'kubernete']],
  ['Prêt-à-porter', ['pret', 'a', 'porter']],
  ['indexes of batches', ['index', 'of', 'batch']],
  ['+++', []],
])('%s gives %j', (text, terms) => {
  expect(termsOf(text)).toEqual(terms)
})

test.each(['cache aside', 'Cache-aside', 'cacheaside', 'caches-aside'])('%s is one and the same word', (text) => {
  expect(keyOf(text)).toBe('cacheaside')
})
