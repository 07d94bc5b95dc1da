import fc from 'fast-check'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { anyDesign } from '../../tests/support/arbitrary-design.ts'
import { freshStorage, openTab, until } from '../../tests/support/storage.ts'
import { diff, type Change } from '#design/change.ts'
import { emptyDesign, makeLink, makeNode } from '#design/create.ts'
import type { Design, Operation } from '#design/design.ts'
import { setMeta } from '#design/operations/meta.ts'
import { editNode, setFact } from '#design/operations/nodes.ts'
import { closeStorage, persistence, requestPersistence } from './database.ts'
import {
  countDesigns,
  createDesign,
  duplicateDesign,
  lastOpened,
  listDesigns,
  loadDesign,
  removeDesign,
  renameDesign,
  restoreDesign,
  saveChange,
  trashDesign,
} from './designs.ts'
import { StorageFailure } from './failure.ts'
import { preferences } from './preferences.ts'
import { receive, type Announcement } from './tabs.ts'

const size = { width: 160, height: 56 }

function shop(id = 'shop', updatedAt = '2026-01-01T00:00:00.000Z'): Design {
  return {
    ...emptyDesign({ id, title: `The ${id}`, now: updatedAt }),
    nodes: {
      web: makeNode({ id: 'web', pattern: 'web-client', label: 'Web', size }),
      api: makeNode({ id: 'api', pattern: 'api-gateway', label: 'API', size }),
    },
    links: { calls: makeLink({ id: 'calls', source: 'web', target: 'api' }) },
  }
}

function change(...operations: readonly Operation[]): Change {
  const before = shop()
  return diff(
    before,
    operations.reduce((design, operation) => operation(design), before),
  )
}

const renamed = change((design) => editNode(design, 'web', { label: 'Browser' }))

async function reasonOf(attempt: Promise<unknown>): Promise<string> {
  const outcome = await attempt.catch((error: unknown) => error)
  return outcome instanceof StorageFailure ? outcome.reason : `no failure: ${JSON.stringify(outcome)}`
}

beforeEach(freshStorage)

describe('keeping designs', () => {
  test('what is created is loaded, equal', async () => {
    expect(await createDesign(shop())).toEqual({ rev: 1 })
    expect(await loadDesign('shop')).toEqual({ design: shop(), rev: 1, problems: [] })
    expect(await loadDesign('nothing')).toBeNull()
  })

  test('creating never overwrites', async () => {
    await createDesign(shop())
    expect(await reasonOf(createDesign({ ...shop(), nodes: {} }))).toBe('exists')
    expect((await loadDesign('shop'))?.design).toEqual(shop())
  })

  test('a saved change is applied, and raises the revision and the time', async () => {
    await createDesign(shop())
    const saved = await saveChange('shop', renamed)
    const loaded = await loadDesign('shop')
    expect(loaded).toEqual({ ...saved, problems: [] })
    expect(loaded?.rev).toBe(2)
    expect(loaded?.design.nodes['web']?.label).toBe('Browser')
    expect(loaded!.design.meta.updatedAt > shop().meta.updatedAt).toBe(true)
  })

  test('a change that says nothing new is no revision', async () => {
    await createDesign(shop())
    await saveChange('shop', renamed)
    expect((await saveChange('shop', renamed)).rev).toBe(2)
  })

  test('the list shows what is on the cards, the last changed first, page by page', async () => {
    await createDesign(shop('b', '2026-01-02T00:00:00.000Z'))
    await createDesign(shop('c', '2026-01-03T00:00:00.000Z'))
    await createDesign(shop('a', '2026-01-01T00:00:00.000Z'))
    expect((await listDesigns()).map(({ id }) => id)).toEqual(['c', 'b', 'a'])
    expect((await listDesigns({ page: 1, size: 2 })).map(({ id }) => id)).toEqual(['a'])
    expect(await listDesigns({ size: 1 })).toEqual([
      {
        id: 'c',
        title: 'The c',
        createdAt: '2026-01-03T00:00:00.000Z',
        updatedAt: '2026-01-03T00:00:00.000Z',
        rev: 1,
        parts: 2,
        links: 1,
        tags: [],
        deletedAt: null,
      },
    ])
    await saveChange('a', renamed)
    expect((await listDesigns()).map(({ id, rev }) => `${id}${rev}`)).toEqual(['a2', 'c1', 'b1'])
  })

  test('the trash hides a design until it is restored or removed', async () => {
    await createDesign(shop('a'))
    await createDesign(shop('b'))
    await trashDesign('a')
    expect([await countDesigns(), (await listDesigns()).map(({ id }) => id)]).toEqual([1, ['b']])
    expect((await listDesigns({ trashed: true })).map(({ id }) => id)).toEqual(['a'])
    expect((await loadDesign('a'))?.design).toEqual(shop('a'))
    await restoreDesign('a')
    expect(await countDesigns()).toBe(2)
    await trashDesign('b')
    await removeDesign('b')
    expect([await countDesigns(), await listDesigns({ trashed: true }), await loadDesign('b')]).toEqual([1, [], null])
    expect(await reasonOf(trashDesign('b'))).toBe('gone')
  })

  test('a title is changed and a design copied without opening it', async () => {
    await createDesign(shop())
    await renameDesign('shop', 'Market')
    const copy = await duplicateDesign('shop', 'Market 2')
    expect((await listDesigns()).map(({ title }) => title).toSorted()).toEqual(['Market', 'Market 2'])
    const loaded = await loadDesign(copy.id)
    expect(loaded?.design).toEqual(copy)
    expect(loaded?.design.nodes).toEqual(shop().nodes)
    expect(copy.id).not.toBe('shop')
    expect(await reasonOf(duplicateDesign('nothing', 'Copy'))).toBe('gone')
  })

  test('the last opened design is the one remembered, or else the newest', async () => {
    expect(await lastOpened()).toBeNull()
    await createDesign(shop('old', '2026-01-01T00:00:00.000Z'))
    await createDesign(shop('new', '2026-01-02T00:00:00.000Z'))
    expect(await lastOpened()).toBe('new')
    preferences.set({ lastDesign: 'old' })
    expect(await lastOpened()).toBe('old')
    await trashDesign('old')
    expect(await lastOpened()).toBe('new')
  })
})

