import { expect, test } from 'vitest'
import { example, node } from '../../tests/support/nested-design.ts'
import { makeLink } from './create.ts'
import type { Design } from './design.ts'
import { limits } from './limits.ts'
import { canvasBoxOf, depthOf } from './queries.ts'
import { repair, repairWithReport } from './repair.ts'

const chain = Array.from({ length: limits.depth + 4 }, (_, index) =>
  node(`d${index}`, index ? `d${index - 1}` : null, 1, 1),
)
const tooDeep: Design = { ...example, nodes: Object.fromEntries(chain.map((each) => [each.id, each])), links: {} }
const names = { orphans: [], rings: [], deep: [], links: [] }

test.each<[string, Design, object, object]>([
  ['nothing to do', example, names, {}],
  [
    'an orphan',
    { ...example, nodes: { ...example.nodes, zone: node('zone', 'gone', 5, 5) } },
    { ...names, orphans: ['zone'] },
    { zone: null },
  ],
  [
    'boundaries in each other',
    { ...example, nodes: { ...example.nodes, region: { ...example.nodes['region']!, parent: 'zone' } } },
    { ...names, rings: ['zone'] },
    { zone: null, region: 'zone' },
  ],
  [
    'a boundary in itself',
    { ...example, nodes: { ...example.nodes, c: node('c', 'c', 5, 5) } },
    { ...names, rings: ['c'] },
    { c: null },
  ],
  [
    'links that cannot be',
    {
      ...example,
      links: {
        ...example.links,
        self: makeLink({ id: 'self', source: 'c', target: 'c' }),
        inward: makeLink({ id: 'inward', source: 'region', target: 'a' }),
        loose: makeLink({ id: 'loose', source: 'c', target: 'constructor' }),
      },
    },
    { ...names, links: ['self', 'inward', 'loose'] },
    {},
  ],
])('%s', (_, design, report, parents) => {
  const { design: sound, ...repairs } = repairWithReport(design)
  expect(repairs).toEqual(report)
  for (const [id, parent] of Object.entries(parents)) expect(sound.nodes[id]?.parent).toBe(parent)
  expect(Object.keys(sound.links)).toEqual(['ab', 'cb'])
  expect(repair(sound)).toBe(sound)
  if (report === names) expect(sound).toBe(design)
})

test('what stands too deep comes out as far as needed and stays where it is', () => {
  const { design, deep } = repairWithReport(tooDeep)
  expect(deep).toEqual(['d33', 'd34', 'd35'])
  for (const { id } of chain) {
    expect(depthOf(design, id)).toBeLessThanOrEqual(limits.depth)
    expect(canvasBoxOf(design, id)).toEqual(canvasBoxOf(tooDeep, id))
  }
  expect(repair(design)).toBe(design)
})
