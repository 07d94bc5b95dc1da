/** Storage for tests: real Dexie on an IndexedDB in memory, a fresh one each time, and further tabs beside the first. */
import 'fake-indexeddb/auto'
import { vi } from 'vitest'
import { area } from '#storage/area.ts'
import { closeStorage } from '#storage/database.ts'

/** Forgets everything stored; the next use of storage opens an empty database. */
export async function freshStorage(): Promise<void> {
  await closeStorage()
  for (const key of area.keys()) area.remove(key)
  await settled(indexedDB.deleteDatabase('lintel'))
}

/** The storage modules once more, as another tab has them: a connection, an identity and a memory of its own. */
export async function openTab() {
  vi.resetModules()
  return {
    ...(await import('#storage/designs.ts')),
    ...(await import('#storage/tail.ts')),
    ...(await import('#storage/tabs.ts')),
    ...(await import('#storage/database.ts')),
    ...(await import('#storage/reading.ts')),
  }
}

/** Reads or changes the records of a table behind storage's back. */
export async function rawTable<T>(
  table: string,
  use: (store: IDBObjectStore) => IDBRequest<T>,
  database = 'lintel',
): Promise<T> {
  const connection = await settled(indexedDB.open(database))
  const transaction = connection.transaction(table, 'readwrite')
  const result = await settled(use(transaction.objectStore(table)))
  connection.close()
  return result
}

/** What an IndexedDB request comes to. */
export function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(request.error ?? new Error('The request failed.')))
  })
}

/** Gives messages between tabs, which travel on their own, time to arrive. */
export async function until(isTrue: () => boolean): Promise<void> {
  for (let wait = 0; wait < 200 && !isTrue(); wait += 1) await new Promise((resolve) => setTimeout(resolve, 5))
}
