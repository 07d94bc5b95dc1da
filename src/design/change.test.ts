import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyDesign } from '../../tests/support/arbitrary-design.ts'
import { anyOperation } from '../../tests/support/arbitrary-operation.ts'
import type { Change } from './change.ts'
import { apply, diff, invert, isEmpty, merge } from './change.ts'
import { emptyDesign, makeLink, makeNode } from './create.ts'
import type { Design, DesignNode, Operation } from './design.ts'

const size = { width: 160, height: 56 }
const web = makeNode({ id: 'web', pattern: 'web-client', label: 'Web', size, facts: { rps: 10, region: 'eu' } })
const api = makeNode({ id: 'api', pattern: 'api-gateway', label: 'API', size })
const calls = makeLink({ id: 'calls', source: 'web', target: 'api' })
const base: Design = {
  ...emptyDesign({ id: 'd', title: 'Shop', now: '2026-01-01T00:00:00.000Z' }),
  nodes: { web, api },
  links: { calls },
}
const nothing: Change = { fields: {}, meta: {}, nodes: {}, links: {} }

function withNode(design: Design, id: string, fields: Partial<DesignNode>): Design {
  const node = design.nodes[id]
  return node ? { ...design, nodes: { ...design.nodes, [id]: { ...node, ...fields } } } : design
}

function without(design: Design, id: string): Design {
  const { [id]: _, ...nodes } = design.nodes
  return { ...design, nodes }
}

function pairs() {
  return fc.tuple(anyDesign({ maxNodes: 6 }), anyDesign({ maxNodes: 6 }))
}

function steps() {
  return fc.tuple(anyDesign({ maxNodes: 8 }), fc.array(anyOperation(), { minLength: 1, maxLength: 12 }))
}

function history(start: Design, operations: readonly Operation[]): Design[] {
  const designs = [start]
  for (const operation of operations) designs.push(operation(designs.at(-1)!))
  return designs
}

describe('a change says only what differs', () => {
  const rows: [string, Design, Partial<Change>][] = [
    ['nothing', { ...base }, {}],
    [
      'equal values in new objects',
      withNode(base, 'web', { position: { x: 0, y: 0 }, facts: { region: 'eu', rps: 10 } }),
      {},
    ],
    [
      'one field of one node',
      withNode(base, 'web', { label: 'Site' }),
      { nodes: { web: { type: 'edit', fields: { label: { before: 'Web', after: 'Site' } }, facts: {} } } },
    ],
    [
      'one fact set, one added, one gone',
      withNode(base, 'web', { facts: { rps: 20, p99: 80 } }),
      {
        nodes: {
          web: {
            type: 'edit',
            fields: {},
            facts: { rps: { before: 10, after: 20 }, p99: { after: 80 }, region: { before: 'eu' } },
          },
        },
      },
    ],
    ['a node gone', without(base, 'api'), { nodes: { api: { type: 'remove', record: api } } }],
    ['a link gone', { ...base, links: {} }, { links: { calls: { type: 'remove', record: calls } } }],
    [
      'the title and the version',
      { ...base, version: 2, meta: { ...base.meta, title: 'Store' } },
      { fields: { version: { before: 1, after: 2 } }, meta: { title: { before: 'Shop', after: 'Store' } } },
    ],
  ]
  test.each(rows)('%s', (_, after, expected) => {
    expect(diff(base, after)).toEqual({ ...nothing, ...expected })
  })

  test('keys no version of Lintel knows are carried', () => {
    const after = { ...base, later: [1], nodes: { ...base.nodes, web: { ...web, glow: true } } }
    const change = diff(base, after)
    expect(change).toEqual({
      ...nothing,
      fields: { later: { after: [1] } },
      nodes: { web: { type: 'edit', fields: { glow: { after: true } }, facts: {} } },
    })
    expect(apply(apply(base, change), invert(change))).toEqual(base)
  })
})

