import { expect, test } from 'vitest'
import { patternOf, patterns } from '#catalog/catalog.ts'
import { judgeKind, judgeLink } from '#catalog/grammar.ts'
import { partClasses } from '#catalog/pattern.ts'
import { emptyDesign, makeLink, makeNode } from '#design/create.ts'
import type { Design, Link, NodeId, PatternId, Point } from '#design/design.ts'
import { overlaps } from '#design/geometry.ts'
import { canvasBoxes } from '#design/queries.ts'
import { partSize } from '#drawing/part-size.ts'
import { repairLink, repairWords } from './repair-link.ts'

interface Pair {
  readonly from: PatternId
  readonly to: PatternId
  readonly at?: Point
  readonly link?: Partial<Link>
}

function pair({ from, to, at = { x: 800, y: 0 }, link = {} }: Pair): Design {
  const part = (id: NodeId, pattern: PatternId, position: Point) =>
    makeNode({ id, pattern, label: id, position, size: partSize(id, pattern) })
  return {
    ...emptyDesign({ id: 'd', title: 'Pair', now: '2026-01-01T00:00:00.000Z' }),
    nodes: { a: part('a', from, { x: 0, y: 0 }), b: part('b', to, at) },
    links: { ab: makeLink({ id: 'ab', source: 'a', target: 'b', ...link }) },
  }
}

function counter(): () => string {
  let count = 0
  return () => `new-${(count += 1)}`
}

/** The patterns along the links, from the source. */
function chain(design: Design, from: NodeId): readonly PatternId[] {
  const passed: PatternId[] = []
  for (let at: NodeId | undefined = from; at !== undefined && passed.length < 9;) {
    passed.push(design.nodes[at]?.pattern ?? '')
    at = Object.values(design.links).find((link) => link.source === at)?.target
  }
  return passed
}

function oddLinks(design: Design): readonly Link[] {
  return Object.values(design.links).filter(({ source, target, kind }) => {
    const pattern = (id: NodeId) => patternOf(design.nodes[id]?.pattern ?? '')
    return judgeKind(pattern(source), pattern(target), kind) !== null
  })
}

test.each<readonly [from: PatternId, to: PatternId, words: string | null, becomes: readonly PatternId[]]>([
  [
    'web-client',
    'relational-database',
    'Insert API gateway and service',
    ['web-client', 'api-gateway', 'service', 'relational-database'],
  ],
  ['service', 'web-client', 'Insert WebSocket gateway', ['service', 'websocket-gateway', 'web-client']],
  [
    'relational-database',
    'event-stream',
    'Insert change data capture',
    ['relational-database', 'change-data-capture', 'event-stream'],
  ],
  ['message-queue', 'relational-database', 'Insert worker', ['message-queue', 'worker', 'relational-database']],
  ['external-system', 'external-system', null, ['external-system', 'external-system']],
  ['service', 'relational-database', null, ['service', 'relational-database']],
  ['nobody-knows', 'relational-database', null, ['nobody-knows', 'relational-database']],
])('%s > %s offers %s', (from, to, words, becomes) => {
  const design = pair({ from, to })
  const { design: repaired, ids } = repairLink(design, 'ab', counter())
  expect(repairWords(design, design.links['ab']!)).toBe(words)
  expect(chain(repaired, 'a')).toEqual(becomes)
  expect(ids.map((id) => repaired.nodes[id]?.pattern)).toEqual(becomes.slice(1, -1))
  if (words === null) expect(repaired).toBe(design)
})

test('turns a link round and gives it the kind that is usual that way', () => {
  const design = pair({ from: 'distributed-cache', to: 'service', link: { kind: 'async', label: 'get' } })
  expect(repairWords(design, design.links['ab']!)).toBe('Reverse it')
  expect(repairLink(design, 'ab', counter()).design.links).toEqual({
    ab: makeLink({ id: 'ab', source: 'b', target: 'a', kind: 'sync', label: 'get' }),
  })
})

test('gives a link of an unusual kind the usual one', () => {
  const design = pair({ from: 'service', to: 'message-queue', link: { kind: 'sync' } })
  expect(repairWords(design, design.links['ab']!)).toBe('Make it async')
  expect(repairLink(design, 'ab', counter()).design.links['ab']?.kind).toBe('async')
})

test('every repair the grammar offers leaves no odd link and overlaps nothing', () => {
  const ofClass = partClasses.flatMap((id) => patterns.find((pattern) => pattern.class === id) ?? [])
  let offered = 0
  for (const from of ofClass) {
    for (const to of ofClass) {
      const design = pair({ from: from.id, to: to.id, at: { x: 200, y: 16 } })
      if (!judgeLink(from, to).odd?.insert) continue
      offered += 1
      const { design: repaired } = repairLink(design, 'ab', counter())
      expect([from.id, to.id, oddLinks(repaired)]).toEqual([from.id, to.id, []])
      const boxes = [...canvasBoxes(repaired).values()]
      const clashes = boxes.filter((box, at) => boxes.some((other, before) => before < at && overlaps(box, other)))
      expect([from.id, to.id, clashes]).toEqual([from.id, to.id, []])
    }
  }
  expect(offered).toBeGreaterThan(30)
})

test('the new parts stand between the ends and the old link keeps what was said of it', () => {
  const link = { label: 'orders', technology: 'SQL', behaviours: [{ pattern: 'retry', fields: { attempts: 5 } }] }
  const design = pair({ from: 'web-client', to: 'relational-database', link })
  const { design: repaired, ids } = repairLink(design, 'ab', counter())
  const [gateway, service] = ids.map((id) => repaired.nodes[id]!)
  expect(gateway!.position.x).toBeGreaterThan(150)
  expect(service!.position.x).toBeGreaterThan(gateway!.position.x + gateway!.size.width)
  expect(service!.position.x + service!.size.width).toBeLessThan(800)
  expect(
    Object.values(repaired.links).map((each) => [each.id, each.label, each.technology, each.behaviours.length]),
  ).toEqual(expect.arrayContaining([['ab', 'orders', 'SQL', 1]]))
  expect(repaired.links['ab']).toMatchObject({ source: service!.id, target: 'b' })
})

test('a part that comes to lie in a boundary stands in it, and the boundary grows to hold it', () => {
  const design = pair({ from: 'web-client', to: 'relational-database' })
  const region = makeNode({
    id: 'region',
    pattern: 'region',
    label: 'EU',
    position: { x: 560, y: -40 },
    size: { width: 100, height: 120 },
  })
  const { design: repaired, ids } = repairLink({ ...design, nodes: { ...design.nodes, region } }, 'ab', counter())
  const inside = ids.map((id) => repaired.nodes[id]?.parent)
  expect(inside).toEqual([null, 'region'])
  expect(repaired.nodes['region']!.size.width).toBeGreaterThan(150)
})

test('nothing happens without the link', () => {
  const design = pair({ from: 'web-client', to: 'relational-database' })
  expect(repairLink(design, 'constructor', counter())).toEqual({ design, ids: [] })
})
