import { describe, expect, test } from 'vitest'
import { makeLink } from '../create.ts'
import type { Design, Point } from '../design.ts'
import { limits } from '../limits.ts'
import { canvasBoxOf } from '../queries.ts'
import { example, node, route } from '../../../tests/support/nested-design.ts'
import { addNodes, applyPlan, editNode, moveNodes, placeNodes, removeNodes, renameNode, setFact } from './nodes.ts'

const shifted = (by: Point): Point[] => route.map((point) => ({ x: point.x + by.x, y: point.y + by.y }))

describe('the bends of a link', () => {
  const rows: [string, Design, readonly Point[]][] = [
    [
      'move along when both ends move alike',
      moveNodes(example, { a: { x: 20, y: 50 }, b: { x: 410, y: 70 } }),
      shifted({ x: 10, y: 10 }),
    ],
    [
      'move along when what holds both moves',
      moveNodes(example, { region: { x: 116, y: 100 } }),
      shifted({ x: 16, y: 0 }),
    ],
    ['go when one end moves', moveNodes(example, { a: { x: 20, y: 40 } }), []],
    ['go when the other end moves', moveNodes(example, { b: { x: 20, y: 40 } }), []],
    ['go when the ends move apart', moveNodes(example, { a: { x: 20, y: 40 }, b: { x: 0, y: 0 } }), []],
    ['go when an end changes its size', renameNode(example, 'a', 'A longer name', { width: 200, height: 56 }), []],
    ['stay when an end changes its name only', renameNode(example, 'a', 'A', { width: 100, height: 50 }), route],
    ['stay when something else moves', moveNodes(example, { c: { x: 0, y: 8 } }), route],
    [
      'stay when the boundary grows',
      placeNodes(example, { region: { x: 100, y: 100, width: 900, height: 700 } }),
      route,
    ],
    [
      'stay when the boundary goes and its contents stay',
      removeNodes(example, ['region'], { contents: 'keep' }),
      route,
    ],
    [
      'are those of the layout',
      applyPlan(example, { a: { x: 0, y: 0, width: 100, height: 50 } }, { ab: [{ x: 1, y: 2 }], gone: [] }),
      [{ x: 1, y: 2 }],
    ],
  ]
  test.each(rows)('%s', (_, design, bends) => {
    expect(design.links['ab']?.bends).toEqual(bends)
  })
})

test('removing a boundary keeps what it holds where it is, in the next boundary', () => {
  const design = removeNodes(example, ['zone', 'region'], { contents: 'keep' })
  expect(Object.values(design.nodes).map(({ id, parent, position }) => [id, parent, position])).toEqual([
    ['a', null, { x: 130, y: 200 }],
    ['b', null, { x: 500, y: 160 }],
    ['c', null, { x: 0, y: 0 }],
  ])
  expect(canvasBoxOf(design, 'a')).toEqual(canvasBoxOf(example, 'a'))
  const one = removeNodes(example, ['zone'], { contents: 'keep' })
  expect([one.nodes['a']?.parent, one.nodes['a']?.position]).toEqual(['region', { x: 30, y: 100 }])
})

test('removing a boundary with its contents takes their links', () => {
  const design = removeNodes(example, ['zone'], { contents: 'remove' })
  expect(Object.keys(design.nodes)).toEqual(['region', 'b', 'c'])
  expect(Object.keys(design.links)).toEqual(['cb'])
})

test('a taken id is not added again, nor anything beyond the limit', () => {
  expect(addNodes(example, [node('a', null, 1, 1)])).toBe(example)
  expect(addNodes(example, [node('ab', null, 1, 1)])).toBe(example)
  const many = Array.from({ length: limits.nodes }, (_, index) => node(`n${index}`, null, 0, 0))
  expect(addNodes(example, many)).toBe(example)
})

test('unsound values are brought within bounds or ignored', () => {
  expect(moveNodes(example, { c: { x: Number.NaN, y: 0 } })).toBe(example)
  expect(moveNodes(example, { c: { x: 1e9, y: -0 } }).nodes['c']?.position).toEqual({ x: limits.distance, y: 0 })
  expect(placeNodes(example, { c: { x: 0, y: 0, width: 1, height: 1 } }).nodes['c']?.size).toEqual({
    width: 8,
    height: 8,
  })
  expect(setFact(example, ['c'], 'rps', Number.POSITIVE_INFINITY)).toBe(example)
  expect(editNode(example, 'c', { label: 'a\u0000b', note: 'c' }).nodes['c']).toMatchObject({ label: 'ab', note: 'c' })
})

test('facts are set and taken away, and setting the same changes nothing', () => {
  const set = setFact(example, ['a', 'c'], 'rps', 5)
  expect([set.nodes['a']?.facts, set.nodes['c']?.facts, set.nodes['b']?.facts]).toEqual([{ rps: 5 }, { rps: 5 }, {}])
  expect(setFact(set, ['a', 'c'], 'rps', 5)).toBe(set)
  expect(setFact(set, ['a', 'c'], 'rps', undefined)).toEqual(example)
})

test('only what changes is a new object', () => {
  const design = moveNodes(example, { c: { x: 8, y: 8 } })
  expect(design.nodes['a']).toBe(example.nodes['a'])
  expect(design.links).toBe(example.links)
  expect(moveNodes(example, { c: { x: 0, y: 0 }, nobody: { x: 1, y: 1 } })).toBe(example)
})

test('the example is what these tests take it for', () => {
  expect(example.links['ab']).toEqual(makeLink({ id: 'ab', source: 'a', target: 'b', bends: route }))
})
