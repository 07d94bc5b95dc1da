import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { freshStorage, rawTable, settled } from '../../tests/support/storage.ts'
import { emptyDesign } from '#design/create.ts'
import { closeStorage, shelf, watchStorage, type StorageNotice } from './database.ts'
import { countDesigns, createDesign, loadDesign, renameDesign } from './designs.ts'
import { failureOf, mayPass, StorageFailure } from './failure.ts'
import { forgetList, keepList, storedLists } from './lists.ts'
import { readMarks, setRead } from './reading.ts'
import { schemaVersion } from './shelf/dexie-shelf.ts'

/** As IndexedDB counts, of a Lintel after this one. */
const newerVersion = schemaVersion * 10 + 10

const design = emptyDesign({ id: 'd', title: 'Design', now: '2026-01-01T00:00:00.000Z' })

async function reasonOf(attempt: Promise<unknown>): Promise<string> {
  const outcome = await attempt.catch((error: unknown) => error)
  return outcome instanceof StorageFailure ? outcome.reason : `no failure: ${JSON.stringify(outcome)}`
}

/** What storage tells while something is done. */
function notices(): StorageNotice['reason'][] {
  const told: StorageNotice['reason'][] = []
  stops.push(
    watchStorage(({ reason, sentence }) => {
      expect(sentence).toMatch(/^[A-Z].*\.$/)
      told.push(reason)
    }),
  )
  return told
}

const stops: (() => void)[] = []

beforeEach(freshStorage)
afterEach(() => {
  vi.restoreAllMocks()
  for (const stop of stops.splice(0)) stop()
})

describe('when the connection is taken away', () => {
  test('a newer Lintel in another tab ends all writing, and the database is not opened again', async () => {
    await createDesign(design)
    const told = notices()
    const newer = await settled(indexedDB.open('lintel', newerVersion))
    expect(told).toEqual(['outdated'])
    expect(await reasonOf(renameDesign('d', 'Again'))).toBe('outdated')
    expect(await reasonOf(setRead('https://a.example', true))).toBe('outdated')
    newer.close()
    expect(await reasonOf(renameDesign('d', 'Again'))).toBe('outdated')
    expect(await rawTable('designs', (store) => store.get('d'))).toMatchObject({ title: 'Design', rev: 1 })
  })

  test('the last change can be written before it closes', async () => {
    await createDesign(design)
    const place = await shelf()
    stops.push(
      watchStorage(() =>
        place.writeTail({
          id: 't',
          designId: 'd',
          tab: 'x',
          rev: 1,
          change: emptyChange,
          at: '2026-01-01T00:00:00.000Z',
        }),
      ),
    )
    const newer = await settled(indexedDB.open('lintel', newerVersion))
    newer.close()
    expect(await rawTable('tails', (store) => store.getAll())).toMatchObject([{ id: 't' }])
  })

  test('what a newer Lintel stored can be read and is not written', async () => {
    await createDesign(design)
    await closeStorage()
    const newer = await settled(indexedDB.open('lintel', newerVersion))
    newer.close()
    const told = notices()
    expect((await loadDesign('d'))?.design).toEqual(design)
    expect(told).toEqual(['newer'])
    expect(await reasonOf(renameDesign('d', 'Older'))).toBe('newer')
    expect(await rawTable('designs', (store) => store.get('d'))).toMatchObject({ title: 'Design', rev: 1 })
  })

  test('what a Lintel without lists stored is all there, and lists can be kept beside it', async () => {
    await freshStorage()
    const older = indexedDB.open('lintel', 10)
    older.addEventListener('upgradeneeded', () => {
      const made = older.result
      made.createObjectStore('designs', { keyPath: 'id' }).createIndex('updatedAt', 'updatedAt')
      made.createObjectStore('documents', { keyPath: 'id' })
      for (const table of ['tails', 'damaged'])
        made.createObjectStore(table, { keyPath: 'key' }).createIndex('designId', 'designId')
      made.createObjectStore('reading', { keyPath: 'url' })
    })
    const database = await settled(older)
    await settled(database.transaction('reading', 'readwrite').objectStore('reading').put({ url: 'a', readAt: '2025' }))
    database.close()
    expect([...(await readMarks())]).toEqual(['a'])
    await keepList({ id: 'acme', name: 'acme.md', text: '# Acme' })
    expect(await storedLists()).toEqual([{ id: 'acme', name: 'acme.md', text: '# Acme' }])
    await forgetList('acme')
    expect(await storedLists()).toEqual([])
  })

  test('an older tab that holds the database is told of, and waited for', async () => {
    await closeStorage()
    const older = await settled(indexedDB.open('lintel', 5))
    const told = notices()
    const counted = countDesigns()
    await vi.waitFor(() => expect(told).toEqual(['blocked']))
    older.close()
    expect(await counted).toBe(0)
  })

  test('a deleted database is told of and made anew', async () => {
    await createDesign(design)
    const told = notices()
    await settled(indexedDB.deleteDatabase('lintel'))
    expect(told).toEqual(['closed'])
    expect(await loadDesign('d')).toBeNull()
    await createDesign(design)
    expect((await loadDesign('d'))?.design).toEqual(design)
  })

  test('a browser that refuses to open any is told of, and memory serves', async () => {
    await closeStorage()
    vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
      throw new DOMException(
        'A mutation operation was attempted on a database that did not allow mutations.',
        'InvalidStateError',
      )
    })
    const told = notices()
    expect((await shelf()).kind).toBe('memory')
    expect(told).toEqual(['unavailable'])
    await closeStorage()
  })
})

test('a full disk is a failure with its own sentence, and what was stored stays', async () => {
  await createDesign(design)
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('The disk is full.', 'QuotaExceededError')
  })
  expect(await reasonOf(renameDesign('d', 'Larger'))).toBe('quota')
  vi.restoreAllMocks()
  expect((await loadDesign('d'))?.design).toEqual(design)
  expect((await renameDesign('d', 'Larger')).rev).toBe(2)
})

test.each([
  ['a full disk inside an aborted transaction', { name: 'AbortError', inner: { name: 'QuotaExceededError' } }, 'quota'],
  ['a full disk', new DOMException('full', 'QuotaExceededError'), 'quota'],
  ['an aborted transaction', { name: 'AbortError', inner: null }, 'closed'],
  ['a closed database', { name: 'DatabaseClosedError' }, 'closed'],
  ['a lost connection', new DOMException('lost', 'UnknownError'), 'closed'],
  ['a browser without storage', { name: 'OpenFailedError', inner: { name: 'SecurityError' } }, 'unavailable'],
  ['anything else', new TypeError('oops'), 'unknown'],
  ['no error at all', null, 'unknown'],
  ['a failure of our own', new StorageFailure('gone'), 'gone'],
])('%s is recognised', (_, error, reason) => {
  expect(failureOf(error)).toMatchObject({ reason, message: expect.stringMatching(/^[A-Z].*\.$/) })
})

test('only what may pass by itself is tried again', () => {
  const reasons = [
    'quota',
    'closed',
    'blocked',
    'unknown',
    'outdated',
    'newer',
    'gone',
    'damaged',
    'unavailable',
    'exists',
  ] as const
  expect(reasons.filter(mayPass)).toEqual(['quota', 'closed', 'blocked', 'unknown'])
})

const emptyChange = { fields: {}, meta: {}, nodes: {}, links: {} }
