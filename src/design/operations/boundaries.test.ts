import { describe, expect, test } from 'vitest'
import { example, node, route } from '../../../tests/support/nested-design.ts'
import { makeLink, makeNode } from '../create.ts'
import type { Design } from '../design.ts'
import { limits } from '../limits.ts'
import { canvasBoxOf, depthOf } from '../queries.ts'
import { fitToContents, reparent, unwrap, wrap } from './boundaries.ts'
import { addLink } from './links.ts'
import { addNodes } from './nodes.ts'

const size = { width: 8, height: 8 }

describe('into another boundary', () => {
  test('a node keeps its place on the canvas, and links keep their route', () => {
    const design = reparent(example, ['a'], 'region')
    expect(design.nodes['a']).toEqual(node('a', 'region', 30, 100))
    expect(canvasBoxOf(design, 'a')).toEqual(canvasBoxOf(example, 'a'))
    expect(design.links).toBe(example.links)
  })

  test('a boundary takes along what it holds', () => {
    const design = reparent(example, ['zone', 'a'], null)
    expect(canvasBoxOf(design, 'a')).toEqual(canvasBoxOf(example, 'a'))
    expect([design.nodes['zone']?.parent, design.nodes['a']?.parent]).toEqual([null, 'zone'])
  })

  test('a link to the new container goes', () => {
    const linked = addLink(example, makeLink({ id: 'c-region', source: 'c', target: 'region' }))
    expect(reparent(linked, ['c'], 'region').links).toEqual(example.links)
  })

  test.each([
    ['into itself', ['region'], 'region'],
    ['into what it holds', ['region'], 'zone'],
    ['into nothing known', ['c'], 'nobody'],
    ['where it is', ['a'], 'zone'],
  ])('not %s', (_, ids, parent) => {
    expect(reparent(example, ids, parent)).toBe(example)
  })

  test('not deeper than allowed', () => {
    const chain = Array.from({ length: limits.depth + 1 }, (_, index) =>
      node(`d${index}`, index ? `d${index - 1}` : null, 0, 0),
    )
    const deep = addNodes(example, chain)
    expect(depthOf(deep, `d${limits.depth}`)).toBe(limits.depth)
    expect(reparent(deep, ['c'], `d${limits.depth}`)).toBe(deep)
    expect(reparent(deep, ['zone'], `d${limits.depth - 1}`)).toBe(deep)
    expect(reparent(deep, ['c'], `d${limits.depth - 1}`)).not.toBe(deep)
  })
})

describe('a boundary around nodes', () => {
  const around = makeNode({ id: 'new', pattern: 'cluster', size })

  test('stands in the innermost boundary that holds them all, with room for its title', () => {
    const design = wrap(example, ['a', 'b'], around)
    const box = { position: { x: 6, y: 20 }, size: { width: 518, height: 154 } }
    expect(design.nodes['new']).toEqual({ ...around, parent: 'region', ...box })
    expect([design.nodes['a'], design.nodes['b']]).toEqual([node('a', 'new', 24, 80), node('b', 'new', 394, 40)])
    expect(design.links['ab']?.bends).toEqual(route)
  })

  test('stands on the canvas when nothing holds them all', () => {
    expect(wrap(example, ['a', 'c'], around).nodes['new']?.parent).toBeNull()
  })

  test('is not made around nothing', () => {
    expect(wrap(example, ['nobody'], around)).toBe(example)
    expect(wrap(example, ['a'], { ...around, id: 'c' })).toBe(example)
  })

  test('is taken away again', () => {
    const undone: Design = unwrap(wrap(example, ['a', 'zone', 'b'], around), 'new')
    expect(undone).toEqual(example)
  })
})

test('fitting leaves what the boundary holds in its place', () => {
  const design = fitToContents(example, 'region')
  expect(design.nodes['region']).toMatchObject({ position: { x: 96, y: 120 }, size: { width: 528, height: 264 } })
  for (const id of ['a', 'b', 'zone']) expect(canvasBoxOf(design, id)).toEqual(canvasBoxOf(example, id))
  expect(design.links).toBe(example.links)
  expect(fitToContents(design, 'region')).toBe(design)
  expect(fitToContents(example, 'c')).toBe(example)
})
