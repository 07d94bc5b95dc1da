/** Own lists between storage and catalogue: kept and handed over together, and in step with other tabs. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
// First: the storage looks for a database when it is loaded.
import { freshStorage, until } from '../../../tests/support/storage.ts'
import { ownLists, setOwnLists } from '#catalog/own.ts'
import { StorageFailure } from '#storage/failure.ts'
import { storedLists } from '#storage/lists.ts'
import { acme, acmeText, listOfText } from '../../../tests/support/own-list.ts'
import { addList, readKept, removeList } from './keep-lists.ts'

const others = listOfText('# Others\n\n### Kiosk {#kiosk}\n\nSells papers.\n\n- role: part\n- class: client\n')
const kept = { id: 'acme-platform', name: 'acme.md', text: acmeText }
const known = (): readonly string[] => ownLists().map(({ id }) => id)

beforeEach(freshStorage)
afterEach(() => {
  vi.restoreAllMocks()
  setOwnLists([])
})

test('a list is kept as its file and handed over', async () => {
  await addList(acme, 'acme.md')
  expect(ownLists()).toEqual([acme])
  expect(await storedLists()).toEqual([kept])
})

test('one of the same title takes its place, and the others stay', async () => {
  await addList(acme, 'acme.md')
  await addList(others, 'others.md')
  const newer = listOfText('# Acme Platform!\n\n### Till {#till}\n\nTakes coins.\n\n- role: boundary\n')
  await addList(newer, 'newer.md')
  expect(ownLists()).toEqual([others, newer])
  expect(await storedLists()).toEqual([
    { id: 'acme-platform', name: 'newer.md', text: newer.text },
    { id: 'others', name: 'others.md', text: others.text },
  ])
})

test('a removed list is forgotten and taken back from the catalogue', async () => {
  await addList(acme, 'acme.md')
  await addList(others, 'others.md')
  await removeList('acme-platform')
  expect(ownLists()).toEqual([others])
  expect((await storedLists()).map(({ id }) => id)).toEqual(['others'])
  await removeList('acme-platform')
  expect(known()).toEqual(['others'])
})

test('what is kept is read anew, without what cannot be read', async () => {
  await readKept([{ id: 'broken', name: 'broken.md', text: '### Broken\n' }, kept, { id: '', name: '', text: '' }])
  expect(ownLists()).toEqual([listOfText(acmeText, 'acme.md')])
})

test('nothing is handed over that could not be kept, and nothing taken back that could not be forgotten', async () => {
  await addList(others, 'others.md')
  const refuse = (): never => {
    throw new DOMException('full', 'QuotaExceededError')
  }
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(refuse)
  vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementation(refuse)
  await expect(addList(acme, 'acme.md')).rejects.toThrow(StorageFailure)
  await expect(removeList('others')).rejects.toThrow(StorageFailure)
  expect(known()).toEqual(['others'])
})

test('what another tab opens or removes comes and goes here too', async () => {
  await addList(others, 'others.md')
  vi.resetModules()
  const { forgetList, keepList } = await import('#storage/lists.ts')
  await keepList(kept)
  await until(() => known().length === 2)
  expect(known()).toEqual(['acme-platform', 'others'])
  await forgetList('others')
  await until(() => known().length === 1)
  expect(known()).toEqual(['acme-platform'])
})
