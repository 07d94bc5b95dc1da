/** How much of each pattern's reading is done, for the dots on parts and in the palette. Device-wide, not per design. */
import { createStore } from 'zustand/vanilla'
import { onOwnLists } from '#catalog/own.ts'
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

/** Loads the marks and keeps them current; returns what stops it. What there is to read comes when the browser is idle. */
export function followReading(): () => void {
  let stopped = false
  const take = async (marks: ReadonlySet<string>): Promise<void> => {
    const state = await progressOf(marks)
    if (!stopped) reading.setState(state)
  }
  void readMarks().then(take, () => undefined)
  const stops = [
    subscribeReading((marks) => void take(marks)),
    onOwnLists(() => void readMarks().then(take, () => undefined)),
  ]
  return () => {
    stopped = true
    for (const stop of stops) stop()
  }
}

async function progressOf(marks: ReadonlySet<string>): Promise<ReadingState> {
  const { loadReading } = await import('#catalog/shelves.ts')
  const { items, patterns, of } = await loadReading()
  const byPattern: Record<PatternId, ReadingProgress> = {}
  const before = reading.getState().byPattern
  for (const id of patterns) {
    const { own } = of(id)
    const read = own.filter(({ key }) => marks.has(key)).length
    const known = before[id]
    // The same object for the same progress, so that only bodies whose dots change are drawn again.
    byPattern[id] = known?.read === read ? known : { read, total: own.length }
  }
  const keys = new Set(items.map(({ key }) => key))
  const read = [...keys].filter((key) => marks.has(key)).length
  return { marks, byPattern, total: { read, total: keys.size } }
}