describe('two tabs', () => {
  test('different fields of one part both survive, whoever saves first', async () => {
    const other = await openTab()
    await createDesign(shop())
    const place = change((design) => setFact(design, ['web'], 'rps', 20))
    await Promise.all([saveChange('shop', renamed), other.saveChange('shop', place)])
    const { design, rev } = (await loadDesign('shop'))!
    expect([design.nodes['web']?.label, design.nodes['web']?.facts, rev]).toEqual(['Browser', { rps: 20 }, 3])
  })

  test('of two hundred alternating edits none is lost', async () => {
    const other = await openTab()
    await createDesign(shop())
    const edits = Array.from({ length: 200 }, (_, index) => {
      const tab = index % 2 === 0 ? { saveChange } : other
      return tab.saveChange(
        'shop',
        change((design) => setFact(design, ['web'], `fact ${index}`, index)),
      )
    })
    await Promise.all(edits)
    const { design, rev } = (await loadDesign('shop'))!
    expect(Object.keys(design.nodes['web']!.facts)).toHaveLength(200)
    expect(rev).toBe(201)
  })

  test('each hears what the other saves, and nothing else', async () => {
    const other = await openTab()
    await createDesign(shop())
    const heard: Announcement[] = []
    const stop = other.receive('shop', (announcement) => heard.push(announcement))
    const own: Announcement[] = []
    receive('shop', (announcement) => own.push(announcement))
    await createDesign(shop('elsewhere'))
    await saveChange('elsewhere', renamed)
    await saveChange('shop', renamed)
    await until(() => heard.length > 0)
    expect(heard).toEqual([{ design: 'shop', rev: 2, change: renamed, tab: expect.any(String) }])
    expect(own).toEqual([])
    stop()
    await renameDesign('shop', 'Market')
    await until(() => false)
    expect(heard).toHaveLength(1)
  })
})

describe('without IndexedDB', () => {
  test('the same answers come from memory, and it says so', async () => {
    expect(await persistence()).toBe('browser')
    await closeStorage()
    vi.stubGlobal('indexedDB', undefined)
    expect(await persistence()).toBe('memory')
    await createDesign(shop('a', '2026-01-01T00:00:00.000Z'))
    await createDesign(shop('b', '2026-01-02T00:00:00.000Z'))
    await saveChange('a', renamed)
    expect((await listDesigns()).map(({ id, rev }) => `${id}${rev}`)).toEqual(['a2', 'b1'])
    expect((await loadDesign('a'))?.design.nodes['web']?.label).toBe('Browser')
    await trashDesign('a')
    expect([await countDesigns(), (await listDesigns({ trashed: true })).length]).toEqual([1, 1])
    await removeDesign('a')
    expect(await loadDesign('a')).toBeNull()
    expect(await reasonOf(saveChange('a', renamed))).toBe('gone')
    vi.unstubAllGlobals()
    await closeStorage()
  })

  test('asking for lasting storage never fails', async () => {
    expect(await requestPersistence()).toBe(false)
    vi.stubGlobal('navigator', { storage: { persist: async () => true } })
    expect(await requestPersistence()).toBe(true)
    vi.unstubAllGlobals()
  })
})

test('any design comes back equal', async () => {
  let count = 0
  await fc.assert(
    fc.asyncProperty(anyDesign({ maxNodes: 12 }), async (any) => {
      count += 1
      const design = setMeta({ ...any, id: `design ${count}` }, {})
      await createDesign(design)
      expect(await loadDesign(design.id)).toEqual({ design, rev: 1, problems: [] })
    }),
    { numRuns: 100 },
  )
})
