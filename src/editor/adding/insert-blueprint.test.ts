/** Where the example of a pattern lands: never on anything that is there already. */
import { expect, test } from 'vitest'
import { loadCard } from '#catalog/shelves.ts'
import type { Box, Design, NodeId, Point } from '#design/design.ts'
import { overlaps } from '#design/geometry.ts'
import { canvasBoxOf, childrenOf } from '#design/queries.ts'
import { sketch } from '../../../tests/support/sketch.ts'
import type { EditorContext } from '../context.ts'
import { createSession } from '../session/session.ts'
import { insertBlueprint } from './insert-blueprint.ts'

const shop = sketch(`
  web:web-client -> api:api-gateway -> orders:service
  region eu { orders }
`)

/** The designs after so many insertions of the circuit breaker's example, the one given first. */
async function inserted(at: Point, parent: NodeId | null, times: number): Promise<readonly Design[]> {
  const session = createSession(shop, () => 0)
  const blueprint = (await loadCard('circuit-breaker'))?.blueprint ?? null
  const insertion = { title: 'Circuit breaker', blueprint, carried: null, at, parent }
  const editor = { session, canvas: () => null } as EditorContext
  const designs = [session.design()]
  for (let time = 0; time < times; time += 1) {
    insertBlueprint(editor, insertion)
    designs.push(session.design())
  }
  return designs
}

function boxIn(design: Design, id: NodeId): Box {
  return canvasBoxOf(design, id) ?? { x: 0, y: 0, width: 0, height: 0 }
}

/** Pairs of siblings that cover each other. */
function covered(design: Design): readonly string[] {
  return [null, ...Object.keys(design.nodes)].flatMap((parent) => {
    const inside = childrenOf(design, parent)
    return inside.flatMap((one, at) =>
      inside
        .slice(at + 1)
        .filter((other) => overlaps(boxIn(design, one.id), boxIn(design, other.id)))
        .map((other) => `${one.label} and ${other.label}`),
    )
  })
}

test.each([
  ['on parts', { x: 100, y: 20 }, null],
  ['over the border of a boundary', { x: 380, y: 20 }, null],
  ['far from everything', { x: 3000, y: 3000 }, null],
  ['in a boundary', { x: 760, y: 20 }, 'eu'],
] as const)('three examples asked for %s stand clear of all there is', async (_, at, parent) => {
  const designs = await inserted(at, parent, 3)
  expect(designs.map(covered)).toEqual([[], [], [], []])
  const sizes = designs.map((design) => Object.keys(design.nodes).length)
  expect(sizes[3]! - sizes[0]!).toBe(3 * (sizes[1]! - sizes[0]!))
  expect(sizes[1]).toBeGreaterThan(sizes[0]!)
})

test('where nothing is in the way the middle of the example is the point itself', async () => {
  const [before, after] = await inserted({ x: 3000, y: 3000 }, null, 1)
  const added = Object.keys(after!.nodes).filter((id) => !before!.nodes[id])
  const boxes = added.map((id) => boxIn(after!, id))
  const left = Math.min(...boxes.map(({ x }) => x))
  const right = Math.max(...boxes.map(({ x, width }) => x + width))
  expect(Math.abs((left + right) / 2 - 3000)).toBeLessThanOrEqual(8)
})
