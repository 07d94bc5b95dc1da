/** Waiting for own lists: read once, and again after a failure. */
import { beforeEach, expect, test, vi } from 'vitest'
// First: the storage looks for a database when it is loaded.
import { freshStorage } from '../../../tests/support/storage.ts'
import { keepList } from '#storage/lists.ts'
import { acmeText } from '../../../tests/support/own-list.ts'

/** The modules as a page has them that has just been opened. */
async function freshPage() {
  vi.resetModules()
  const [{ listsReady }, { ownLists }] = await Promise.all([import('./ready.ts'), import('#catalog/own.ts')])
  return { listsReady, titles: () => ownLists().map(({ title }) => title) }
}

beforeEach(async () => {
  vi.restoreAllMocks()
  await freshStorage()
})

test('without lists there is nothing to wait for', async () => {
  const { listsReady, titles } = await freshPage()
  await listsReady()
  expect(titles()).toEqual([])
})

test('every kept list is there once it resolves, and is read once', async () => {
  await keepList({ id: 'acme-platform', name: 'acme.md', text: acmeText })
  await keepList({ id: 'broken', name: 'broken.md', text: 'x' })
  const { listsReady, titles } = await freshPage()
  const first = listsReady()
  expect(listsReady()).toBe(first)
  await first
  expect(titles()).toEqual(['Acme platform'])
  expect(listsReady()).toBe(first)
})

test('a storage that refuses is no failure, and is asked again', async () => {
  await keepList({ id: 'acme-platform', name: 'acme.md', text: acmeText })
  const { listsReady, titles } = await freshPage()
  const refusing = vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(() => {
    throw new DOMException('odd', 'UnknownError')
  })
  await listsReady()
  expect(titles()).toEqual([])
  refusing.mockRestore()
  await listsReady()
  expect(titles()).toEqual(['Acme platform'])
})
