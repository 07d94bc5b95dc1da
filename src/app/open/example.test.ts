import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { patternOf } from '#catalog/catalog.ts'
import { loadCards } from '#catalog/shelves.ts'
import { factsOf } from '#catalog/classes.ts'
import { judgeKind, judgeLink } from '#catalog/grammar.ts'
import { mayAttach } from '#catalog/attach.ts'
import { boundaryPadding, contains, grid, inflate, overlaps } from '#design/geometry.ts'
import { readDesignText } from '#design/reading/read-text.ts'
import { writeDesign } from '#design/write.ts'
import { isBoundary } from '#drawing/look.ts'
import { partSize } from '#drawing/part-size.ts'
import { sceneOf } from '#drawing/scene.ts'
import { exampleTag } from '#editor/first-run/steps.ts'
import { exampleDesign } from './new-designs.ts'

const text = readFileSync('seeds/examples/url-shortener.lintel.json', 'utf8')
const { design, problems } = readDesignText(text)
const nodes = Object.values(design.nodes)
const links = Object.values(design.links)

test('the example is a sound design file, written as Lintel writes it', () => {
  expect(problems).toEqual([])
  expect(writeDesign(design)).toBe(text)
  expect(design.meta.tags).toContain(exampleTag)
  expect(nodes.length).toBeGreaterThanOrEqual(8)
})

test.each(nodes.map((node) => [node.label, node] as const))(
  '%s is as large as its name wants and on the grid',
  (_, node) => {
    expect(patternOf(node.pattern)).toBeDefined()
    expect([node.position.x % grid, node.position.y % grid]).toEqual([0, 0])
    if (!isBoundary(node.pattern)) expect(node.size).toEqual(partSize(node.label, node.pattern))
  },
)

test('nothing overlaps, and the region has room around what it holds', () => {
  const { nodes: placed } = sceneOf(design)
  const boxes = nodes
    .filter((node) => !isBoundary(node.pattern))
    .map((node) => ({ node, box: placed.get(node.id)!.box }))
  for (const [at, one] of boxes.entries()) {
    for (const other of boxes.slice(at + 1)) expect(overlaps(inflate(one.box, 8), other.box)).toBe(false)
    const parent = one.node.parent === null ? null : placed.get(one.node.parent)!.box
    if (!parent) continue
    const { x, y, width, height } = one.box
    expect(contains(parent, { x: x - boundaryPadding.left, y: y - boundaryPadding.top })).toBe(true)
    expect(contains(parent, { x: x + width + boundaryPadding.right, y: y + height + boundaryPadding.bottom })).toBe(
      true,
    )
  }
})

test('no link is odd, and every kind is one its ends allow', () => {
  for (const link of links) {
    const [source, target] = [link.source, link.target].map((id) => patternOf(design.nodes[id]?.pattern ?? ''))
    expect(judgeLink(source, target).odd).toBeNull()
    expect(judgeKind(source, target, link.kind)).toBeNull()
    for (const { pattern } of link.behaviours) {
      expect(mayAttach(patternOf(pattern)!, { link: link.kind, modifier: link.modifier })).toBe(true)
    }
  }
})

test('facts and fields have the names the catalogue gives them', async () => {
  const cards = await loadCards()
  for (const { pattern, facts } of nodes) {
    const known = patternOf(pattern)
    const names = known?.class ? factsOf(known.class, cards[pattern]?.fields).map((field) => field.name) : []
    expect(Object.keys(facts).filter((name) => !names.includes(name))).toEqual([])
  }
  for (const { pattern, fields } of links.flatMap((link) => link.behaviours)) {
    expect(Object.keys(fields).toSorted()).toEqual(cards[pattern]!.fields.map((field) => field.name).toSorted())
  }
})

test('each visitor gets a copy of their own', async () => {
  const [mine, yours] = [await exampleDesign(), await exampleDesign()]
  expect(new Set([design.id, mine.id, yours.id]).size).toBe(3)
  expect({ ...mine, id: design.id, meta: design.meta }).toEqual(design)
})
