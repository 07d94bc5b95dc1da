import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyDesign } from '../../tests/support/arbitrary-design.ts'
import { emptyDesign, makeLink, makeNode } from './create.ts'
import type { Design } from './design.ts'
import { limits } from './limits.ts'
import { isObject } from './plain.ts'
import { readDesign, readDesignText } from './read.ts'
import { repair } from './repair.ts'
import { writeDesign } from './write.ts'

const size = { width: 160, height: 56 }
const orders = makeNode({ id: 'orders', pattern: 'microservice', label: 'Orders', size })
const stock = makeNode({ id: 'stock', pattern: 'database', label: 'Stock', size })
const asks = makeLink({ id: 'asks', source: 'orders', target: 'stock' })
const base: Design = {
  ...emptyDesign({ id: 'd', title: 'Shop', now: '2026-01-01T00:00:00.000Z' }),
  nodes: { orders, stock },
  links: { asks },
}

function withOrders(fields: Record<string, unknown>): unknown {
  return { ...base, nodes: { ...base.nodes, orders: { ...orders, ...fields } } }
}

function withAsks(fields: Record<string, unknown>): unknown {
  return { ...base, links: { asks: { ...asks, ...fields } } }
}

describe('what is unusable gives way to its default', () => {
  const rows: [string, unknown, unknown, string][] = [
    [
      'a name',
      withOrders({ label: 7 }),
      { label: '' },
      '“microservice”: could not read name; the default stands instead.',
    ],
    [
      'a pattern',
      withOrders({ pattern: null }),
      { pattern: 'unknown' },
      '“Orders”: could not read pattern; the default stands instead.',
    ],
    [
      'a place',
      withOrders({ position: { x: '1', y: 2 } }),
      { position: { x: 0, y: 0 } },
      '“Orders”: could not read place; the default stands instead.',
    ],
    [
      'a place far out',
      withOrders({ position: { x: 1e9, y: 2 } }),
      { position: { x: 1e6, y: 2 } },
      '“Orders”: brought place within what a design may hold.',
    ],
    [
      'a size',
      withOrders({ size: { width: 0, height: 1e9 } }),
      { size: { width: 8, height: 20_000 } },
      '“Orders”: brought size within what a design may hold.',
    ],
    [
      'one fact of two',
      withOrders({ facts: { rps: 5, p99: {} } }),
      { facts: { rps: 5 } },
      '“Orders”: could not read facts; the default stands instead.',
    ],
    [
      'behaviours without a pattern',
      withOrders({ behaviours: [{}, { pattern: 'retry' }, 5, { pattern: 3, fields: {} }] }),
      { behaviours: [{ pattern: 'retry', fields: {} }] },
      '“Orders”: could not read behaviours; the default stands instead.',
    ],
    [
      'a dangerous address',
      withOrders({
        references: [
          { title: 'A', url: 'javascript:alert(1)' },
          { title: 'B', url: 'https://example.org' },
        ],
      }),
      { references: [{ title: 'B', url: 'https://example.org' }] },
      '“Orders”: could not read references; the default stands instead.',
    ],
    [
      'a long name',
      withOrders({ label: 'a'.repeat(3000) }),
      { label: 'a'.repeat(2000) },
      `“${'a'.repeat(59)}…”: brought name within what a design may hold.`,
    ],
    [
      'a wrong boundary',
      withOrders({ parent: 5 }),
      { parent: null },
      '“Orders”: could not read boundary; the default stands instead.',
    ],
    [
      'a missing boundary',
      withOrders({ parent: 'gone' }),
      { parent: null },
      'A part stood in a boundary that is not there; it stands on the canvas now.',
    ],
    [
      'itself as boundary',
      withOrders({ parent: 'orders' }),
      { parent: null },
      'A boundary stood inside itself; it stands on the canvas now.',
    ],
  ]
  test.each(rows)('%s', (_, file, fields, message) => {
    const { design, problems } = readDesign(file)
    expect(design).toEqual(withOrders(fields as Record<string, unknown>))
    expect(problems).toEqual([{ severity: 'warning', message, at: ['orders'] }])
  })

  test.each([
    [
      'a kind',
      withAsks({ kind: 'telepathy' }),
      { asks },
      'Link from “Orders” to “Stock”: could not read kind; the default stands instead.',
    ],
    [
      'one side',
      withAsks({ sides: { source: 'top', target: 'front' } }),
      { asks: { ...asks, sides: { source: 'top', target: null } } },
      'Link from “Orders” to “Stock”: could not read sides; the default stands instead.',
    ],
    [
      'one bend',
      withAsks({ bends: [{}, { x: 1, y: 2 }, { x: 'a', y: null }] }),
      { asks: { ...asks, bends: [{ x: 1, y: 2 }] } },
      'Link from “Orders” to “Stock”: could not read route; the default stands instead.',
    ],
    [
      'an end',
      withAsks({ target: 'gone' }),
      {},
      'A link without two ends, to itself or to its own boundary was left out.',
    ],
  ])('%s of a link', (_, file, links, message) => {
    const { design, problems } = readDesign(file)
    expect(design).toEqual({ ...base, links })
    expect(problems).toEqual([{ severity: 'warning', message, at: ['asks'] }])
  })
})

