import { describe, expect, test } from 'vitest'
import { emptyDesign, makeLink, makeNode } from './create.ts'
import type { Design, DesignNode, Point } from './design.ts'
import { freeSpot } from './free-spot.ts'
import { refusal } from './link-rules.ts'
import {
  ancestorsOf,
  boundsOf,
  canvasBoxOf,
  canvasBoxes,
  childrenOf,
  depthOf,
  descendantsOf,
  innermostBoundaryAt,
  isWithin,
  linksAmong,
  linksOf,
  outermost,
  parentsFirst,
  readingOrder,
  withContents,
} from './queries.ts'

function node(id: string, parent: string | null, ...box: number[]): DesignNode {
  const [x = 0, y = 0, width = 100, height = 50] = box
  return makeNode({
    id,
    parent,
    pattern: width > 200 ? 'region' : 'cache',
    position: { x, y },
    size: { width, height },
  })
}

function designOf(nodes: readonly DesignNode[], links: readonly [string, string][] = []): Design {
  const made = links.map(([source, target]) => makeLink({ id: `${source}-${target}`, source, target }))
  return {
    ...emptyDesign({ id: 'd', title: '', now: '2026-01-01T00:00:00.000Z' }),
    nodes: Object.fromEntries(nodes.map((each) => [each.id, each])),
    links: Object.fromEntries(made.map((link) => [link.id, link])),
  }
}

// The zone stands in the region, `a` in the zone; children are listed before their parents on purpose.
const design = designOf(
  [
    node('a', 'zone', 10, 40),
    node('zone', 'region', 20, 60, 300, 200),
    node('region', null, 1000, 500, 800, 600),
    node('b', 'region', 500, 60),
    node('c', null, 0, 0),
  ],
  [
    ['a', 'b'],
    ['b', 'c'],
    ['c', 'region'],
  ],
)
const isBoundary = (pattern: string): boolean => pattern === 'region'
const ids = (nodes: readonly { readonly id: string }[]): string[] => nodes.map((each) => each.id)

test('what holds what', () => {
  expect(ids(childrenOf(design, null))).toEqual(['region', 'c'])
  expect(ids(childrenOf(design, 'region'))).toEqual(['zone', 'b'])
  expect(ids(descendantsOf(design, 'region'))).toEqual(['zone', 'b', 'a'])
  expect(ids(ancestorsOf(design, 'a'))).toEqual(['zone', 'region'])
  expect([isWithin(design, 'a', 'region'), isWithin(design, 'region', 'a'), isWithin(design, 'a', 'a')]).toEqual([
    true,
    false,
    false,
  ])
  expect([depthOf(design, 'a'), depthOf(design, 'c'), depthOf(design, 'nobody')]).toEqual([2, 0, 0])
  expect(ids(parentsFirst(design))).toEqual(['region', 'c', 'zone', 'b', 'a'])
  expect([...withContents(design, ['zone', 'c', 'nobody'])]).toEqual(['zone', 'a', 'c'])
  expect(ids(outermost(design, ['a', 'zone', 'c', 'nobody']))).toEqual(['zone', 'c'])
})

test('what is linked with what', () => {
  expect(ids(linksOf(design, 'b'))).toEqual(['a-b', 'b-c'])
  expect(ids(linksOf(design, 'zone'))).toEqual([])
  expect(ids(linksAmong(design, ['a', 'b', 'region']))).toEqual(['a-b'])
})

test('where things stand on the canvas', () => {
  expect(canvasBoxOf(design, 'a')).toEqual({ x: 1030, y: 600, width: 100, height: 50 })
  expect(canvasBoxOf(design, 'constructor')).toBeNull()
  for (const id of Object.keys(design.nodes)) expect(canvasBoxes(design).get(id)).toEqual(canvasBoxOf(design, id))
  expect(canvasBoxes(design)).toBe(canvasBoxes({ ...design, links: {} }))
  expect(boundsOf(design, ['a', 'b'])).toEqual({ x: 1030, y: 560, width: 570, height: 90 })
  expect(boundsOf(design, 'all')).toEqual({ x: 0, y: 0, width: 1800, height: 1100 })
  expect(boundsOf(design, [])).toBeNull()
})

describe('the innermost boundary', () => {
  const collapsed = designOf([...Object.values(design.nodes), { ...design.nodes['zone']!, collapsed: true }])
  test.each<[string, Design, Point, string[]]>([
    ['zone', design, { x: 1030, y: 600 }, []],
    ['region', design, { x: 1700, y: 600 }, []],
    ['region', design, { x: 1030, y: 600 }, ['zone']],
    ['none', design, { x: 1030, y: 600 }, ['region']],
    ['none', design, { x: 10, y: 10 }, []],
    ['region', collapsed, { x: 1030, y: 600 }, []],
  ])('is %s', (expected, given, point, exclude) => {
    expect(innermostBoundaryAt(given, point, isBoundary, exclude)?.id ?? 'none').toBe(expected)
  })
})

test('reading order goes row by row and forgives small offsets', () => {
  const rows = designOf([
    node('d', null, 300, 104),
    node('b', null, 200, 12),
    node('e', null, 600, 90),
    node('a', null, 10, 20),
    node('f', null, 0, 400),
    node('c', null, 400, 0),
  ])
  expect(ids(readingOrder(rows, null))).toEqual(['a', 'b', 'c', 'd', 'e', 'f'])
})

test('questions about a broken design have an end', () => {
  const broken = designOf([node('a', 'b', 0, 0), node('b', 'a', 0, 0), node('c', 'gone', 5, 5), node('e', 'e', 1, 1)])
  expect(ids(parentsFirst(broken))).toEqual(['a', 'b', 'c', 'e'])
  expect(ids(descendantsOf(broken, 'a'))).toEqual(['b'])
  expect(ids(ancestorsOf(broken, 'a'))).toEqual(['b'])
  expect(canvasBoxes(broken).size).toBe(4)
})

test.each([
  ['a', 'b', undefined],
  ['c', 'region', undefined],
  ['a', 'a', 'itself'],
  ['a', 'region', 'own-container'],
  ['region', 'a', 'own-container'],
  ['a', 'nobody', 'missing'],
  ['toString', 'a', 'missing'],
])('a link from %s to %s: %s', (source, target, reason) => {
  expect(refusal(design, source, target)?.reason).toBe(reason)
})

describe('a free spot', () => {
  const near = { x: 0, y: 0, width: 96, height: 48 }
  const size = { width: 96, height: 48 }
  const at = (id: string, x: number, y: number): DesignNode => node(id, null, x, y, 96, 48)
  test.each([
    ['to the right', [at('near', 0, 0)], { x: 144, y: 0 }],
    ['below when the right is taken', [at('near', 0, 0), at('r', 144, 0)], { x: 0, y: 96 }],
    ['then across', [at('near', 0, 0), at('r', 160, 8), at('b', 0, 90)], { x: 144, y: 96 }],
    ['not in another boundary', [at('near', 0, 0), { ...at('r', 144, 0), parent: 'elsewhere' }], { x: 144, y: 0 }],
    [
      'below everything when all is taken',
      [at('near', 0, 0), node('huge', null, -9, -9, 20_000, 20_000)],
      { x: 0, y: 20_040 },
    ],
  ])('%s', (_, nodes, expected) => {
    expect(freeSpot(designOf(nodes), near, size, null)).toEqual(expected)
  })
})
