/** Company: what is counted of pairs, templates and case studies, and how many neighbours are kept. */
import { expect, test } from 'vitest'
import type { CaseOutline, Template } from '../../outline.ts'
import type { Card } from '../../pattern.ts'
import { plainNeighbour } from '../../suggestions.ts'
import { readBlueprint } from '../entry/chains.ts'
import { companyOf } from './company.ts'

/** Cards by their pairs: `{ service: { database: 'keeps data' } }`. */
function cards(pairs: Readonly<Record<string, Readonly<Record<string, string>>>>): Readonly<Record<string, Card>> {
  const all = Object.entries(pairs).map(([id, named]) => [
    id,
    { id, pairs: Object.entries(named).map(([other, reason]) => ({ id: other, reason })) },
  ])
  return Object.fromEntries(all) as Record<string, Card>
}

function template(title: string, design: string): Template {
  const blueprint = readBlueprint(design)
  if (!blueprint) throw new Error(`No design: ${design}`)
  return { id: title, title, summary: '', from: '', blueprint, groups: [], riders: [], borrows: [] }
}

function study(title: string, ...patterns: readonly string[]): CaseOutline {
  return { id: title, title, origin: '', question: '', patterns }
}

test('a pair is seen from both sides, and its reason from the one that gives it', () => {
  expect(companyOf(cards({ service: { database: 'keeps data' }, database: {} }), [], [])).toEqual({
    service: [{ ...plainNeighbour, id: 'database', reason: 'keeps data' }],
    database: [{ ...plainNeighbour, id: 'service', there: 'keeps data' }],
  })
})

test('own pairs stand first, in the order of the card, whoever else names the pattern before', () => {
  const pairs = {
    cache: { service: 'asks' },
    queue: { service: 'sends' },
    service: { queue: 'smooths', cache: 'spares' },
  }
  expect(companyOf(cards(pairs), [], [])['service']).toEqual([
    { ...plainNeighbour, id: 'queue', reason: 'smooths', there: 'sends' },
    { ...plainNeighbour, id: 'cache', reason: 'spares', there: 'asks' },
  ])
})

test('links of templates are counted with their direction, templates and case studies once each', () => {
  const templates = [
    template('Shop', 'service(A) > database(B); service(C) > database(B); service(A) > service(C)'),
    template('Feed', 'database(B) > service(A)'),
  ]
  expect(companyOf({}, templates, [study('Cart', 'service', 'database'), study('Chat', 'service', 'cache')])).toEqual({
    service: [
      { ...plainNeighbour, id: 'database', after: 2, before: 1, templates: 2, cases: 1, example: 'Shop' },
      { ...plainNeighbour, id: 'cache', cases: 1, example: 'Chat' },
    ],
    database: [{ ...plainNeighbour, id: 'service', after: 1, before: 2, templates: 2, cases: 1, example: 'Shop' }],
    cache: [{ ...plainNeighbour, id: 'service', cases: 1, example: 'Chat' }],
  })
})

test('what a pattern names is kept, and of the others the best fourteen', () => {
  const others = Array.from({ length: 20 }, (_, at) => `other-${at}`)
  const studies = others.flatMap((other, at) =>
    Array.from({ length: at < 3 ? 1 : 2 }, () => study('Case', 'service', other)),
  )
  const company = companyOf(cards({ service: { cache: 'spares' } }), [], studies)
  expect(company['service']?.map(({ id }) => id)).toEqual(['cache', ...others.slice(3, 16)])
})