test('fields that are absent get their defaults without a word', () => {
  const file = {
    format: 'lintel/design',
    version: 1,
    id: 'd',
    meta: { title: 'Shop', createdAt: base.meta.createdAt, updatedAt: base.meta.updatedAt },
    nodes: { orders: { pattern: 'microservice', label: 'Orders' }, stock: { pattern: 'database', label: 'Stock' } },
    links: { asks: { source: 'orders', target: 'stock' } },
  }
  expect(readDesign(file)).toEqual({ design: base, problems: [] })
})

describe('what is no design', () => {
  const foreign = { severity: 'error', message: 'This is not a Lintel design file.', at: [] }
  const empty = { severity: 'error', message: 'This file holds no design.', at: [] }
  test.each([
    [undefined, empty],
    [null, empty],
    [7, empty],
    ['text', empty],
    [[], empty],
    [{}, foreign],
    [{ format: 'excalidraw', version: 2 }, foreign],
    [
      { ...base, version: 99 },
      {
        severity: 'error',
        message: 'This design was made by a newer Lintel; reload to get the newest, then open it again.',
        at: [],
      },
    ],
  ])('%o says why', (file, problem) => {
    expect(readDesign(file).problems).toEqual([problem])
  })

  test('a newer design keeps its version', () => {
    expect(readDesign({ ...base, version: 99 }).design).toEqual({ ...base, version: 99 })
  })

  test.each([
    [
      '{"format": "lintel/design",\n  "id": oops}',
      'This file is not valid JSON: there is a fault in line 2, column 9.',
    ],
    ['{"a": [1, 2', 'This file is not valid JSON: there is a fault in line 1, column 12.'],
    ['', 'This file is not valid JSON: there is a fault in line 1, column 1.'],
  ])('%j says where', (text, message) => {
    expect(readDesignText(text)).toEqual({
      design: readDesign({}).design,
      problems: [{ severity: 'error', message, at: [] }],
    })
  })

  test('a byte order mark is no fault', () => {
    expect(readDesignText(`\ufeff${writeDesign(base)}`)).toEqual({ design: base, problems: [] })
  })
})

