import { expect, test } from 'vitest'
import { alternatives, sentenceCase, withArticle } from './phrases.ts'

test.each([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b'], 'a or b'],
  [['a', 'b', 'c'], 'a, b or c'],
])('%j reads "%s"', (words, text) => {
  expect(alternatives(words)).toBe(text)
})

test.each([
  ['Event stream', 'an event stream'],
  ['Service', 'a service'],
  ['Usage meter', 'a usage meter'],
  ['LLM endpoint', 'an LLM endpoint'],
  ['CDN edge cache', 'a CDN edge cache'],
  ['API gateway', 'an API gateway'],
  ['GraphQL server', 'a GraphQL server'],
  ['WebSocket gateway', 'a WebSocket gateway'],
  ['Publish/subscribe topic', 'a publish/subscribe topic'],
])('%s inside a sentence is %s', (name, text) => {
  expect(withArticle(name)).toBe(text)
})

test('a sentence starts with a capital', () => {
  expect(sentenceCase('two stores')).toBe('Two stores')
})
