// @vitest-environment jsdom
import 'fake-indexeddb/auto'
import { afterEach, expect, test, vi } from 'vitest'
import { emptyDesign, makeNode } from '#design/create.ts'
import type { Design, DesignNode } from '#design/design.ts'
import { setMeta } from '#design/operations/meta.ts'

/** A tab: modules of its own, and with them a database connection, a channel and an identity of its own. */
async function openTab() {
  vi.resetModules()
  const [designs, database, { createSession }, { keepSession, allKept }] = await Promise.all([
    import('#storage/designs.ts'),
    import('#storage/database.ts'),
    import('./session.ts'),
    import('./keep.ts'),
  ])
  async function open(id: string) {
    const loaded = await designs.loadDesign(id)
    if (!loaded) throw new Error(`No design ${id}`)
    const session = createSession(loaded.design, () => 0)
    const keeper = keepSession(session, loaded.rev)
    closers.push(() => keeper.stop())
    return { session, keeper }
  }
  closers.push(async () => {
    await allKept()
    await database.closeStorage()
  })
  return { designs, open, allKept }
}

const closers: (() => unknown)[] = []
let last = 0

/** A stored design with two parts, under an id no other test uses. */
async function seed(tab: Awaited<ReturnType<typeof openTab>>): Promise<string> {
  const id = `design${(last += 1)}`
  const part = (name: string): DesignNode =>
    makeNode({ id: name, pattern: 'service', label: name, size: { width: 150, height: 50 } })
  const design: Design = {
    ...emptyDesign({ id, title: 'Shop', now: '2025-01-01T00:00:00.000Z' }),
    nodes: { a: part('a'), b: part('b') },
  }
  await tab.designs.createDesign(design)
  return id
}

function relabel(id: string, label: string) {
  return (design: Design): Design => {
    const node = design.nodes[id]
    return node ? { ...design, nodes: { ...design.nodes, [id]: { ...node, label } } } : design
  }
}

const stored = async (tab: Awaited<ReturnType<typeof openTab>>, id: string) =>
  (await tab.designs.loadDesign(id))?.design.nodes

afterEach(async () => {
  vi.restoreAllMocks()
  for (const close of closers.splice(0)) await close()
  localStorage.clear()
})

test('an edit is saved, and only then called saved', async () => {
  const tab = await openTab()
  const id = await seed(tab)
  const { session, keeper } = await tab.open(id)
  const seen: string[] = []
  keeper.subscribe(() => seen.push(keeper.status().state))
  session.edit('Rename', relabel('a', 'Orders'))
  expect(keeper.status()).toEqual({ state: 'pending', memory: false })
  expect((await stored(tab, id))?.['a']?.label).toBe('a')
  await keeper.flush()
  expect(seen).toEqual(['pending', 'saving', 'saved'])
  expect((await stored(tab, id))?.['a']?.label).toBe('Orders')
})

test('undo is saved, a received change is not saved again', async () => {
  const tab = await openTab()
  const id = await seed(tab)
  const { session, keeper } = await tab.open(id)
  session.edit('Rename', relabel('a', 'Orders'))
  await keeper.flush()
  session.undo()
  await keeper.flush()
  expect((await stored(tab, id))?.['a']?.label).toBe('a')
  const { rev } = (await tab.designs.loadDesign(id))!
  session.receive({ fields: {}, meta: { title: { after: 'Elsewhere' } }, nodes: {}, links: {} })
  await keeper.flush()
  expect(keeper.status().state).toBe('saved')
  expect((await tab.designs.loadDesign(id))!.rev).toBe(rev)
})

test('two tabs on one design keep what both edit, and see each other', async () => {
  const left = await openTab()
  const id = await seed(left)
  const right = await openTab()
  const [mine, theirs] = [await left.open(id), await right.open(id)]
  mine.session.edit('Rename', relabel('a', 'Orders'))
  theirs.session.edit('Rename', relabel('b', 'Stock'))
  await Promise.all([mine.keeper.flush(), theirs.keeper.flush()])
  for (const { session } of [mine, theirs]) {
    await vi.waitFor(() => {
      const { a, b } = session.design().nodes
      expect([a?.label, b?.label]).toEqual(['Orders', 'Stock'])
    })
  }
  const nodes = await stored(left, id)
  expect([nodes?.['a']?.label, nodes?.['b']?.label]).toEqual(['Orders', 'Stock'])
})

