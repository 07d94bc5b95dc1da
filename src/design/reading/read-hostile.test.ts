import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyDesign } from '../../../tests/support/arbitrary-design.ts'
import { emptyDesign, makeNode } from '../create.ts'
import type { Design } from '../design.ts'
import { limits } from '../limits.ts'
import { isObject } from './plain.ts'
import { readDesign } from '../read.ts'
import { readDesignText } from './read-text.ts'
import { repair } from '../repair.ts'
import { writeDesign } from '../write.ts'

const size = { width: 160, height: 56 }
const orders = makeNode({ id: 'orders', pattern: 'microservice', label: 'Orders', size })
const stock = makeNode({ id: 'stock', pattern: 'database', label: 'Stock', size })
const base: Design = {
  ...emptyDesign({ id: 'd', title: 'Shop', now: '2026-01-01T00:00:00.000Z' }),
  nodes: { orders, stock },
}

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
    const label = 'a\u0000\u0008\u000b\u000c\u001f\ufffe\uffff\ud800b\t\n\u{1f600}'
    const { design } = readDesign({ ...base, nodes: { orders: { ...orders, label } } })
    expect(design.nodes).toEqual({ orders: { ...orders, label: 'ab\t\n\u{1f600}' } })
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
      fc.property(anyDesign({ maxNodes: 3 }), (design) => {
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
