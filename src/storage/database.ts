/**
 * The page's one connection to its storage: IndexedDB, or memory where the browser allows none. Tells who listens when
 * the connection is taken away, and never reopens a database that a newer Lintel has changed.
 */
import type { DesignId } from '#design/design.ts'
import { createDexieShelf, declareDatabase, schemaVersion, type Database } from './shelf/dexie-shelf.ts'
import { StorageFailure } from './failure.ts'
import { cardFromDocument } from './stored-design.ts'
import type { Shelf } from './shelf/shelf.ts'

export interface StorageNotice {
  readonly reason: 'outdated' | 'newer' | 'blocked' | 'closed' | 'unavailable'
  /** For the user. */
  readonly sentence: string
}

type Listener = (notice: StorageNotice) => void

/** Milliseconds after which a database that does not open is called blocked: a queued tab hears nothing by itself. */
const patience = 2_000
const databaseName = 'lintel'

const listeners = new Set<Listener>()
let opening: Promise<Shelf> | null = null
let opened: Shelf | null = null

/** The shelf of this page; the first call opens it. Never rejects. */
export function shelf(): Promise<Shelf> {
  return (opening ??= openShelf().then((found) => {
    opened = found
    return found
  }))
}

/** The shelf if it is open already, for those who cannot wait. */
export function shelfNow(): Shelf | null {
  return opened
}

/** Where this page keeps things. */
export async function persistence(): Promise<Shelf['kind']> {
  return (await shelf()).kind
}

/** Asks the browser not to clear the storage by itself; whether it agreed. */
export async function requestPersistence(): Promise<boolean> {
  try {
    return await navigator.storage.persist()
  } catch {
    return false
  }
}

/**
 * Hears when the storage is missing, lost or taken over; returns what stops listening. `outdated` comes before the
 * connection closes, so that a last change can still be written.
 */
export function watchStorage(listener: Listener): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Closes the connection and forgets it; the next use opens it again. */
export async function closeStorage(): Promise<void> {
  const closing = opening
  opening = null
  opened = null
  const found = await closing
  found?.close()
}

function tell(reason: StorageNotice['reason']): void {
  const { message } = new StorageFailure(reason)
  for (const listener of listeners) listener({ reason, sentence: message })
}

async function openShelf(): Promise<Shelf> {
  if (!hasIndexedDb()) return withoutStorage()
  const database = declareDatabase(databaseName)
  let refusal: 'outdated' | 'newer' | null = null
  database.on('versionchange', ({ newVersion }) => {
    if (newVersion === null) tell('closed')
    else {
      tell('outdated')
      refusal = 'outdated'
    }
    // Dexie would open the newer database again and write old records into it. A deleted one may be made anew.
    database.close({ disableAutoOpen: refusal !== null })
    return false
  })
  // Dexie reopens a lost connection by itself at the next use; each new one is watched again.
  database.on('ready', () => database.backendDB().addEventListener('close', () => tell('closed')), true)
  const isOpen = await openPatiently(database)
  if (!isOpen) return withoutStorage()
  if (database.backendDB().version > schemaVersion * 10) {
    refusal = 'newer'
    tell('newer')
  } else await findLostDesigns(database)
  return createDexieShelf(database, { refusal: () => (refusal ? new StorageFailure(refusal) : null) })
}

function hasIndexedDb(): boolean {
  try {
    return Boolean(globalThis.indexedDB)
  } catch {
    return false
  }
}

async function openPatiently(database: Database): Promise<boolean> {
  let isTold = false
  const tellOnce = (): void => {
    if (!isTold) tell('blocked')
    isTold = true
  }
  database.on('blocked', () => {
    tellOnce()
    return false
  })
  const timer = setTimeout(tellOnce, patience)
  try {
    await database.open()
    return true
  } catch {
    return false
  } finally {
    clearTimeout(timer)
  }
}

async function withoutStorage(): Promise<Shelf> {
  tell('unavailable')
  // Few browsers ever need it, so it is not part of the first load.
  return (await import('./shelf/memory-shelf.ts')).createMemoryShelf()
}

/** Documents whose card is gone or cannot be sorted get a new one, so that a healthy design is never hidden. */
async function findLostDesigns({ designs, documents }: Database): Promise<void> {
  try {
    const [listed, kept] = await Promise.all([
      designs.orderBy('updatedAt').primaryKeys(),
      documents.toCollection().primaryKeys(),
    ])
    const known = new Set<DesignId>(listed)
    for (const id of kept.filter((key) => !known.has(key))) {
      const document = await documents.get(id)
      if (document) await designs.put(cardFromDocument(document))
    }
  } catch {
    // A list that lacks a broken record is better than no list.
  }
}
