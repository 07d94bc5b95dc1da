/** Suggestions: who is offered beside a pattern, in which order and with which reason. */
import { expect, test } from 'vitest'
import { patternOf } from './catalog.ts'
import type { Pattern } from './pattern.ts'
import {
  companyFrom,
  companyScore,
  suggestionsFor,
  type LeanCompany,
  plainNeighbour,
  type Neighbour,
  type SuggestionOptions,
} from './suggestions.ts'

/** The neighbours of a service in the order in which they were built. */
const lean: LeanCompany = {
  service: [
    { id: 'relational-database', reason: 'keeps its data', after: 3, templates: 2, example: 'Shop' },
    { id: 'retry', reason: 'repeats failed calls' },
    { id: 'api-gateway', there: 'helps', before: 2, templates: 1, example: 'Shop' },
    { id: 'distributed-cache', after: 1, templates: 1, cases: 2, example: 'Feed' },
    { id: 'web-client', cases: 1, example: 'Chat' },
    { id: 'region', there: 'helps' },
    { id: 'no-such-pattern', reason: 'is gone' },
  ],
}

const service = patternOf('service') as Pattern

const rows: readonly (readonly [what: string, options: SuggestionOptions, said: readonly string[]])[] = [
  [
    'nothing asked',
    {},
    [
      'relational-database: keeps its data',
      'retry: repeats failed calls',
      'api-gateway: Service: helps',
      'distributed-cache: together in 3 designs',
      'region: Service: helps',
      'web-client: in Chat',
    ],
  ],
  [
    'the end of a link',
    { direction: 'after' },
    ['relational-database: keeps its data', 'distributed-cache: together in 3 designs', 'api-gateway: Service: helps'],
  ],
  [
    'the beginning of a link',
    { direction: 'before' },
    ['relational-database: keeps its data', 'api-gateway: Service: helps', 'web-client: in Chat'],
  ],
  [
    'what is drawn already',
    { present: new Set(['relational-database', 'retry']) },
    [
      'api-gateway: Service: helps',
      'distributed-cache: together in 3 designs',
      'region: Service: helps',
      'web-client: in Chat',
      'relational-database: keeps its data',
      'retry: repeats failed calls',
    ],
  ],
  ['at most two', { limit: 2 }, ['relational-database: keeps its data', 'retry: repeats failed calls']],
  [
    'at most one that is not drawn',
    { direction: 'after', present: new Set(['relational-database']), limit: 1 },
    ['distributed-cache: together in 3 designs'],
  ],
]

test.each(rows)('with %s', (_, options, said) => {
  const found = suggestionsFor(service, companyFrom(lean), patternOf, options)
  expect(found.map(({ id, reason }) => `${id}: ${reason}`)).toEqual(said)
})

test('a pattern without company is offered nothing', () => {
  expect(suggestionsFor(patternOf('saga') ?? service, {}, patternOf)).toEqual([])
})

test.each<readonly [what: string, neighbour: Partial<Neighbour>, all: number, after: number, before: number]>([
  ['nothing', {}, 0, 0, 0],
  ['a reason', { reason: 'keeps data' }, 20, 20, 20],
  ['being named', { there: 'helps' }, 5, 5, 5],
  ['links both ways, the first two', { after: 2, before: 1 }, 8, 8, 4],
  ['templates, the first two', { templates: 3 }, 4, 4, 4],
  ['a case study', { cases: 1 }, 0.7, 0.7, 0.7],
  ['many case studies', { cases: 20 }, 3.5, 3.5, 3.5],
  ['everything', { reason: 'x', there: 'helps', after: 1, before: 2, templates: 1, cases: 5 }, 38.5, 34.5, 38.5],
])('%s counts', (_, neighbour, ...scores) => {
  const whole = { ...plainNeighbour, id: 'x', ...neighbour }
  expect([companyScore(whole), companyScore(whole, 'after'), companyScore(whole, 'before')]).toEqual(scores)
})

test('what was sent is filled up', () => {
  expect(companyFrom({ a: [{ id: 'b', there: 'helps' }] })).toEqual({
    a: [{ ...plainNeighbour, id: 'b', there: 'helps' }],
  })
})

test('cards of further lists join the company, each neighbour once, own pairs in their order', () => {
  const cards = [
    { id: 'my/ledger', pairs: [{ id: 'service', reason: 'posts here' }] },
    {
      id: 'my/bank',
      pairs: [
        { id: 'my/vault', reason: '' },
        { id: 'my/ledger', reason: 'holds the entries' },
      ],
    },
    { id: 'my/vault', pairs: [{ id: 'my/bank', reason: 'owns it' }] },
  ]
  const company = companyFrom({ service: [{ id: 'retry', reason: 'repeats' }] }, cards)
  expect(company).toEqual({
    service: [
      { ...plainNeighbour, id: 'retry', reason: 'repeats' },
      { ...plainNeighbour, id: 'my/ledger', there: 'posts here' },
    ],
    'my/ledger': [
      { ...plainNeighbour, id: 'service', reason: 'posts here' },
      { ...plainNeighbour, id: 'my/bank', there: 'holds the entries' },
    ],
    'my/bank': [
      { ...plainNeighbour, id: 'my/vault', there: 'owns it' },
      { ...plainNeighbour, id: 'my/ledger', reason: 'holds the entries' },
    ],
    'my/vault': [{ ...plainNeighbour, id: 'my/bank', reason: 'owns it', there: 'usual company' }],
  })
})

test.each<readonly [neighbour: Partial<Neighbour>, reason: string]>([
  [{ reason: 'keeps its data', there: 'helps', templates: 2, example: 'Shop' }, 'keeps its data'],
  [{ templates: 1, example: 'Shop' }, 'in Shop'],
  [{ cases: 1, there: 'helps', example: 'Cart' }, 'Service: helps'],
  [{ cases: 1, example: 'Cart' }, 'in Cart'],
  [{ templates: 2, cases: 3, example: 'Shop' }, 'together in 5 designs'],
  [{ there: 'helps' }, 'Service: helps'],
  [{}, 'usual company'],
])('the reason of %j', (neighbour, reason) => {
  const company = companyFrom({ service: [{ id: 'retry', ...neighbour }] })
  expect(suggestionsFor(service, company, patternOf)).toEqual([{ id: 'retry', reason }])
})
