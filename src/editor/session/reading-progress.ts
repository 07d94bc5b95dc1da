/** How much of each pattern's reading is done, for the dots on parts and in the palette. Device-wide, not per design. */
import { createStore } from 'zustand/vanilla'
import { loadCards } from '#catalog/catalog.ts'
import type { PatternId } from '#design/design.ts'
import type { ReadingProgress } from '#drawing/part-face.ts'
import { readMarks, subscribeReading } from '#storage/reading.ts'

export interface ReadingState {
  readonly marks: ReadonlySet<string>
  readonly byPattern: Readonly<Record<PatternId, ReadingProgress>>
  /** Addresses of the whole catalogue, and how many of them are read. */
  readonly total: ReadingProgress
}

export const reading = createStore<ReadingState>(() => ({
  marks: new Set(),
  byPattern: {},
  total: { read: 0, total: 0 },
}))

/** Loads the marks and keeps them current; returns what stops it. The cards come when the browser is idle. */
export function followReading(): () => void {
  let stopped = false
  const take = async (marks: ReadonlySet<string>): Promise<void> => {
    const state = await progressOf(marks)
    if (!stopped) reading.setState(state)
  }
  void readMarks().then(take, () => undefined)
  const stop = subscribeReading((marks) => void take(marks))
  return () => {
    stopped = true
    stop()
  }
}

async function progressOf(marks: ReadonlySet<string>): Promise<ReadingState> {
  const cards = await loadCards()
  const addresses = new Set<string>()
  const byPattern: Record<PatternId, ReadingProgress> = {}
  const before = reading.getState().byPattern
  for (const card of Object.values(cards)) {
    const read = card.reading.filter((item) => marks.has(item.url)).length
    for (const item of card.reading) addresses.add(item.url)
    const known = before[card.id]
    // The same object for the same progress, so that only bodies whose dots change are drawn again.
    byPattern[card.id] = known?.read === read ? known : { read, total: card.reading.length }
  }
  const read = [...addresses].filter((url) => marks.has(url)).length
  return { marks, byPattern, total: { read, total: addresses.size } }
}
