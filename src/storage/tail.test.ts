// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest'
import { freshStorage, openTab, rawTable } from '../../tests/support/storage.ts'
import { diff, type Change } from '#design/change.ts'
import { emptyDesign, makeNode } from '#design/create.ts'
import type { Design } from '#design/design.ts'
import { editNode } from '#design/operations/nodes.ts'
import { area } from './area.ts'
import { closeStorage } from './database.ts'
import { createDesign, loadDesign, removeDesign, saveChange } from './designs.ts'
import { flushNow, recoverTail } from './tail.ts'

const shop: Design = {
  ...emptyDesign({ id: 'shop', title: 'Shop', now: '2026-01-01T00:00:00.000Z' }),
  nodes: { web: makeNode({ id: 'web', pattern: 'web-client', label: 'Web', size: { width: 160, height: 56 } }) },
}

function labelled(label: string): Change {
  return diff(shop, editNode(shop, 'web', { label }))
}

function noted(note: string): Change {
  return diff(shop, editNode(shop, 'web', { note }))
}

/** The label as another visit finds it: the page is left, and opened anew. */
async function labelOnReturn(): Promise<string | undefined> {
  const page = await openTab()
  const loaded = await page.loadDesign('shop')
  await page.closeStorage()
  return loaded?.design.nodes['web']?.label
}

const journal = () => rawTable('tails', (store) => store.getAll())
const local = () => area.keys().filter((key) => key.startsWith('lintel:tail:'))
const dropLocal = (): void => local().forEach((key) => area.remove(key))
const dropJournal = () => rawTable('tails', (store) => store.clear())

beforeEach(async () => {
  await freshStorage()
  await createDesign(shop)
})

describe('a change flushed as the page is left', () => {
  test.each([
    ['both copies survive', async () => undefined],
    ['only the journal survives', async () => dropLocal()],
    ['only localStorage survives', dropJournal],
  ])('is there on return when %s', async (_, lose) => {
    flushNow('shop', 1, labelled('Browser'))
    await lose()
    expect(await labelOnReturn()).toBe('Browser')
    expect([await journal(), local()]).toEqual([[], []])
  })

  test('is there on return when the connection is closed already', async () => {
    await closeStorage()
    flushNow('shop', 1, labelled('Browser'))
    expect(await labelOnReturn()).toBe('Browser')
  })

  test('is kept in the journal alone when it is large', async () => {
    flushNow('shop', 1, labelled('Old'))
    flushNow('shop', 1, noted('x'.repeat(70_000)))
    expect(local()).toEqual([])
    await recoverTail('shop')
    const node = (await loadDesign('shop'))?.design.nodes['web']
    // The newer tail stands for everything unsaved, so the older one is gone.
    expect([node?.label, node?.note.length]).toEqual(['Web', 70_000])
  })

  test('is applied once, however often the design is loaded', async () => {
    flushNow('shop', 1, labelled('Browser'))
    expect([await recoverTail('shop'), await recoverTail('shop')]).toEqual([1, 0])
    expect((await loadDesign('shop'))?.rev).toBe(2)
  })

  test('of several pages is applied in the order of time', async () => {
    const other = await openTab()
    flushNow('shop', 1, labelled('First'))
    await new Promise((resolve) => setTimeout(resolve, 5))
    other.flushNow('shop', 1, labelled('Second'))
    flushNow('elsewhere', 1, labelled('Nothing'))
    await other.closeStorage()
    expect(await labelOnReturn()).toBe('Second')
  })

  test('does not undo what another tab saved meanwhile', async () => {
    flushNow('shop', 1, labelled('Browser'))
    const other = await openTab()
    await other.saveChange('shop', noted('Edited elsewhere'))
    await other.closeStorage()
    expect((await loadDesign('shop'))?.design.nodes['web']).toMatchObject({
      label: 'Browser',
      note: 'Edited elsewhere',
    })
  })
})

describe('a change that was saved after all', () => {
  test('leaves no tail', async () => {
    flushNow('shop', 1, labelled('Browser'))
    await saveChange('shop', labelled('Browser'))
    expect([await journal(), local()]).toEqual([[], []])
  })

  test('is not applied again over what came later, although its tail was left behind', async () => {
    flushNow('shop', 1, labelled('Browser'))
    const left = local().map((key) => [key, area.get(key) ?? ''] as const)
    await saveChange('shop', labelled('Browser'))
    for (const [key, text] of left) area.set(key, text)
    await saveChange('shop', labelled('Later'))
    expect(await labelOnReturn()).toBe('Later')
    expect(local()).toEqual([])
  })

  test('keeps the tail of what came after it began', async () => {
    flushNow('shop', 1, labelled('Browser'))
    const saving = saveChange('shop', labelled('Browser'))
    flushNow('shop', 1, noted('On the way out'))
    await saving
    expect((await loadDesign('shop'))?.design.nodes['web']).toMatchObject({ label: 'Browser', note: 'On the way out' })
  })
})

test('an older copy that came back is told of', async () => {
  flushNow('shop', 7, labelled('Browser'))
  const loaded = await loadDesign('shop')
  expect(loaded?.problems).toMatchObject([{ severity: 'warning', message: expect.stringContaining('older copy') }])
})

test.each(['', 'no JSON', '{}', '{"id":"t","rev":1,"at":"now","change":{"nodes":3}}', 'null'])(
  'a broken tail is ignored: %j',
  async (text) => {
    area.set('lintel:tail:shop:tab', text)
    expect((await loadDesign('shop'))?.design).toEqual(shop)
  },
)

test('a removed design takes its tails along', async () => {
  flushNow('shop', 1, labelled('Browser'))
  await removeDesign('shop')
  expect([await journal(), local(), await loadDesign('shop')]).toEqual([[], [], null])
})
