import { expect, test } from 'vitest'
import { patterns } from '#catalog/catalog.ts'
import { loadCards, loadTemplates } from '#catalog/shelves.ts'
import { overlaps } from '#design/geometry.ts'
import { countingIds } from '#design/ids.ts'
import { paste } from '#design/operations/clipboard.ts'
import { canvasBoxes } from '#design/queries.ts'
import { repair } from '#design/repair.ts'
import { isBoundary } from '#drawing/look.ts'
import { sketch } from '../../../tests/support/sketch.ts'
import { plantingOf } from './blueprint.ts'

const cards = await loadCards()
const templates = await loadTemplates()
const blueprints = [
  ...Object.values(cards).flatMap(({ id, blueprint }) => (blueprint ? [{ id, blueprint }] : [])),
  ...templates,
]

test.each(blueprints)('the example of $id is sound and nothing in it overlaps', ({ id, blueprint }) => {
  const carried =
    patterns.find((pattern) => pattern.id === id)?.role === 'behaviour' ? { pattern: id, fields: {} } : null
  const clip = plantingOf(blueprint, { carried, makeId: countingIds() })
  const { design } = paste(sketch(''), clip, { to: { at: { x: 0, y: 0 } }, parent: null, makeId: countingIds('p') })
  expect(repair(design)).toBe(design)
  const parts = Object.values(design.nodes).filter((node) => !isBoundary(node.pattern))
  const boxes = parts.map((node) => canvasBoxes(design).get(node.id)!)
  expect(boxes.filter((a, i) => boxes.some((b, j) => i < j && overlaps(a, b)))).toEqual([])
  const carriers = [...Object.values(design.nodes), ...Object.values(design.links)].filter(
    (each) => each.behaviours.length > 0,
  )
  expect(carriers.length > 0).toBe(carried !== null)
})
