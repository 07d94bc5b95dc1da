/** Whether the user's own lists are there: whoever draws a design waits for them, so that it is drawn once and right. */
import { storedLists } from '#storage/lists.ts'

let ready: Promise<void> | null = null

/** Resolves when every list that is kept has been read. Never rejects: without its list a design shows plain boxes. */
export function listsReady(): Promise<void> {
  return (ready ??= load())
}

async function load(): Promise<void> {
  try {
    const kept = await storedLists()
    // Few have lists, so what reads them is loaded by those few.
    if (kept.length > 0) await (await import('./keep-lists.ts')).readKept(kept)
  } catch {
    ready = null
  }
}