describe('applying', () => {
  test('an empty change, or one that says nothing new, gives the same object', () => {
    const after = withNode(base, 'web', { label: 'Site' })
    expect(apply(base, nothing)).toBe(base)
    expect(apply(after, diff(base, after))).toBe(after)
  })

  test('shares every record it does not touch', () => {
    const result = apply(base, diff(base, withNode(base, 'web', { label: 'Site' })))
    expect(result.nodes['api']).toBe(api)
    expect(result.links).toBe(base.links)
    expect(result.meta).toBe(base.meta)
  })

  test('different fields and facts of one part, edited at once, all survive', () => {
    const mine = withNode(base, 'web', { label: 'Site', facts: { ...web.facts, rps: 99 } })
    const theirs = withNode(base, 'web', { note: 'Hello', facts: { ...web.facts, region: 'us' } })
    const both = apply(theirs, diff(base, mine))
    expect(both.nodes['web']).toEqual({ ...web, label: 'Site', note: 'Hello', facts: { rps: 99, region: 'us' } })
  })

  test('undo takes back only what is mine', () => {
    const mine = withNode(base, 'web', { label: 'Site' })
    const theirs = withNode(mine, 'web', { note: 'Hello' })
    expect(apply(theirs, invert(diff(base, mine))).nodes['web']).toEqual({ ...web, note: 'Hello' })
  })

  test('an edit of a node that is gone is dropped, an added one overwrites', () => {
    const edit = diff(base, withNode(base, 'api', { label: 'Edge' }))
    expect(apply(without(base, 'api'), edit)).toEqual(without(base, 'api'))
    const addition = diff(without(base, 'api'), base)
    expect(apply(withNode(base, 'api', { label: 'Edge' }), addition)).toEqual(base)
  })
})

describe('the laws', () => {
  test('apply(a, diff(a, b)) = b', () => {
    fc.assert(
      fc.property(pairs(), ([a, b]) => {
        expect(apply(a, diff(a, b))).toEqual(b)
      }),
    )
  })

  test('apply(b, invert(diff(a, b))) = a', () => {
    fc.assert(
      fc.property(pairs(), ([a, b]) => {
        expect(apply(b, invert(diff(a, b)))).toEqual(a)
      }),
    )
  })

  test('invert(invert(c)) = c', () => {
    fc.assert(
      fc.property(pairs(), ([a, b]) => {
        const change = diff(a, b)
        expect(invert(invert(change))).toEqual(change)
      }),
    )
  })

  test('a merged change does, and takes back, what both do', () => {
    fc.assert(
      fc.property(pairs(), anyDesign({ maxNodes: 6 }), ([a, b], c) => {
        const merged = merge(diff(a, b), diff(b, c))
        expect(apply(a, merged)).toEqual(c)
        expect(apply(c, invert(merged))).toEqual(a)
        expect(merge(diff(a, b), diff(b, a))).toEqual(nothing)
      }),
    )
  })

  test('a change is JSON', () => {
    fc.assert(
      fc.property(pairs(), ([a, b]) => {
        const change = diff(a, b)
        expect(JSON.parse(JSON.stringify(change))).toEqual(change)
      }),
    )
  })

  test('a change leaves what others did to other fields', () => {
    fc.assert(
      fc.property(anyDesign({ maxNodes: 6 }), fc.string(), fc.integer(), (design, label, rps) => {
        for (const { id } of Object.values(design.nodes)) {
          const mine = withNode(design, id, { label })
          const theirs = withNode(design, id, { note: 'Theirs', facts: { ...design.nodes[id]!.facts, rps } })
          const expected = { ...theirs.nodes[id], label }
          expect(apply(theirs, diff(design, mine)).nodes[id]).toEqual(expected)
        }
      }),
    )
  })
})

describe('any sequence of operations', () => {
  test('is undone to the first design and redone to the last, step by step', () => {
    fc.assert(
      fc.property(steps(), ([start, operations]) => {
        const designs = history(start, operations)
        const changes = designs.slice(1).map((design, index) => diff(designs[index]!, design))
        let current = designs.at(-1)!
        for (const [index, change] of [...changes.entries()].reverse()) {
          current = apply(current, invert(change))
          expect(current).toEqual(designs[index])
        }
        for (const change of changes) current = apply(current, change)
        expect(current).toEqual(designs.at(-1))
      }),
    )
  })

  test('squashes into one change', () => {
    fc.assert(
      fc.property(steps(), ([start, operations]) => {
        const designs = history(start, operations)
        const squashed = designs
          .slice(1)
          .map((design, index) => diff(designs[index]!, design))
          .reduce(merge, nothing)
        expect(apply(start, squashed)).toEqual(designs.at(-1))
        expect(apply(designs.at(-1)!, invert(squashed))).toEqual(start)
        expect(isEmpty(squashed)).toBe(isEmpty(diff(start, designs.at(-1)!)))
      }),
    )
  })
})
