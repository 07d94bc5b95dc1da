/** The small designs on the page of a pattern: sound, usual and free of overlaps for everything in the catalogue. */
import { afterEach, expect, test } from 'vitest'
import { patternOf, patterns } from '#catalog/catalog.ts'
import { judgeKind } from '#catalog/grammar.ts'
import { setOwnLists } from '#catalog/own.ts'
import type { Pattern } from '#catalog/pattern.ts'
import { loadCard, loadCards, loadCompany } from '#catalog/shelves.ts'
import { plainNeighbour, type Company, type Neighbour } from '#catalog/suggestions.ts'
import type { Box, Design, DesignNode } from '#design/design.ts'
import { canvasBoxes } from '#design/queries.ts'
import { repair } from '#design/repair.ts'
import { isBoundary } from '#drawing/look.ts'
import { acme } from '../../../tests/support/own-list.ts'
import { aroundOf, exampleOf } from './around.ts'

const company = await loadCompany()
const cards = await loadCards()
const parts = patterns.filter(({ role }) => role === 'part')

afterEach(() => {
  setOwnLists([])
})

function meet(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}

/** What is wrong with a drawing, in words. */
function faultsOf(design: Design): readonly string[] {
  const boxes = [...canvasBoxes(design)].filter(([id]) => !isBoundary(design.nodes[id]?.pattern ?? ''))
  const patternAt = (id: string): Pattern | undefined => patternOf(design.nodes[id]?.pattern ?? '')
  return [
    ...(repair(design) === design ? [] : ['is not sound']),
    ...boxes.flatMap(([id, box], at) =>
      boxes.slice(at + 1).flatMap(([other, its]) => (meet(box, its) ? [`${id} lies on ${other}`] : [])),
    ),
    ...Object.values(design.links).flatMap(
      ({ source, target, kind }) => judgeKind(patternAt(source), patternAt(target), kind) ?? [],
    ),
  ]
}

const around = parts.map((pattern) => ({ id: pattern.id, design: aroundOf(pattern, company)! }))

test('around every part of the catalogue stand one to five neighbours, called as the catalogue calls them', () => {
  expect(around.flatMap(({ id, design }) => faultsOf(design).map((fault) => `${id}: ${fault}`))).toEqual([])
  for (const { id, design } of around) {
    const others = Object.keys(design.links).length
    expect([id, others >= 1 && others <= 5, Object.keys(design.nodes).length]).toEqual([id, true, others + 1])
    const named = Object.keys(design.nodes).map((each) => [each, patternOf(each)?.name])
    expect(Object.values(design.nodes).map(({ pattern, label }) => [pattern, label])).toEqual(named)
    expect(named).toContainEqual([id, patternOf(id)?.name])
  }
})

test('links lead from the side of one part to the side of another, callers left and called ones right', () => {
  for (const { id, design } of around) {
    for (const { source, target, bends } of Object.values(design.links)) {
      const [from, to] = [design.nodes[source] as DesignNode, design.nodes[target] as DesignNode]
      expect([source, target]).toContain(id)
      expect(from.position.x + from.size.width).toBeLessThan(to.position.x)
      expect([bends.at(0), bends.at(-1)]).toEqual([rightOf(from), leftOf(to)])
    }
  }
})

test('links are labelled with the reasons of the part itself, and most parts have some', () => {
  const labels = around.flatMap(({ id, design }) =>
    Object.values(design.links).map(({ source, target, label }) => {
      const other = source === id ? target : source
      expect([id, other, label]).toEqual([id, other, cards[id]?.pairs.find((pair) => pair.id === other)?.reason ?? ''])
      return label
    }),
  )
  expect(labels.filter((label) => label !== '').length).toBeGreaterThan(around.length)
})

function rightOf({ position, size }: DesignNode): { readonly x: number; readonly y: number } {
  return { x: position.x + size.width, y: position.y + size.height / 2 }
}

function leftOf({ position, size }: DesignNode): { readonly x: number; readonly y: number } {
  return { x: position.x, y: position.y + size.height / 2 }
}

