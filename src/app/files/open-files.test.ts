// @vitest-environment jsdom
import 'fake-indexeddb/auto'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { emptyDesign, makeNode } from '#design/create.ts'
import type { Design } from '#design/design.ts'
import { writeDesign } from '#design/write.ts'
import { listDesigns, loadDesign, removeDesign } from '#storage/designs.ts'
import { closeToast, currentToasts } from '#ui/floating/toasts.ts'
import { openFiles } from './open-files.ts'
import { closeProblems, listedProblems } from './problems.ts'

const design: Design = {
  ...emptyDesign({ id: 'orders', title: 'Orders', now: '2025-01-01T00:00:00.000Z' }),
  nodes: { a: makeNode({ id: 'a', pattern: 'service', label: 'Orders', size: { width: 150, height: 50 } }) },
}

// jsdom's own File cannot give its bytes.
function fileOf(text: string, name: string): File {
  const bytes = new TextEncoder().encode(text)
  return Object.assign(new File([bytes], name), { arrayBuffer: async () => bytes.buffer })
}

const told = () => currentToasts().map(({ text, tone }) => `${tone}: ${text}`)

beforeEach(() => {
  location.hash = '#/design/mine'
})

afterEach(async () => {
  closeProblems()
  for (const { id } of currentToasts()) closeToast(id)
  for (const { id } of await listDesigns()) await removeDesign(id)
})

test('a design file is opened as it is', async () => {
  await openFiles([fileOf(writeDesign(design), 'Orders.lintel.json')])
  expect(location.hash).toBe('#/design/orders')
  expect((await loadDesign('orders'))?.design).toEqual(design)
  expect(told()).toEqual([])
})

test('a file of a design that is here already becomes a copy, and the first stays as it was', async () => {
  await openFiles([fileOf(writeDesign(design), 'Orders.lintel.json')])
  const edited = { ...design, nodes: {} }
  await openFiles([fileOf(writeDesign(edited), 'Orders.lintel.json')])
  const cards = await listDesigns()
  expect(cards.map((card) => card.title).toSorted()).toEqual(['Orders', 'Orders copy'])
  expect((await loadDesign('orders'))?.design).toEqual(design)
  expect(location.hash).toBe(`#/design/${cards.find((card) => card.title === 'Orders copy')?.id}`)
})

test('a nameless design is called after its file', async () => {
  const nameless = { ...design, meta: { ...design.meta, title: '' } }
  await openFiles([fileOf(writeDesign(nameless), 'Black Friday.lintel.json')])
  expect((await listDesigns())[0]?.title).toBe('Black Friday')
})

test('a foreign or broken file gets its sentence, and nothing else changes', async () => {
  await openFiles([fileOf('%PDF-1.7', 'paper.pdf')])
  await openFiles([fileOf('{ "format": "lintel/design", ', 'Broken.lintel.json')])
  expect(told()).toEqual([
    expect.stringMatching(/^error: paper\.pdf: Lintel cannot read this kind of file\./),
    expect.stringMatching(/^error: Broken\.lintel\.json: .*line 1/),
  ])
  expect(location.hash).toBe('#/design/mine')
  expect(await listDesigns()).toEqual([])
})

test('what was odd in a file is told, and listed on request', async () => {
  const odd = JSON.parse(writeDesign(design))
  odd.links = { l: { id: 'l', kind: 'sync', source: 'a', target: 'gone' } }
  await openFiles([fileOf(JSON.stringify(odd), 'Orders.lintel.json')])
  expect(location.hash).toBe('#/design/orders')
  expect(told()).toEqual([expect.stringMatching(/^info: “Orders” was opened with \d problems?\.$/)])
  currentToasts()[0]?.action?.onAction()
  expect(listedProblems()?.problems.length).toBeGreaterThan(0)
})

test('several files become several designs, shown in the library', async () => {
  await openFiles([
    fileOf(writeDesign(design), 'Orders.lintel.json'),
    fileOf('nothing', 'a.bin'),
    fileOf(writeDesign({ ...design, id: 'stock' }), 'Stock.lintel.json'),
  ])
  expect(location.hash).toBe('#/designs')
  expect((await listDesigns()).map((card) => card.id).toSorted()).toEqual(['orders', 'stock'])
  expect(told()).toHaveLength(2)
})
