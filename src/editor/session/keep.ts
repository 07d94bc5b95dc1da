/**
 * Keeps the open design: saves what this tab edits, takes in what other tabs save, and writes what is left when the
 * page goes away. "Saved" means that the storage acknowledged it.
 */
import type { Change } from '#design/change.ts'
import { createAutosave, type SaveStatus as AutosaveStatus } from '#storage/autosave.ts'
import { persistence, requestPersistence, watchStorage } from '#storage/database.ts'
import { loadDesign, saveChange } from '#storage/designs.ts'
import { receive } from '#storage/tabs.ts'
import { flushNow } from '#storage/tail.ts'
import { createCatchUp } from './catch-up.ts'
import type { Session } from './session.ts'

/** `memory` says that this browser stores nothing: what counts as saved lasts until the tab is closed. */
export type SaveStatus = { readonly memory: boolean } & (
  | { readonly state: 'saved' | 'pending' | 'saving' }
  /** The sentence continues "Not saved: ". */
  | { readonly state: 'failed'; readonly sentence: string }
)

export interface Keeper {
  /** The same object until it changes. */
  readonly status: () => SaveStatus
  readonly subscribe: (listener: () => void) => () => void
  /** Saves what waits; resolves when nothing is left or an attempt failed. Never rejects. */
  readonly flush: () => Promise<void>
  /** Ends the keeping; what is left is flushed. */
  readonly stop: () => void
}

const nothing: Change = { fields: {}, meta: {}, nodes: {}, links: {} }

/** Keeps a session whose design was loaded at revision `rev`, until it is stopped. */
export function keepSession(session: Session, rev: number): Keeper {
  const { id } = session.design()
  const autosave = createAutosave({ id, rev, save: (_, change) => save(change) })
  const catchUp = createCatchUp({ session, rev, unsaved: autosave.unsaved, load: () => loadDesign(id) })
  const board = createBoard(autosave.status)

  async function save(change: Change): Promise<{ readonly rev: number }> {
    const saved = await catchUp.during(() => saveChange(id, change, session.design))
    askOnce()
    return saved
  }

  function leave(): void {
    const change = autosave.unsaved()
    if (change) flushNow(id, autosave.status().rev, change)
    void autosave.flush()
  }

  const stops = [
    session.onChange((change, origin) => {
      if (origin !== 'received') autosave.push(change)
    }),
    receive(id, catchUp.announced),
    watchStorage(({ reason }) => {
      // Last words before a newer Lintel takes over, and the whole design again after the site's data were cleared.
      if (reason === 'outdated') leave()
      if (reason === 'closed') void save(nothing).catch(() => undefined)
    }),
    autosave.subscribe(board.update),
    onLeaving(leave),
  ]
  return {
    status: board.get,
    subscribe: board.subscribe,
    flush: autosave.flush,
    stop() {
      for (const stop of stops) stop()
      board.stop()
      leave()
      closing = Promise.all([closing, autosave.flush()])
    },
  }
}

let closing: Promise<unknown> = Promise.resolve()

/** Resolves once what stopped keepers had left is saved, or could not be. Whoever lists or loads designs waits for it. */
export async function allKept(): Promise<void> {
  await closing
}

/** Everything that may be the last this page hears: being hidden, left or frozen. */
function onLeaving(leave: () => void): () => void {
  const hidden = (): void => {
    if (document.visibilityState === 'hidden') leave()
  }
  document.addEventListener('visibilitychange', hidden)
  document.addEventListener('freeze', leave)
  window.addEventListener('pagehide', leave)
  return () => {
    document.removeEventListener('visibilitychange', hidden)
    document.removeEventListener('freeze', leave)
    window.removeEventListener('pagehide', leave)
  }
}

let asked = false

/** The first save is the moment to ask that the browser does not clear the storage by itself. */
function askOnce(): void {
  if (asked) return
  asked = true
  void requestPersistence()
}

interface Board {
  readonly get: () => SaveStatus
  readonly subscribe: (listener: () => void) => () => void
  readonly update: () => void
  readonly stop: () => void
}

/** The status in the words of the editor. While saving fails, the browser asks before the page is closed. */
function createBoard(read: () => AutosaveStatus): Board {
  const listeners = new Set<() => void>()
  let memory = false
  let shown = statusOf(read(), memory)

  function update(): void {
    const next = statusOf(read(), memory)
    if (JSON.stringify(next) === JSON.stringify(shown)) return
    shown = next
    window.removeEventListener('beforeunload', warn)
    if (next.state === 'failed') window.addEventListener('beforeunload', warn)
    for (const listener of listeners) listener()
  }

  void persistence().then((kind) => {
    memory = kind === 'memory'
    update()
  })
  return {
    get: () => shown,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    update,
    stop: () => window.removeEventListener('beforeunload', warn),
  }
}

function warn(event: Event): void {
  event.preventDefault()
}

function statusOf(status: AutosaveStatus, memory: boolean): SaveStatus {
  if (status.state !== 'failed') return { state: status.state, memory }
  const sentence = status.sentence.replace(/^Not saved: /, '')
  return { state: 'failed', sentence: sentence.charAt(0).toLowerCase() + sentence.slice(1), memory }
}
