import { describe, expect, test } from 'vitest'
import { example, node, route } from '../../../tests/support/nested-design.ts'
import { readClip, writeClip } from '../clip-text.ts'
import { makeLink } from '../create.ts'
import { countingIds } from '../ids.ts'
import { limits } from '../limits.ts'
import { canvasBoxOf } from '../queries.ts'
import { writeDesign } from '../write.ts'
import { duplicate, excerpt, paste } from './clipboard.ts'
import { addNodes } from './nodes.ts'

describe('an excerpt', () => {
  test('holds what the nodes hold, in canvas coordinates, and the links among them', () => {
    const clip = excerpt(example, ['a', 'zone', 'b', 'nobody'])
    expect(clip.nodes).toEqual({
      zone: { ...example.nodes['zone'], parent: null, position: { x: 120, y: 160 } },
      a: example.nodes['a'],
      b: node('b', null, 500, 160),
    })
    expect(Object.keys(clip.links)).toEqual(['ab'])
  })

  test('goes through text', () => {
    const clip = excerpt(example, ['region', 'c'])
    expect(readClip(writeClip(clip))).toEqual(clip)
    for (const text of ['', 'hello lintel/clip', '{"format":"lintel/clip"', writeDesign(example)])
      expect(readClip(text)).toBeNull()
  })
})

describe('pasting', () => {
  const clip = excerpt(example, ['zone', 'b'])

  test('by an offset, onto the canvas, under new ids', () => {
    const { design, ids } = paste(example, clip, {
      to: { offset: { x: 8, y: 16 } },
      parent: null,
      makeId: countingIds(),
    })
    expect(ids).toEqual(['n1', 'n3'])
    expect(design.nodes['n1']).toEqual({
      ...example.nodes['zone'],
      id: 'n1',
      parent: null,
      position: { x: 128, y: 176 },
    })
    expect(design.nodes['n2']).toEqual(node('n2', 'n1', 10, 40))
    expect(design.links['n4']).toEqual(
      makeLink({ id: 'n4', source: 'n2', target: 'n3', bends: route.map(({ x, y }) => ({ x: x + 8, y: y + 16 })) }),
    )
    expect(Object.keys(design.nodes)).toHaveLength(8)
  })

  test('around a point, into a boundary', () => {
    const one = excerpt(example, ['c'])
    const { design, ids } = paste(example, one, {
      to: { at: { x: 400, y: 300 } },
      parent: 'zone',
      makeId: countingIds(),
    })
    expect(ids).toEqual(['n1'])
    expect(canvasBoxOf(design, 'n1')).toEqual({ x: 352, y: 272, width: 100, height: 50 })
    expect(design.nodes['n1']?.parent).toBe('zone')
  })

  test('never takes an id that is there', () => {
    const makeId = countingIds('c')
    const first = paste(example, excerpt(example, ['c']), { to: { offset: { x: 0, y: 0 } }, parent: null, makeId })
    const again = paste(first.design, excerpt(example, ['c']), {
      to: { offset: { x: 0, y: 0 } },
      parent: 'gone',
      makeId: countingIds('c'),
    })
    expect([first.ids, again.ids]).toEqual([['c1'], ['c2']])
  })

  test('of nothing, or beyond the limit, changes nothing', () => {
    const full = addNodes(
      example,
      Array.from({ length: limits.nodes - 5 }, (_, index) => node(`f${index}`, null, 0, 0)),
    )
    const pasting = { to: { offset: { x: 0, y: 0 } }, parent: null, makeId: countingIds() }
    expect(paste(full, clip, pasting)).toEqual({ design: full, ids: [] })
    expect(paste(example, { nodes: {}, links: {} }, pasting)).toEqual({ design: example, ids: [] })
  })
})

test('a duplicate stands aside, in the same boundary', () => {
  const { design, ids } = duplicate(example, ['a', 'b'], countingIds())
  expect(ids).toEqual(['n1', 'n2'])
  expect([design.nodes['n1'], design.nodes['n2']]).toEqual([node('n1', 'zone', 34, 64), node('n2', 'region', 424, 84)])
  expect(design.links['n3']?.bends).toEqual(route.map(({ x, y }) => ({ x: x + 24, y: y + 24 })))
})
