/** A shelf in IndexedDB. Metadata and documents are separate tables, written in one transaction. */
import { Dexie, type EntityTable, type Table } from 'dexie'
import type { DesignId } from '#design/design.ts'
import { failureOf, type StorageFailure } from '../failure.ts'
import {
  tailKey,
  type CardPage,
  type DesignCard,
  type Outcome,
  type Shelf,
  type Stored,
  type StoredDocument,
  type StoredList,
  type Tail,
} from './shelf.ts'
import { soundCard, soundDocument } from '../stored-design.ts'

/** Raised together with a new `version` below; Dexie multiplies it by ten for IndexedDB. */
export const schemaVersion = 2

interface KeptTail extends Tail {
  readonly key: string
}

interface DamagedDocument {
  readonly key: string
  readonly designId: DesignId
  readonly document: StoredDocument
}

export type Database = Dexie & {
  readonly designs: EntityTable<DesignCard, 'id'>
  readonly documents: EntityTable<StoredDocument, 'id'>
  readonly tails: EntityTable<KeptTail, 'key'>
  readonly damaged: EntityTable<DamagedDocument, 'key'>
  readonly reading: Table<{ readonly url: string; readonly readAt: string }, string>
  readonly lists: EntityTable<StoredList, 'id'>
}

/** The database, not open yet. */
export function declareDatabase(name: string): Database {
  const database = new Dexie(name) as Database
  database.version(1).stores({
    designs: 'id, updatedAt',
    documents: 'id',
    tails: 'key, designId',
    damaged: 'key, designId',
    reading: 'url',
  })
  database.version(schemaVersion).stores({ lists: 'id' })
  return database
}

export interface Guard {
  /** Why nothing may be written any more; null while it may. */
  readonly refusal: () => StorageFailure | null
}

/** The shelf of an open database. Every rejection is a StorageFailure. */
export function createDexieShelf(database: Database, guard: Guard): Shelf {
  const attempt = async <T>(work: () => PromiseLike<T>): Promise<T> => {
    try {
      return await work()
    } catch (error) {
      throw guard.refusal() ?? failureOf(error)
    }
  }
  const write = <T>(work: () => PromiseLike<T>): Promise<T> =>
    attempt(() => {
      const refusal = guard.refusal()
      if (refusal) throw refusal
      return work()
    })
  const { designs, documents, tails, damaged, reading, lists } = database
  const isIn = (trashed: boolean) => (card: DesignCard) => ((card.deletedAt ?? null) !== null) === trashed

  return {
    kind: 'browser',
    read: (id) => attempt(() => database.transaction('r', [designs, documents, tails], () => readStored(database, id))),
    update: (id, work) =>
      write(() =>
        database.transaction('rw', [designs, documents, tails, damaged], async () => {
          await writeOutcome(database, work(await readStored(database, id)))
        }),
      ),
    remove: (id) =>
      write(() =>
        database.transaction('rw', [designs, documents, tails], async () => {
          await Promise.all([designs.delete(id), documents.delete(id), tails.where({ designId: id }).delete()])
        }),
      ),
    cards: ({ trashed, page, size }: CardPage) =>
      attempt(() =>
        designs
          .orderBy('updatedAt')
          .reverse()
          .filter(isIn(trashed))
          .offset(page * size)
          .limit(size)
          .toArray((found) => found.map(soundCard)),
      ),
    count: () => attempt(() => designs.filter(isIn(false)).count()),
    writeTail: (tail) => writeTail(database, tail),
    readMarks: () => attempt(() => reading.toCollection().primaryKeys()),
    setMark: (url, readAt) =>
      write(() => (readAt === null ? reading.delete(url) : reading.put({ url, readAt }).then(nothing))),
    lists: () => attempt(() => lists.toArray()),
    putList: (list) => write(() => lists.put(list).then(nothing)),
    removeList: (id) => write(() => lists.delete(id)),
    close: () => database.close(),
  }
}

function nothing(): void {}

async function readStored({ designs, documents, tails }: Database, id: DesignId): Promise<Stored> {
  const [card, document, kept] = await Promise.all([
    designs.get(id),
    documents.get(id),
    tails.where({ designId: id }).toArray(),
  ])
  return { card: card ? soundCard(card) : null, document: document ? soundDocument(document) : null, tails: kept }
}

async function writeOutcome(database: Database, outcome: Outcome): Promise<void> {
  const { card, document, damaged, doneTails = [] } = outcome
  await Promise.all([
    card && database.designs.put(card),
    document && database.documents.put(document),
    damaged && database.damaged.put({ key: `${damaged.id} ${damaged.rev}`, designId: damaged.id, document: damaged }),
    doneTails.length > 0 && database.tails.filter((tail) => doneTails.includes(tail.id)).delete(),
  ])
}

/**
 * A raw request with a commit of its own. Dexie, or a transaction that waits for its callbacks, does not survive a page
 * that is being left; this does in nine of ten cases, and a copy in localStorage covers the tenth.
 */
function writeTail(database: Database, tail: Tail): void {
  try {
    const transaction = database.backendDB().transaction('tails', 'readwrite')
    transaction.objectStore('tails').put({ ...tail, key: tailKey(tail) })
    transaction.commit()
  } catch {
    // The connection is closed or closing; nobody can be told any more, and the copy in localStorage remains.
  }
}
