/** Outlines of case studies: what a file becomes, and what is said of a broken one. */
import { expect, test } from 'vitest'
import { patterns } from '../../catalog.ts'
import { collector, problemText } from '../problem.ts'
import { readCases } from './cases.ts'

const cart = {
  id: 'case-cart',
  title: 'Cart',
  origin: 'S2 Cases 8',
  question: 'Which cart wins?',
  patterns: ['service', 'session-store'],
}

function read(...texts: readonly string[]): readonly [cases: unknown, says: readonly string[]] {
  const { report, sorted } = collector()
  const files = texts.map((text) => ({ path: 'cases/case-cart.json', text }))
  const cases = readCases(files, patterns, report)
  return [cases, sorted().map(problemText)]
}

test('a case is what its file says, without what else stands there', () => {
  expect(read(JSON.stringify({ ...cart, note: 'kept out' }))).toEqual([[cart], []])
})

test('a broken case does not hide the next one', () => {
  expect(read('{', JSON.stringify(cart))).toEqual([
    [cart],
    ['cases/case-cart.json:1: E10 file is not JSON with one object'],
  ])
})

test.each([
  ['{', ['cases/case-cart.json:1: E10 file is not JSON with one object']],
  ['null', ['cases/case-cart.json:1: E10 file is not JSON with one object']],
  ['"text"', ['cases/case-cart.json:1: E10 file is not JSON with one object']],
  [
    '{}',
    [
      'cases/case-cart.json:1: E13 “id” is no text',
      'cases/case-cart.json:1: E13 “origin” is no text',
      'cases/case-cart.json:1: E13 “patterns” is not a list of slugs',
      'cases/case-cart.json:1: E13 “question” is no text',
      'cases/case-cart.json:1: E13 “title” is no text',
    ],
  ],
])('%s is no case', (text, says) => {
  expect(read(text)).toEqual([[], says])
})

test.each([
  [{ id: 'cart' }, ['cases/case-cart.json:1: E05 id “cart” is not the name of the file']],
  [{ title: 7 }, ['cases/case-cart.json:1: E13 “title” is no text']],
  [{ question: '' }, ['cases/case-cart.json:1: E13 “question” is no text']],
  [{ patterns: 'service' }, ['cases/case-cart.json:1: E13 “patterns” is not a list of slugs']],
  [{ patterns: ['service', 7] }, ['cases/case-cart.json:1: E13 “patterns” is not a list of slugs']],
  [
    { patterns: ['servce', 'servce'] },
    ['cases/case-cart.json:1: E38 “patterns” names “servce”, which is no entry. Did you mean service?'],
  ],
])('a case with %j', (change, says) => {
  expect(read(JSON.stringify({ ...cart, ...change }))[1]).toEqual(says)
})
