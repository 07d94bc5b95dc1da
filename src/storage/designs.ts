/** The designs of this browser. Every save applies a change to what is stored; nothing is ever blindly overwritten. */
import { apply, type Change } from '#design/change.ts'
import { designVersion, type Design, type DesignId, type Problem } from '#design/design.ts'
import { randomId } from '#design/ids.ts'
import { limits } from '#design/limits.ts'
import { repair } from '#design/repair.ts'
import { now } from './clock.ts'
import { shelf } from './database.ts'
import { StorageFailure } from './failure.ts'
import { preferences } from './preferences.ts'
import type { DesignCard, Outcome, Stored } from './shelf/shelf.ts'
import { readDocument, recordsOf, type StoredReading } from './stored-design.ts'
import { announce, tabId } from './tabs.ts'
import { forgetTail, forgetTails, replayTails, tailCoveredBySave } from './tail.ts'

export interface LoadedDesign {
  readonly design: Design
  readonly rev: number
  readonly problems: readonly Problem[]
}

export interface Saved {
  readonly design: Design
  readonly rev: number
}

/** Stores a new design; rejects with the reason `exists` when there is one with its id, also in the trash. */
export async function createDesign(design: Design): Promise<{ readonly rev: number }> {
  const rev = 1
  const place = await shelf()
  await place.update(design.id, ({ document }) => {
    if (document) throw new StorageFailure('exists')
    return recordsOf(design, rev, { card: null, tails: [] })
  })
  return { rev }
}

/**
 * The design as it was last saved or left, with what reading it found; null when there is none. Rejects with the
 * reason `damaged` when nothing of it can be read; the record stays as it is.
 */
export async function loadDesign(id: DesignId): Promise<LoadedDesign | null> {
  const replay = await replayTails(id).catch(() => ({ isOlderCopy: false }))
  const place = await shelf()
  const { document, card } = await place.read(id)
  if (!document && !card) return null
  const reading = document ? readDocument(id, document) : null
  if (!document || !reading) throw new StorageFailure('damaged')
  const older: readonly Problem[] = replay.isOlderCopy
    ? [
        {
          severity: 'warning',
          message: 'The browser gave back an older copy of this design; some changes may be missing.',
          at: [],
        },
      ]
    : []
  return { design: reading.design, rev: document.rev, problems: [...older, ...reading.problems] }
}

/**
 * Applies a change to the stored design, in one transaction, and tells the other tabs once it is committed. `whole`
 * gives the open design, change included: it is stored again when the stored one has vanished with the site's data.
 */
export async function saveChange(id: DesignId, change: Change, whole?: () => Design): Promise<Saved> {
  const tail = tailCoveredBySave(id)
  const place = await shelf()
  const result = newResult<Result>()
  await place.update(id, (stored) => result.set(changed(stored, { id, change, tail, whole })).outcome)
  if (tail !== null) forgetTail(id, tail)
  const { saved, outcome } = result.get()
  if (outcome.document) announce({ design: id, rev: saved.rev, change, tab: tabId })
  return saved
}

/** Gives a design another title, whether it is open or not. */
export async function renameDesign(id: DesignId, title: string): Promise<Saved> {
  return saveChange(id, { fields: {}, meta: { title: { after: title.slice(0, limits.label) } }, nodes: {}, links: {} })
}

/** Stores a copy under an id of its own, and gives it back. */
export async function duplicateDesign(id: DesignId, title: string): Promise<Design> {
  const loaded = await loadDesign(id)
  if (!loaded) throw new StorageFailure('gone')
  const at = now()
  const { meta } = loaded.design
  const copy = { ...loaded.design, id: randomId(), meta: { ...meta, title, createdAt: at, updatedAt: at } }
  await createDesign(copy)
  return copy
}

/** Puts a design in the trash; it can still be opened and restored. */
export async function trashDesign(id: DesignId): Promise<void> {
  await setDeletedAt(id, now())
}

/** Takes a design out of the trash. */
export async function restoreDesign(id: DesignId): Promise<void> {
  await setDeletedAt(id, null)
}

/** Deletes a design for good. */
export async function removeDesign(id: DesignId): Promise<void> {
  const place = await shelf()
  await place.remove(id)
  forgetTails(id)
}

export interface ListOptions {
  readonly trashed?: boolean
  /** From 0. */
  readonly page?: number
  readonly size?: number
}

/** A page of what is stored, the last changed first; reads no documents. */
export async function listDesigns({ trashed = false, page = 0, size = 50 }: ListOptions = {}): Promise<
  readonly DesignCard[]
> {
  const place = await shelf()
  return place.cards({ trashed, page, size })
}

/** How many designs there are outside the trash. */
export async function countDesigns(): Promise<number> {
  const place = await shelf()
  return place.count()
}

/** The design that was open last, or else the one changed last; null when there is none outside the trash. */
export async function lastOpened(): Promise<DesignId | null> {
  const { lastDesign } = preferences.get()
  const place = await shelf()
  const card = lastDesign === null ? null : (await place.read(lastDesign)).card
  if (card && card.deletedAt === null) return card.id
  const [newest] = await listDesigns({ size: 1 })
  return newest?.id ?? null
}

/** The stored record as JSON text, damaged or not, for a download; null when there is none. */
export async function rawDesign(id: DesignId): Promise<string | null> {
  const place = await shelf()
  const { document } = await place.read(id)
  return document ? JSON.stringify(document, null, 2) : null
}

interface Saving {
  readonly id: DesignId
  readonly change: Change
  readonly tail: string | null
  readonly whole: (() => Design) | undefined
}

interface Result {
  readonly saved: Saved
  readonly outcome: Outcome
}

/** What a change makes of what is stored. */
function changed(stored: Stored, { id, change, tail, whole }: Saving): Result {
  const { card, document } = stored
  const doneTails = tail === null ? [] : [tail]
  const tails = [...(document?.tails ?? []), ...doneTails]
  if (!document) {
    if (!whole) throw new StorageFailure(card ? 'damaged' : 'gone')
    const saved = { design: whole(), rev: (card?.rev ?? 0) + 1 }
    return { saved, outcome: { ...recordsOf(saved.design, saved.rev, { card, tails }), doneTails } }
  }
  const reading = writable(readDocument(id, document))
  const edited = repair(apply(reading.design, change))
  if (edited === reading.design) return { saved: { design: edited, rev: document.rev }, outcome: { doneTails } }
  const design = { ...edited, meta: { ...edited.meta, updatedAt: now() } }
  const saved = { design, rev: document.rev + 1 }
  const outcome = { ...recordsOf(design, saved.rev, { card, tails }), doneTails }
  return { saved, outcome: reading.isIntact ? outcome : { ...outcome, damaged: document } }
}

function writable(reading: StoredReading | null): StoredReading {
  if (!reading) throw new StorageFailure('damaged')
  if (reading.design.version > designVersion) throw new StorageFailure('newer')
  return reading
}

async function setDeletedAt(id: DesignId, deletedAt: string | null): Promise<void> {
  const place = await shelf()
  await place.update(id, ({ card }) => {
    if (!card) throw new StorageFailure('gone')
    return { card: { ...card, deletedAt } }
  })
}

/** Carries a value out of a transaction, which is only to be believed once the transaction is committed. */
function newResult<T>(): { readonly set: (value: T) => T; readonly get: () => T } {
  let held: { readonly value: T } | null = null
  return {
    set: (value) => {
      held = { value }
      return value
    },
    get: () => {
      if (!held) throw new StorageFailure('unknown')
      return held.value
    },
  }
}
