/** What tidying up leaves alone: hidden contents, what is out of scope, pinned and locked parts. */
import { describe, expect, it } from 'vitest'
import { canvasBoxes } from '#design/queries.ts'
import { drawn } from '../../tests/support/drawn-design.ts'
import { inProcessWorker } from './in-process.ts'
import { createLayout } from './layout.ts'
import { applied, complaints } from '../../tests/support/plan-complaints.ts'
import type { LayoutOptions, Plan } from './plan.ts'

const layout = createLayout(inProcessWorker)
const usual: LayoutOptions = { direction: 'right', spacing: 'normal', scope: null }

function nodesOf(plan: Plan): readonly string[] {
  return Object.keys(plan.boxes).sort()
}

describe('a collapsed boundary', () => {
  const design = drawn(
    [
      'client',
      { id: 'box', collapsed: true, size: { width: 400, height: 300 } },
      { id: 'a', parent: 'box' },
      { id: 'b', parent: 'box' },
      'db',
    ],
    'client>a a>b b>db box>db',
  )

  it('is a card that keeps the size it has open, and what it hides stays', async () => {
    const plan = await layout.arrange(design, usual)
    expect(complaints(design, plan)).toEqual([])
    expect(nodesOf(plan)).toEqual(['box', 'client', 'db'])
    expect(plan.boxes['box']).toMatchObject({ width: 400, height: 300 })
  })

  it('stands in the flow of the links of what it hides, which get no route of their own', async () => {
    const { boxes, bends } = await layout.arrange(design, usual)
    expect(['client', 'box', 'db'].sort((a, b) => boxes[a]!.x - boxes[b]!.x)).toEqual(['client', 'box', 'db'])
    expect(Object.keys(bends)).toEqual(['box>db'])
  })
})

describe('a scope', () => {
  const design = drawn(
    [
      'a',
      'b',
      'c',
      { id: 'box', size: { width: 200, height: 120 }, position: { x: 600, y: 40 } },
      { id: 'd', parent: 'box', position: { x: 30, y: 50 } },
      { id: 'e', parent: 'box', position: { x: 20, y: 60 } },
    ],
    'a>b b>c d>e c>d',
  )

  it('moves only what it names, and its top left corner stays', async () => {
    const plan = await layout.arrange(design, { ...usual, scope: ['b', 'c'] })
    expect(nodesOf(plan)).toEqual(['b', 'c'])
    const [before, after] = [design, applied(design, plan)].map(({ nodes }) => ({
      x: Math.min(nodes['b']!.position.x, nodes['c']!.position.x),
      y: Math.min(nodes['b']!.position.y, nodes['c']!.position.y),
    }))
    expect(after).toEqual(before)
    expect(Object.keys(plan.bends)).toEqual(['b>c'])
  })

  it('holds what its boundaries hold', async () => {
    const plan = await layout.arrange(design, { ...usual, scope: ['box', 'd'] })
    expect(nodesOf(plan)).toEqual(['box', 'd', 'e'])
    expect(plan.boxes['box']).toMatchObject({ x: 600, y: 40 })
    expect(complaints(design, plan)).toEqual([])
  })

  it('makes the boundaries around it large enough', async () => {
    const plan = await layout.arrange(design, { ...usual, scope: ['d', 'e'] })
    expect(nodesOf(plan)).toEqual(['box', 'd', 'e'])
    expect(plan.boxes['box']).toMatchObject({ x: 600, y: 40 })
    expect(complaints(design, plan)).toEqual([])
  })

  it('may have parts of several boundaries, each arranged where it is', async () => {
    const plan = await layout.arrange(design, { ...usual, scope: ['a', 'b', 'd', 'e'] })
    expect(nodesOf(plan)).toEqual(['a', 'b', 'box', 'd', 'e'])
    expect(Object.keys(plan.bends).sort()).toEqual(['a>b', 'd>e'])
    expect(complaints(design, plan)).toEqual([])
  })

  it.each([[[]], [['nobody']]])('of nothing is an empty plan: %j', async (scope) => {
    expect(await layout.arrange(design, { ...usual, scope })).toEqual({ boxes: {}, bends: {} })
  })
})

describe('pinned and locked parts', () => {
  const pinnedHome = { x: 415, y: 133 }

  it.each(['pinned', 'locked'] as const)('stay to the pixel when %s', async (how) => {
    const design = drawn(['a', { id: 'b', [how]: true, position: pinnedHome }, 'c', 'd'], 'a>b b>c a>d')
    const plan = await layout.arrange(design, usual)
    expect(plan.boxes['b']).toEqual({ ...pinnedHome, width: 150, height: 50 })
    expect(complaints(design, plan)).toEqual([])
  })

  it('keep the routes of links whose ends fit, and only those', async () => {
    const design = drawn(
      ['a', { id: 'b', pinned: true }, { id: 'c', pinned: true, position: { x: 7, y: 900 } }, 'd', 'e'],
      'a>b b>c d>e',
    )
    const plan = await layout.arrange(design, usual)
    expect(complaints(design, plan)).toEqual([])
    expect(Object.keys(plan.bends)).toContain('d>e')
    expect(Object.keys(plan.bends)).not.toContain('b>c')
  })

  it('stay on the canvas when the boundary around them moves', async () => {
    const design = drawn(
      [
        'a',
        'box',
        { id: 'b', parent: 'box', pinned: true, position: { x: 80, y: 300 } },
        { id: 'c', parent: 'box' },
        { id: 'd', parent: 'box' },
      ],
      'a>b b>c b>d',
    )
    const plan = await layout.arrange(design, usual)
    expect(complaints(design, plan)).toEqual([])
    expect(canvasBoxes(applied(design, plan)).get('b')).toEqual(canvasBoxes(design).get('b'))
  })

  it('move what they would cover, boundaries with all they hold', async () => {
    const design = drawn(
      [
        { id: 'a', pinned: true, position: { x: 0, y: 0 } },
        { id: 'b', pinned: true, position: { x: 160, y: 0 } },
        'box',
        { id: 'c', parent: 'box' },
        { id: 'd', parent: 'box' },
      ],
      'a>c c>d',
    )
    const plan = await layout.arrange(design, usual)
    expect(complaints(design, plan)).toEqual([])
    expect(nodesOf(plan)).toEqual(['a', 'b', 'box', 'c', 'd'])
  })
})
