/** Layout of random designs with the real ELK. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { LinkStart } from '#design/create.ts'
import type { Design } from '#design/design.ts'
import { childrenOf } from '#design/queries.ts'
import { sceneOf } from '#drawing/scene.ts'
import { drawn, type Part } from '../../tests/support/drawn-design.ts'
import { inProcessWorker } from './in-process.ts'
import { createLayout } from './layout.ts'
import { applied, complaints } from '../../tests/support/plan-complaints.ts'
import type { LayoutOptions } from './plan.ts'

const layout = createLayout(inProcessWorker)

describe('any design', () => {
  it('gets a sound plan in every direction, spacing and scope', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryDesign(), arbitraryOptions(), async (design, options) => {
        const plan = await layout.arrange(design, options)
        // Pinned parts may cover each other where the user put them so; everything else must be sound.
        expect(complaints(design, plan)).toEqual([])
      }),
      { numRuns: 100 },
    )
  })

  it('keeps every pinned part where it is on the canvas', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryDesign(), fc.nat(), arbitraryOptions(), async (loose, pick, options) => {
        const ids = Object.keys(loose.nodes).filter((id) => childrenOf(loose, id).length === 0)
        const pin = ids[pick % Math.max(1, ids.length)]
        fc.pre(pin !== undefined)
        const design = { ...loose, nodes: { ...loose.nodes, [pin!]: { ...loose.nodes[pin!]!, pinned: true } } }
        const plan = await layout.arrange(design, { ...options, scope: null })
        fc.pre(plan.boxes[pin!] !== undefined)
        expect(sceneOf(applied(design, plan)).nodes.get(pin!)?.box).toEqual(sceneOf(design).nodes.get(pin!)?.box)
        expect(complaints(design, plan)).toEqual([])
      }),
      { numRuns: 100 },
    )
  })
})

function arbitraryOptions(): fc.Arbitrary<LayoutOptions> {
  return fc.record({
    direction: fc.constantFrom('right', 'down', 'left', 'up'),
    spacing: fc.constantFrom('tight', 'normal', 'roomy'),
    scope: fc.constant(null),
  })
}

/** Up to 24 parts in boundaries up to any depth, and links between any two of them that the grammar of trees allows. */
function arbitraryDesign(): fc.Arbitrary<Design> {
  const part = fc.record({
    up: fc.nat(40),
    collapsed: fc.integer({ min: 0, max: 9 }),
    x: fc.integer({ min: -400, max: 900 }),
    y: fc.integer({ min: -400, max: 900 }),
    width: fc.integer({ min: 8, max: 300 }),
    height: fc.integer({ min: 8, max: 200 }),
  })
  const link = fc.record({
    from: fc.nat(),
    to: fc.nat(),
    label: fc.constantFrom('', 'reads', 'a rather long label of a link'),
  })
  return fc
    .record({ parts: fc.array(part, { maxLength: 24 }), links: fc.array(link, { maxLength: 30 }) })
    .map(({ parts, links }) => {
      const nodes: Part[] = parts.map(({ up, collapsed, x, y, width, height }, index) => ({
        id: `n${index}`,
        parent: up < index ? `n${up}` : null,
        collapsed: collapsed === 0,
        position: { x, y },
        size: { width, height },
      }))
      const words: string[] = []
      const more: Record<string, Partial<LinkStart>> = {}
      links.forEach(({ from, to, label }) => {
        const word = `n${from % Math.max(1, nodes.length)}>n${to % Math.max(1, nodes.length)}`
        if (nodes.length === 0 || words.includes(word)) return
        words.push(word)
        more[word] = { label }
      })
      return drawn(nodes, words.join(' '), more)
    })
}
