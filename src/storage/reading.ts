/** Which articles the user has read, by address: one mark per address, whichever pattern or design mentions it. */
import { now } from './clock.ts'
import { shelf } from './database.ts'
import { announceMark, receiveMarks } from './tabs.ts'

type Listener = (marks: ReadonlySet<string>) => void

const listeners = new Set<Listener>()
let known: Promise<ReadonlySet<string>> | null = null
let stopReceiving: (() => void) | null = null

/** The addresses that are marked as read. */
export function readMarks(): Promise<ReadonlySet<string>> {
  known ??= load()
  return known
}

/** Marks an address as read, or takes the mark away; rejects with a StorageFailure. */
export async function setRead(url: string, read: boolean): Promise<void> {
  const place = await shelf()
  await place.setMark(url, read ? now() : null)
  announceMark({ url, read })
  await take(url, read)
}

/** Hears every change, also of other tabs; returns what stops listening. */
export function subscribeReading(listener: Listener): () => void {
  stopReceiving ??= receiveMarks(({ url, read }) => void take(url, read).catch(() => undefined))
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
    if (listeners.size > 0) return
    stopReceiving?.()
    stopReceiving = null
    // Without a listener other tabs are not heard, so what is known grows old.
    known = null
  }
}

async function load(): Promise<ReadonlySet<string>> {
  try {
    const place = await shelf()
    return new Set(await place.readMarks())
  } catch (error) {
    known = null
    throw error
  }
}

async function take(url: string, read: boolean): Promise<void> {
  const marks = new Set(await readMarks())
  if (read) marks.add(url)
  else marks.delete(url)
  known = Promise.resolve(marks)
  for (const listener of listeners) listener(marks)
}