describe('hostile files', () => {
  test('ids that every object inherits, that are empty, or that a node has, give way and links follow', () => {
    const text = `{"format":"lintel/design","version":1,"id":"d","nodes":{"toString":{"pattern":"a"},"":{"pattern":"b","parent":"toString"}},
      "links":{"toString":{"source":"toString","target":"x"},"node-1":{"source":"","target":"x"}}}`
    const file = JSON.parse(text) as { nodes: object; links: object }
    const { design } = readDesign({ ...file, nodes: { ...file.nodes, x: { pattern: 'c' } } })
    expect(Object.values(design.nodes).map(({ id, parent, pattern }) => [id, parent, pattern])).toEqual([
      ['node-1', null, 'a'],
      ['node-2', 'node-1', 'b'],
      ['x', null, 'c'],
    ])
    expect(Object.values(design.links).map(({ id, source, target }) => [id, source, target])).toEqual([
      ['link-1', 'node-1', 'x'],
      ['link-2', 'node-2', 'x'],
    ])
  })

  test('no key reaches what all objects inherit', () => {
    const text = `{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"format":"lintel/design","version":1,"id":"d",
      "nodes":{"__proto__":{"pattern":"a","polluted":1},"a":{"pattern":"a","facts":{"__proto__":{"polluted":1}}}},"links":{}}`
    const { design, problems } = readDesignText(text)
    expect(Object.keys(design.nodes)).toEqual(['a'])
    expect('polluted' in {} || 'polluted' in design || 'polluted' in design.nodes).toBe(false)
    expect(problems.map((problem) => problem.message)).toEqual([
      'Some values cannot stand in a design and were left out.',
    ])
  })

  test('values that hold themselves, or nest too deep, are left out', () => {
    const file: Record<string, unknown> = { ...base }
    file['self'] = file
    let deep: unknown = 1
    for (let depth = 0; depth < 5000; depth += 1) deep = [deep]
    file['deep'] = deep
    const { design } = readDesign(file)
    expect({ ...design, deep: 0 }).toEqual({ ...base, deep: 0 })
    expect(readDesignText('['.repeat(200_000)).problems).toHaveLength(1)
  })

  test('an object whose getters throw is no design', () => {
    const file = {
      get format(): string {
        throw new Error('no')
      },
    }
    expect(readDesign(file).problems).toHaveLength(1)
  })

  test('characters that no XML can carry go', () => {
    const { design } = readDesign(
      withOrders({ label: 'a\u0000\u0008\u000b\u000c\u001f\ufffe\uffff\ud800b\t\n\u{1f600}' }),
    )
    expect(design).toEqual(withOrders({ label: 'ab\t\n\u{1f600}' }))
  })

  test('no more is read than a design may hold', () => {
    const many = (count: number, record: object): object =>
      Object.fromEntries(Array.from({ length: count }, (_, index) => [`r${index}`, record]))
    const nodes = { ...base.nodes, ...many(limits.nodes + 10, { pattern: 'cache' }) }
    const links = many(limits.links + 5, { source: 'orders', target: 'stock' })
    const { design, problems } = readDesign({ ...base, nodes, links })
    expect([Object.keys(design.nodes).length, Object.keys(design.links).length]).toEqual([5000, 20_000])
    expect(problems.map((problem) => problem.message)).toEqual([
      'A design holds up to 5,000 parts; 12 were left out.',
      'A design holds up to 20,000 links; 5 were left out.',
    ])
  })

  test('a long list of problems is cut', () => {
    const nodes = Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`n${index}`, 5]))
    const { problems } = readDesign({ ...base, nodes, links: {} })
    expect(problems).toHaveLength(101)
    expect(problems.at(-1)?.message).toBe('And 200 more like these.')
  })
})

describe('on anything', () => {
  function expectSound(file: unknown): void {
    const { design } = readDesign(file)
    expect(repair(design)).toBe(design)
    expect(readDesign(JSON.parse(writeDesign(design))).design).toEqual(design)
  }

  test('reading never throws and gives a sound design', () => {
    fc.assert(
      fc.property(
        fc.anything({ withBigInt: true, withMap: true, withNullPrototype: true, withSparseArray: true }),
        (file) => {
          expectSound(file)
        },
      ),
      { numRuns: 500 },
    )
  })

  test('nor for a design with anything anywhere', () => {
    const place = fc.array(fc.nat(), { minLength: 1, maxLength: 6 })
    const hostile = fc.oneof(fc.anything(), fc.constantFrom('n1', 'l1', 'constructor', -1, Number.NaN, null, [], {}))
    fc.assert(
      fc.property(
        anyDesign({ maxNodes: 6 }),
        fc.array(fc.tuple(place, hostile), { minLength: 1, maxLength: 4 }),
        (design, edits) => {
          expectSound(edits.reduce<unknown>((file, [path, value]) => damage(file, path, value), design))
        },
      ),
      { numRuns: 1000 },
    )
  })

  test('reading what was written gives the same design, 10,000 times', () => {
    let count = 0
    fc.assert(
      fc.property(anyDesign({ maxNodes: 4 }), (design) => {
        count += 1
        const text = writeDesign(design)
        const reading = readDesignText(text)
        expect(reading).toEqual({ design, problems: [] })
        expect(writeDesign(reading.design)).toBe(text)
      }),
      { numRuns: 10_000 },
    )
    expect(count).toBe(10_000)
  }, 60_000)
})

/** The value with something else at a place found by walking down one random key after the other. */
function damage(value: unknown, path: readonly number[], item: unknown): unknown {
  const [step, ...rest] = path
  if (step === undefined) return item
  if (Array.isArray(value)) {
    const at = value.length === 0 ? 0 : step % value.length
    return value.toSpliced(at, 1, damage(value[at], rest, item))
  }
  if (!isObject(value)) return item
  const keys = Object.keys(value)
  const key = keys[step % (keys.length + 1)] ?? 'more'
  return { ...value, [key]: damage(value[key], rest, item) }
}
