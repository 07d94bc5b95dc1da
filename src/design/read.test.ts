import { describe, expect, test } from 'vitest'
import { emptyDesign, makeLink, makeNode } from './create.ts'
import type { Design } from './design.ts'
import { readDesign } from './read.ts'
import { readDesignText } from './reading/read-text.ts'
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
      withAsks({ bends: [{}, 5, { x: 1, y: 2 }, { x: 'a', y: null }] }),
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

test('the negative zero, which JSON cannot say, is zero', () => {
  const facts = { rps: -0 }
  expect(readDesign(withOrders({ facts, later: -0, position: { x: -0, y: -0 } })).design).toEqual(
    withOrders({ facts: { rps: 0 }, later: 0 }),
  )
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
