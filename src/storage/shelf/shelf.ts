/** What is stored of a design, and the few things a place to store it must be able to do. */
import type { Change } from '#design/change.ts'
import type { Design, DesignId } from '#design/design.ts'

/** What a list of designs shows; kept apart from the documents so that listing need not read them. */
export interface DesignCard {
  readonly id: DesignId
  readonly title: string
  /** ISO 8601, UTC; so is every time here. */
  readonly createdAt: string
  readonly updatedAt: string
  /** Raised by every save; the order of saves is the order of these numbers. */
  readonly rev: number
  readonly parts: number
  readonly links: number
  readonly tags: readonly string[]
  /** When it was put in the trash; null outside. */
  readonly deletedAt: string | null
}

export interface StoredDocument {
  readonly id: DesignId
  readonly rev: number
  readonly version: number
  /** The design as it was written. Read with care: storage may give back something else. */
  readonly doc: unknown
  readonly checksum: string
  /** The tails that are part of the document already, the last few. */
  readonly tails: readonly string[]
}

/** A change that the page could not wait to see saved when it was left. */
export interface Tail {
  readonly id: string
  readonly designId: DesignId
  readonly tab: string
  /** The revision the change was made on. */
  readonly rev: number
  readonly change: Change
  readonly at: string
}

/** The two records of a design as they are; either may be missing or broken. */
export interface Stored {
  readonly card: DesignCard | null
  readonly document: StoredDocument | null
  readonly tails: readonly Tail[]
}

export interface Outcome {
  readonly card?: DesignCard
  readonly document?: StoredDocument
  /** The identifiers of tails that are done with. */
  readonly doneTails?: readonly string[]
  /** A damaged document that is about to be replaced; it is kept beside. */
  readonly damaged?: StoredDocument
}

export interface CardPage {
  readonly trashed: boolean
  /** From 0. */
  readonly page: number
  readonly size: number
}

/** A list of patterns as the user opened it. */
export interface StoredList {
  readonly id: string
  /** The file it came from. */
  readonly name: string
  readonly text: string
}

export interface Shelf {
  readonly kind: 'browser' | 'memory'
  readonly read: (id: DesignId) => Promise<Stored>
  /** One transaction: reads, asks `work` what to write, writes it. Resolves when that is committed. */
  readonly update: (id: DesignId, work: (stored: Stored) => Outcome) => Promise<void>
  readonly remove: (id: DesignId) => Promise<void>
  /** Newest first. */
  readonly cards: (page: CardPage) => Promise<readonly DesignCard[]>
  readonly count: () => Promise<number>
  /** Written at once, without waiting: the page may be gone in a moment. One tail per design and tab. */
  readonly writeTail: (tail: Tail) => void
  readonly readMarks: () => Promise<readonly string[]>
  readonly setMark: (url: string, readAt: string | null) => Promise<void>
  readonly lists: () => Promise<readonly StoredList[]>
  readonly putList: (list: StoredList) => Promise<void>
  readonly removeList: (id: string) => Promise<void>
  readonly close: () => void
}

/** One tail per design and tab: a newer one says everything the older one did. */
export function tailKey({ designId, tab }: Tail): string {
  return `${designId} ${tab}`
}

/** The card of a design at a revision; what stood on the card before and is not of the design stays. */
export function cardOf(design: Design, rev: number, before: DesignCard | null): DesignCard {
  const { title, createdAt, updatedAt, tags } = design.meta
  return {
    id: design.id,
    title,
    createdAt,
    updatedAt,
    rev,
    parts: Object.keys(design.nodes).length,
    links: Object.keys(design.links).length,
    tags,
    deletedAt: before?.deletedAt ?? null,
  }
}
