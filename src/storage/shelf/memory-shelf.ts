/** A shelf for browsers that let nothing be kept: the same answers, until the page is closed. */
import type { DesignId } from '#design/design.ts'
import {
  tailKey,
  type DesignCard,
  type Shelf,
  type Stored,
  type StoredDocument,
  type StoredList,
  type Tail,
} from './shelf.ts'

export function createMemoryShelf(): Shelf {
  const cards = new Map<DesignId, DesignCard>()
  const documents = new Map<DesignId, StoredDocument>()
  const tails = new Map<string, Tail>()
  const marks = new Map<string, string>()
  const lists = new Map<string, StoredList>()

  const stored = (id: DesignId): Stored => ({
    card: cards.get(id) ?? null,
    document: documents.get(id) ?? null,
    tails: [...tails.values()].filter((tail) => tail.designId === id),
  })
  const dropTails = (isDone: (tail: Tail) => boolean): void => {
    for (const [key, tail] of tails) if (isDone(tail)) tails.delete(key)
  }

  return {
    kind: 'memory',
    read: async (id) => stored(id),
    update: async (id, work) => {
      const outcome = work(stored(id))
      if (outcome.card) cards.set(id, outcome.card)
      if (outcome.document) documents.set(id, outcome.document)
      dropTails((tail) => outcome.doneTails?.includes(tail.id) ?? false)
    },
    remove: async (id) => {
      cards.delete(id)
      documents.delete(id)
      dropTails((tail) => tail.designId === id)
    },
    cards: async ({ trashed, page, size }) =>
      [...cards.values()]
        .filter((card) => (card.deletedAt !== null) === trashed)
        .toSorted((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1))
        .slice(page * size, (page + 1) * size),
    count: async () => [...cards.values()].filter((card) => card.deletedAt === null).length,
    writeTail: (tail) => {
      tails.set(tailKey(tail), tail)
    },
    readMarks: async () => [...marks.keys()],
    setMark: async (url, readAt) => {
      if (readAt === null) marks.delete(url)
      else marks.set(url, readAt)
    },
    lists: async () => [...lists.values()],
    putList: async (list) => {
      lists.set(list.id, list)
    },
    removeList: async (id) => {
      lists.delete(id)
    },
    close: () => undefined,
  }
}
