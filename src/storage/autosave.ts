/** Saves soon after an edit, one save at a time, and says truthfully what is saved. Knows no storage and no clock. */
import { isEmpty, merge, type Change } from '#design/change.ts'
import type { DesignId } from '#design/design.ts'
import { failureOf, mayPass, type FailureReason } from './failure.ts'

export type SaveStatus =
  /** Everything pushed is committed, as revision `rev`. */
  | { readonly state: 'saved'; readonly rev: number }
  /** Something waits for a pause in the editing. */
  | { readonly state: 'pending'; readonly rev: number }
  | { readonly state: 'saving'; readonly rev: number }
  | { readonly state: 'failed'; readonly rev: number; readonly reason: FailureReason; readonly sentence: string }

/** Runs something after so many milliseconds; gives back what cancels it. */
export type Schedule = (run: () => void, milliseconds: number) => () => void

export interface AutosaveOptions {
  readonly id: DesignId
  /** The revision that was loaded. */
  readonly rev: number
  readonly save: (id: DesignId, change: Change) => Promise<{ readonly rev: number }>
  readonly schedule?: Schedule
}

export interface Autosave {
  readonly push: (change: Change) => void
  /** Saves what waits without waiting further; resolves when nothing is left or an attempt failed. Never rejects. */
  readonly flush: () => Promise<void>
  /** What is not known to be committed, the save under way included; null when there is nothing. */
  readonly unsaved: () => Change | null
  /** The same object until it changes. */
  readonly status: () => SaveStatus
  /** Hears every change of the status; returns what stops listening. */
  readonly subscribe: (listener: () => void) => () => void
  /** Ends the timers; what is unsaved then stays so, unless it was flushed before. */
  readonly stop: () => void
}

/** Milliseconds of rest after which an edit is saved, and after which it is saved even without a rest. */
const rest = 300
const longest = 800
/** Milliseconds between attempts after a failure; the last one repeats. */
const pauses = [1_000, 2_000, 4_000, 5_000]

export function createAutosave({ id, rev, save, schedule = later }: AutosaveOptions): Autosave {
  const board = createBoard({ state: 'saved', rev })
  const timers = createTimers(schedule)
  const work: Work = {
    save: (change) => save(id, change),
    board,
    timers,
    waiting: null,
    inFlight: null,
    running: null,
    failures: 0,
  }
  return {
    push: (change) => push(work, change),
    flush: () => flush(work),
    unsaved: () => unsaved(work),
    status: board.get,
    subscribe: board.subscribe,
    stop: () => {
      timers.clear()
      board.clear()
    },
  }
}

/** The state of one autosave; only the functions below change it. */
interface Work {
  readonly save: (change: Change) => Promise<{ readonly rev: number }>
  readonly board: Board
  readonly timers: Timers
  /** What no save has taken up yet. */
  waiting: Change | null
  /** What the save under way carries. */
  inFlight: Change | null
  running: Promise<void> | null
  /** In a row. */
  failures: number
}

function push(work: Work, change: Change): void {
  const { board, timers } = work
  work.waiting = joined(work.waiting, change)
  const { state, rev } = board.get()
  if (!work.waiting) {
    if (!work.inFlight) settle(work, rev)
    return
  }
  // After a failure the next attempt has its time already, and the user must go on seeing that nothing is saved.
  if (state === 'failed') return
  if (!work.inFlight) board.show({ state: 'pending', rev })
  timers.soon(() => attempt(work))
}

/** Begins a save unless one is under way, which plans the next itself when it is done. */
function attempt(work: Work): void {
  const { board, timers, waiting } = work
  timers.clear()
  if (work.inFlight || !waiting) return
  work.inFlight = waiting
  work.waiting = null
  const { state, rev } = board.get()
  if (state !== 'failed') board.show({ state: 'saving', rev })
  work.running = trySave(work, waiting)
}

async function trySave(work: Work, change: Change): Promise<void> {
  try {
    const { rev } = await work.save(change)
    work.inFlight = null
    settle(work, rev)
  } catch (error) {
    work.inFlight = null
    work.waiting = work.waiting ? joined(change, work.waiting) : change
    fail(work, error)
  }
}

/** Shows what is true once nothing is under way. */
function settle(work: Work, rev: number): void {
  work.failures = 0
  work.timers.clear()
  work.board.show({ state: work.waiting ? 'pending' : 'saved', rev })
  if (work.waiting) work.timers.soon(() => attempt(work))
}

function fail(work: Work, error: unknown): void {
  const { board, timers } = work
  const { reason, message } = failureOf(error)
  const { rev } = board.get()
  // Meanwhile the user took back what could not be saved.
  if (!work.waiting) {
    settle(work, rev)
    return
  }
  board.show({ state: 'failed', rev, reason, sentence: message })
  timers.clear()
  const pause = pauses[Math.min(work.failures, pauses.length - 1)] ?? longest
  if (mayPass(reason)) timers.again(() => attempt(work), pause)
  work.failures += 1
}

async function flush(work: Work): Promise<void> {
  await work.running
  while (work.waiting) {
    const { failures } = work
    attempt(work)
    await work.running
    if (work.failures > failures) return
  }
}

function unsaved({ inFlight, waiting }: Work): Change | null {
  return inFlight && waiting ? joined(inFlight, waiting) : (inFlight ?? waiting)
}

/** Both changes as one; null when they cancel out. */
function joined(first: Change | null, second: Change): Change | null {
  const both = first ? merge(first, second) : second
  return isEmpty(both) ? null : both
}

interface Board {
  readonly get: () => SaveStatus
  readonly show: (status: SaveStatus) => void
  readonly subscribe: (listener: () => void) => () => void
  readonly clear: () => void
}

/** Holds the status and tells who listens when it becomes another one. */
function createBoard(first: SaveStatus): Board {
  const listeners = new Set<() => void>()
  let status = first
  return {
    get: () => status,
    show: (next) => {
      if (JSON.stringify(next) === JSON.stringify(status)) return
      status = next
      for (const listener of listeners) listener()
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    clear: () => listeners.clear(),
  }
}

interface Timers {
  /** After a rest, counted anew at each call, or after the longest wait, counted from the first. */
  readonly soon: (run: () => void) => void
  readonly again: (run: () => void, milliseconds: number) => void
  readonly clear: () => void
}

function createTimers(schedule: Schedule): Timers {
  let cancelRest: (() => void) | null = null
  let cancelLongest: (() => void) | null = null
  return {
    soon: (run) => {
      cancelRest?.()
      cancelRest = schedule(run, rest)
      cancelLongest ??= schedule(run, longest)
    },
    again: (run, milliseconds) => {
      cancelRest?.()
      cancelRest = schedule(run, milliseconds)
    },
    clear: () => {
      cancelRest?.()
      cancelLongest?.()
      cancelRest = null
      cancelLongest = null
    },
  }
}

function later(run: () => void, milliseconds: number): () => void {
  const timer = setTimeout(run, milliseconds)
  return () => clearTimeout(timer)
}
