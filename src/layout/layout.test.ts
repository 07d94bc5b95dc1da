/** Layout with the real ELK: what every plan must satisfy, and what direction, spacing and sides mean. */
import { describe, expect, it } from 'vitest'
import type { Design } from '#design/design.ts'
import { drawn, type Part } from '../../tests/support/drawn-design.ts'
import { inProcessWorker } from './in-process.ts'
import { createLayout } from './layout.ts'
import { applied, complaints } from '../../tests/support/plan-complaints.ts'
import type { Direction, LayoutOptions, Plan } from './plan.ts'

const layout = createLayout(inProcessWorker)
const usual: LayoutOptions = { direction: 'right', spacing: 'normal', scope: null }

function nodesOf(plan: Plan): readonly string[] {
  return Object.keys(plan.boxes).sort()
}

const nested = (): Design =>
  drawn(
    [
      'client',
      'region',
      { id: 'zone', parent: 'region' },
      { id: 'web', parent: 'region' },
      { id: 'db', parent: 'zone' },
      { id: 'cache', parent: 'zone' },
    ],
    'client>web web>db web>cache client>region',
  )

describe('every design', () => {
  const designs: Readonly<Record<string, Design>> = {
    empty: drawn([]),
    'one part': drawn(['a']),
    'a chain': drawn(['a', 'b', 'c'], 'a>b b>c'),
    'a ring and doubled links': drawn(['a', 'b', 'c'], 'a>b b>c c>a a>b'),
    nested: nested(),
    'unlinked parts': drawn(['a', 'b', 'c', 'd', 'e', 'f', 'g']),
    'labelled links': drawn(['a', 'b'], 'a>b b>a', { 'a>b': { label: 'Place order', technology: 'gRPC' } }),
    'links with fixed sides': drawn(['a', 'b', 'c'], 'a>b b>c a>c', {
      'a>b': { sides: { source: 'bottom', target: 'top' } },
      'b>c': { sides: { source: null, target: 'bottom' } },
    }),
    'a link to a boundary by a fixed side': drawn(
      ['a', 'box', { id: 'b', parent: 'box' }, { id: 'c', parent: 'box' }],
      'a>box b>c a>c',
      {
        'a>box': { sides: { source: null, target: 'top' } },
      },
    ),
    'a boundary of parts that nothing joins': drawn([
      'box',
      ...['a', 'b', 'c', 'd', 'e', 'f'].map((id) => ({ id, parent: 'box' })),
    ]),
    'a link from a part to the boundary around it': drawn(['box', { id: 'a', parent: 'box' }, 'b'], 'a>box b>a'),
  }
  const directions: readonly Direction[] = ['right', 'down', 'left', 'up']
  const rows = Object.keys(designs).flatMap((name) => directions.map((direction) => ({ name, direction })))

  it.each(rows)('$name to the $direction', async ({ name, direction }) => {
    const design = designs[name]!
    const plan = await layout.arrange(design, { ...usual, direction })
    expect(complaints(design, plan)).toEqual([])
    expect(nodesOf(plan)).toEqual(Object.keys(design.nodes).sort())
  })

  it('routes every link that has two ends of its own', async () => {
    const plan = await layout.arrange(nested(), usual)
    expect(Object.keys(plan.bends).sort()).toEqual(['client>region', 'client>web', 'web>cache', 'web>db'])
  })

  it('is the same twice', async () => {
    expect(await layout.arrange(nested(), usual)).toEqual(await layout.arrange(nested(), usual))
  })

  it('stays as it is when it is tidy already', async () => {
    const once = applied(nested(), await layout.arrange(nested(), usual))
    const twice = applied(once, await layout.arrange(once, usual))
    expect(twice).toEqual(once)
  })

  it('flows in the direction asked for', async () => {
    const design = drawn(['a', 'b'], 'a>b')
    const steps = await Promise.all(
      directions.map(async (direction) => {
        const { boxes } = await createLayout(inProcessWorker).arrange(design, { ...usual, direction })
        return [direction, Math.sign(boxes['b']!.x - boxes['a']!.x), Math.sign(boxes['b']!.y - boxes['a']!.y)]
      }),
    )
    expect(steps).toEqual([
      ['right', 1, 0],
      ['down', 0, 1],
      ['left', -1, 0],
      ['up', 0, -1],
    ])
  })

  it('is wider the roomier it is', async () => {
    const widths: number[] = []
    for (const spacing of ['tight', 'normal', 'roomy'] as const) {
      const { boxes } = await layout.arrange(drawn(['a', 'b'], 'a>b'), { ...usual, spacing })
      widths.push(boxes['b']!.x - boxes['a']!.x)
    }
    expect(widths).toEqual([150 + 44, 150 + 72, 150 + 112])
  })

  it('keeps the order in which parts are read', async () => {
    const at = (id: string, y: number): Part => ({ id, position: { x: 300, y } })
    const design = drawn(
      ['client', at('third', 300), at('first', 100), at('second', 200)],
      'client>third client>first client>second',
    )
    const { boxes } = await layout.arrange(design, usual)
    expect(['first', 'second', 'third'].sort((a, b) => boxes[a]!.y - boxes[b]!.y)).toEqual(['first', 'second', 'third'])
  })

  it('packs unlinked parts in rows rather than in one column', async () => {
    const design = drawn(Array.from({ length: 12 }, (_, index) => `n${index}`))
    const boxes = Object.values((await layout.arrange(design, usual)).boxes)
    expect(new Set(boxes.map((box) => box.y)).size).toBe(4)
    expect(new Set(boxes.map((box) => box.x)).size).toBe(3)
  })

  it('leaves and enters by the sides a link names', async () => {
    const design = drawn(['a', 'b'], 'a>b', { 'a>b': { sides: { source: 'bottom', target: 'top' } } })
    const { boxes, bends } = await layout.arrange(design, usual)
    expect(bends['a>b']![0]!.y).toBe(boxes['a']!.y + 50)
    expect(bends['a>b']!.at(-1)!.y).toBe(boxes['b']!.y)
  })
})
