import { expect, it } from 'vitest'
import { emptyDesign, makeLink, makeNode } from '#design/create.ts'
import type { Design } from '#design/design.ts'
import { excerptOf } from './excerpt.ts'

const size = { width: 160, height: 56 }
const at = (x: number, y: number) => ({ position: { x, y }, size })
const nodes = [
  makeNode({ id: 'eu', pattern: 'region', ...at(100, 50) }),
  makeNode({ id: 'zone', pattern: 'availability-zone', parent: 'eu', ...at(10, 20) }),
  makeNode({ id: 'a', pattern: 'service', parent: 'zone', ...at(5, 5) }),
  makeNode({ id: 'b', pattern: 'service', parent: 'eu', ...at(200, 20) }),
  makeNode({ id: 'c', pattern: 'service', ...at(0, 0) }),
]
const links = [
  makeLink({ id: 'ab', source: 'a', target: 'b' }),
  makeLink({ id: 'az', source: 'c', target: 'zone' }),
  makeLink({ id: 'ca', source: 'c', target: 'a' }),
]
const design: Design = {
  ...emptyDesign({ id: 'd', title: 'T', now: '2026-01-01T00:00:00.000Z' }),
  nodes: Object.fromEntries(nodes.map((node) => [node.id, node])),
  links: Object.fromEntries(links.map((link) => [link.id, link])),
}

it('is the design itself without a scope', () => {
  expect(excerptOf(design, null)).toBe(design)
})

it('holds what the scope holds, where it stood, and the links among it', () => {
  const { nodes: kept, links: among } = excerptOf(design, ['zone', 'c', 'gone'])
  expect(Object.keys(kept).toSorted()).toEqual(['a', 'c', 'zone'])
  expect(kept['zone']).toEqual({ ...design.nodes['zone'], parent: null, position: { x: 110, y: 70 } })
  expect(kept['a']).toBe(design.nodes['a'])
  expect(Object.keys(among).toSorted()).toEqual(['az', 'ca'])
})
