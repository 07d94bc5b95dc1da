/**
 * The exit flush: what a page could not wait to see saved when it was left. Written twice, to a journal in IndexedDB
 * and to localStorage, because neither alone survives every way of leaving; replayed when the design is next loaded.
 */
import { apply, type Change } from '#design/change.ts'
import { designVersion, type DesignId } from '#design/design.ts'
import { randomId } from '#design/ids.ts'
import { readDesign } from '#design/read.ts'
import { area } from './area.ts'
import { now } from './clock.ts'
import { shelf, shelfNow } from './database.ts'
import type { Outcome, Stored, Tail } from './shelf/shelf.ts'
import { readDocument, recordsOf } from './stored-design.ts'
import { announce, tabId } from './tabs.ts'

const prefix = 'lintel:tail:'
/** Characters; localStorage is small, and the journal takes what is larger. */
const most = 64 * 1024

/** The last tail of each design that this tab wrote and that no save has covered yet. */
const written = new Map<DesignId, string>()

/** Writes an unsaved change before this returns; `rev` is the revision it was made on. Never throws. */
export function flushNow(id: DesignId, rev: number, change: Change): void {
  const tail: Tail = { id: randomId(), designId: id, tab: tabId, rev, change, at: now() }
  written.set(id, tail.id)
  shelfNow()?.writeTail(tail)
  const text = JSON.stringify(tail)
  if (text.length <= most) area.set(keyOf(id, tabId), text)
  else area.remove(keyOf(id, tabId))
}

/** The tail that a save beginning now makes superfluous: everything unsaved is part of that save. */
export function tailCoveredBySave(id: DesignId): string | null {
  return written.get(id) ?? null
}

/** Forgets a tail once the save that covers it is committed. */
export function forgetTail(id: DesignId, tail: string): void {
  if (written.get(id) !== tail) return
  written.delete(id)
  area.remove(keyOf(id, tabId))
}

/** Forgets every tail of a design that is removed. */
export function forgetTails(id: DesignId): void {
  written.delete(id)
  for (const key of keysOf(id)) area.remove(key)
}

export interface Replay {
  /** How many tails were applied. */
  readonly applied: number
  /** Whether a tail was made on a later revision than the one stored: the browser gave back an older copy. */
  readonly isOlderCopy: boolean
}

/** Applies the tails that no save covered to the stored design, in one transaction. */
export async function replayTails(id: DesignId): Promise<Replay> {
  const local = keysOf(id).flatMap((key) => parsed(area.get(key)) ?? [])
  const place = await shelf()
  if (local.length === 0 && (await place.read(id)).tails.length === 0) return { applied: 0, isOlderCopy: false }
  let replayed: Replayed = nothing
  await place.update(id, (stored) => {
    replayed = replay(stored, local)
    return replayed.outcome
  })
  const { applied, isOlderCopy, rev, outcome } = replayed
  for (const tail of outcome.doneTails ?? []) forgetReplayed(id, tail)
  for (const change of applied) announce({ design: id, rev, change, tab: tabId })
  return { applied: applied.length, isOlderCopy }
}

/** Replays the tails of a design; how many there were. Loading a design does this by itself. */
export async function recoverTail(id: DesignId): Promise<number> {
  return (await replayTails(id)).applied
}

interface Replayed {
  readonly applied: readonly Change[]
  readonly isOlderCopy: boolean
  readonly rev: number
  readonly outcome: Outcome
}

const nothing: Replayed = { applied: [], isOlderCopy: false, rev: 0, outcome: {} }

function replay({ card, document, tails }: Stored, local: readonly Tail[]): Replayed {
  const reading = document ? readDocument(document.id, document) : null
  // Tails of a document that cannot be read, or may not be written over, wait for better times.
  if (!document || !reading || reading.design.version > designVersion) return nothing
  const all = [...new Map([...tails, ...local].map((tail) => [tail.id, tail])).values()]
  const doneTails = all.map((tail) => tail.id)
  const open = all.filter((tail) => !document.tails.includes(tail.id)).toSorted((a, b) => (a.at < b.at ? -1 : 1))
  const edited = open.reduce((design, tail) => apply(design, tail.change), reading.design)
  if (edited === reading.design) return { ...nothing, outcome: { doneTails } }
  const rev = document.rev + 1
  const { design } = readDesign({ ...edited, meta: { ...edited.meta, updatedAt: now() } })
  const records = recordsOf(design, rev, { card, tails: [...document.tails, ...open.map((tail) => tail.id)] })
  return {
    applied: open.map((tail) => tail.change),
    isOlderCopy: open.some((tail) => tail.rev > document.rev),
    rev,
    outcome: { ...records, doneTails, ...(!reading.isIntact && { damaged: document }) },
  }
}

function forgetReplayed(id: DesignId, tail: string): void {
  if (written.get(id) === tail) written.delete(id)
  for (const key of keysOf(id)) if (parsed(area.get(key))?.id === tail) area.remove(key)
}

function keyOf(id: DesignId, tab: string): string {
  return `${prefix}${id}:${tab}`
}

function keysOf(id: DesignId): readonly string[] {
  return area.keys().filter((key) => key.startsWith(`${prefix}${id}:`))
}

/** The tail in a text; null for anything else, which is as good as lost. */
function parsed(text: string | null): Tail | null {
  try {
    const tail: unknown = JSON.parse(text ?? '')
    return isTail(tail) ? tail : null
  } catch {
    return null
  }
}

function isTail(value: unknown): value is Tail {
  if (typeof value !== 'object' || value === null) return false
  const { id, at, rev, change } = value as Partial<Tail>
  const parts = [change?.fields, change?.meta, change?.nodes, change?.links]
  const isChange = parts.every((part) => typeof part === 'object' && part !== null)
  return typeof id === 'string' && typeof at === 'string' && typeof rev === 'number' && isChange
}