test('many alternating edits of the same fields leave both tabs and the storage alike', async () => {
  const left = await openTab()
  const id = await seed(left)
  const right = await openTab()
  const tabs = [await left.open(id), await right.open(id)]
  for (let round = 0; round < 40; round += 1) {
    const { session, keeper } = tabs[round % 2]!
    session.edit('Rename', relabel(round % 3 === 0 ? 'a' : 'b', `name ${round}`))
    if (round % 5 === 0) await keeper.flush()
  }
  await Promise.all(tabs.map(({ keeper }) => keeper.flush()))
  const nodes = await stored(left, id)
  for (const { session } of tabs) await vi.waitFor(() => expect(session.design().nodes).toEqual(nodes))
  expect(nodes?.['b']?.label).toMatch(/name 3[78]/)
})

test('a tab that missed a revision loads the design again, with its own unsaved edit on top', async () => {
  const left = await openTab()
  const id = await seed(left)
  const { session, keeper } = await left.open(id)
  const right = await openTab()
  // Saved without being heard, like in a tab that was asleep.
  const post = vi.spyOn(BroadcastChannel.prototype, 'postMessage').mockImplementation(() => undefined)
  await right.designs.renameDesign(id, 'Missed')
  post.mockRestore()
  session.edit('Rename', relabel('a', 'Orders'))
  await right.designs.saveChange(id, {
    fields: {},
    meta: { summary: { before: '', after: 'Heard' } },
    nodes: {},
    links: {},
  })
  await vi.waitFor(() => expect(session.design().meta).toMatchObject({ title: 'Missed', summary: 'Heard' }))
  expect(session.design().nodes['a']?.label).toBe('Orders')
  await keeper.flush()
  const after = await left.designs.loadDesign(id)
  expect([after?.design.meta.title, after?.design.nodes['a']?.label]).toEqual(['Missed', 'Orders'])
})

test('a full disk is told in a sentence, warns before closing, and saving resumes by itself', async () => {
  const tab = await openTab()
  const id = await seed(tab)
  const { session, keeper } = await tab.open(id)
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError')
  })
  session.edit('Rename', relabel('a', 'Orders'))
  await keeper.flush()
  expect(keeper.status()).toEqual({
    state: 'failed',
    sentence: 'the storage of this browser is full. Free some space or download a copy; Lintel keeps trying.',
    memory: false,
  })
  const closing = new Event('beforeunload', { cancelable: true })
  window.dispatchEvent(closing)
  expect(closing.defaultPrevented).toBe(true)
  put.mockRestore()
  await vi.waitFor(() => expect(keeper.status().state).toBe('saved'), { timeout: 5000 })
  expect((await stored(tab, id))?.['a']?.label).toBe('Orders')
  const later = new Event('beforeunload', { cancelable: true })
  window.dispatchEvent(later)
  expect(later.defaultPrevented).toBe(false)
})

test('leaving the page writes what is unsaved before anything else can happen', async () => {
  const tab = await openTab()
  const id = await seed(tab)
  const { session } = await tab.open(id)
  session.edit('Rename', relabel('a', 'Orders'))
  window.dispatchEvent(new Event('pagehide'))
  expect(Object.keys(localStorage).filter((key) => key.includes(id))).toHaveLength(1)
})

test('stopping saves what is left', async () => {
  const tab = await openTab()
  const id = await seed(tab)
  const { session, keeper } = await tab.open(id)
  session.edit('Rename', (design) => setMeta(design, { title: 'Left behind' }))
  keeper.stop()
  await tab.allKept()
  expect((await tab.designs.listDesigns()).find((card) => card.id === id)?.title).toBe('Left behind')
})