const service = patternOf('service') as Pattern
const beside = (...neighbours: (Partial<Neighbour> & Pick<Neighbour, 'id'>)[]): Company => ({
  service: neighbours.map((each) => ({ ...plainNeighbour, ...each })),
})

test.each<readonly [what: string, pattern: Pattern, company: Company]>([
  ['a boundary', patternOf('region') as Pattern, company],
  ['a behaviour', patternOf('retry') as Pattern, company],
  ['a part without company', service, {}],
  ['a part among behaviours', service, beside({ id: 'retry', reason: 'repeats' }, { id: 'region', there: 'holds' })],
  ['a part beside itself and what nobody knows', service, beside({ id: 'service' }, { id: 'gone', reason: 'x' })],
  [
    'a part that is only reached through others',
    patternOf('web-client') as Pattern,
    {
      'web-client': [{ ...plainNeighbour, id: 'relational-database', reason: 'keeps it' }],
    },
  ],
])('around %s stands nothing', (_, pattern, known) => {
  expect(aroundOf(pattern, known)).toBeNull()
})

test.each<readonly [what: string, neighbour: Partial<Neighbour>, ends: readonly string[]]>([
  ['the part calls', {}, ['service', 'event-stream']],
  ['templates show it called', { before: 2, after: 1 }, ['event-stream', 'service']],
  ['templates show both ways', { before: 1, after: 1 }, ['service', 'event-stream']],
])('where %s, the link leads so', (_, neighbour, ends) => {
  const design = aroundOf(service, beside({ id: 'event-stream', reason: 'keeps it', ...neighbour }))!
  expect(Object.values(design.links).map(({ source, target }) => [source, target])).toEqual([ends])
})

test.each<readonly [id: string, link: string]>([
  ['user', 'notification-service > user: reaches people who are away'],
  ['user', 'alerting > user: pages the human on call'],
  ['mobile-client', 'notification-service > mobile-client: reaches the closed app'],
  ['rate-limiter', 'api-gateway > rate-limiter: asks before each call'],
  ['geo-index', 'service > geo-index: asks what is near'],
  ['dashboard', 'dashboard > columnar-store: answers wide business queries'],
])('around %s stands %s', (id, link) => {
  const links = Object.values(around.find((each) => each.id === id)?.design.links ?? {})
  expect(links.map(({ source, target, label }) => `${source} > ${target}: ${label}`)).toContain(link)
})

test('own patterns stand among the others', async () => {
  setOwnLists([acme])
  const design = aroundOf(patternOf('acme-platform/ledger') as Pattern, await loadCompany())!
  expect(Object.values(design.links).map(({ source, target, label }) => [source, target, label])).toEqual([
    ['acme-platform/payout-worker', 'acme-platform/ledger', 'reads what is due'],
  ])
  expect(faultsOf(design)).toEqual([])
})

test('every example is a sound drawing', () => {
  const faults = patterns.flatMap((pattern) => {
    const card = cards[pattern.id]
    const design = card ? exampleOf(pattern, card) : null
    expect(design === null).toBe(card?.blueprint === null)
    return design ? faultsOf(design).map((fault) => `${pattern.id}: ${fault}`) : []
  })
  expect(faults).toEqual([])
})

test('the example of a behaviour carries it with its defaults', async () => {
  setOwnLists([acme])
  const id = 'acme-platform/four-eyes'
  const design = exampleOf(patternOf(id) as Pattern, (await loadCard(id))!)!
  expect(design.meta.title).toBe('Four-eyes rule at work')
  expect(Object.values(design.nodes).map(({ pattern, label }) => [pattern, label])).toEqual(
    expect.arrayContaining([
      ['acme-platform/vault-room', 'Vault'],
      ['acme-platform/payout-worker', 'Payouts'],
      ['acme-platform/ledger', 'Books'],
      ['service', 'Service'],
    ]),
  )
  expect(Object.values(design.links).flatMap(({ behaviours }) => behaviours)).toEqual([
    { pattern: id, fields: { 'waits at most': 24 } },
  ])
})
