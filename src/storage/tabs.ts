/** What tabs tell each other: changes that were saved, reading that was done, lists that were opened. Every tab is live. */
import type { Change } from '#design/change.ts'
import type { DesignId } from '#design/design.ts'
import { designVersion } from '#design/design.ts'
import { randomId } from '#design/ids.ts'

export interface Announcement {
  readonly design: DesignId
  /** The revision the change led to. A gap says that one was missed. */
  readonly rev: number
  readonly change: Change
  /** Who saved it. */
  readonly tab: string
}

export interface MarkNews {
  readonly url: string
  readonly read: boolean
}

type Message =
  | { readonly type: 'change'; readonly version: number; readonly announcement: Announcement }
  | { readonly type: 'mark'; readonly version: number; readonly mark: MarkNews }
  | { readonly type: 'lists'; readonly version: number }

/** This tab, until it is closed or reloaded. */
export const tabId = randomId()

let channel: BroadcastChannel | null = null
const changeListeners = new Set<(announcement: Announcement) => void>()
const markListeners = new Set<(mark: MarkNews) => void>()
const listListeners = new Set<() => void>()

/** Tells the other tabs of a change that is saved. */
export function announce(announcement: Announcement): void {
  post({ type: 'change', version: designVersion, announcement })
}

/** Hears what other tabs save of the design; returns what stops it. */
export function receive(design: DesignId, callback: (announcement: Announcement) => void): () => void {
  const listener = (announcement: Announcement): void => {
    if (announcement.design === design) callback(announcement)
  }
  return subscribed(changeListeners, listener)
}

export function announceMark(mark: MarkNews): void {
  post({ type: 'mark', version: designVersion, mark })
}

/** Hears which reading other tabs tick off; returns what stops it. */
export function receiveMarks(listener: (mark: MarkNews) => void): () => void {
  return subscribed(markListeners, listener)
}

/** Tells the other tabs that the user's own lists have changed. */
export function announceLists(): void {
  post({ type: 'lists', version: designVersion })
}

export function receiveLists(listener: () => void): () => void {
  return subscribed(listListeners, listener)
}

function subscribed<T>(listeners: Set<T>, listener: T): () => void {
  open()
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function post(message: Message): void {
  try {
    open()?.postMessage(message)
  } catch {
    // A browser that denies channels leaves each tab to itself; saving still merges.
  }
}

function open(): BroadcastChannel | null {
  if (channel || !('BroadcastChannel' in globalThis)) return channel
  try {
    channel = new BroadcastChannel('lintel')
    channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => deliver(data))
  } catch {
    channel = null
  }
  return channel
}

/** A tab of another version may speak differently, so only messages of this one's version are heard. */
function deliver(message: unknown): void {
  if (!isMessage(message)) return
  if (message.type === 'change') for (const listener of changeListeners) listener(message.announcement)
  else if (message.type === 'mark') for (const listener of markListeners) listener(message.mark)
  else for (const listener of listListeners) listener()
}

function isMessage(message: unknown): message is Message {
  if (typeof message !== 'object' || message === null) return false
  return 'version' in message && message.version === designVersion && 'type' in message
}
