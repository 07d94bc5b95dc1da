/** Undo and redo as lists of changes. Pure: the session applies what is taken from here. */
import type { Change } from '#design/change.ts'
import { merge } from '#design/change.ts'
import type { Selection } from './view.ts'

export interface Entry {
  /** In words, for the menu and the history: "Move 3 parts". */
  readonly label: string
  readonly change: Change
  /** What was selected before the edit and after it, so that undo and redo put the eye back. */
  readonly before: Selection
  readonly after: Selection
  /** Consecutive entries with the same key within a second are one. */
  readonly mergeKey: string | null
  /** Milliseconds since the epoch. */
  readonly at: number
}

export interface History {
  readonly past: readonly Entry[]
  readonly future: readonly Entry[]
}

export const emptyHistory: History = { past: [], future: [] }

/** How many steps are kept, and how long a burst of typing counts as one step, in milliseconds. */
const depth = 200
const burst = 1000

/** The history after an edit; redo is gone. */
export function record({ past }: History, entry: Entry): History {
  const last = past.at(-1)
  const folds = last && entry.mergeKey !== null && last.mergeKey === entry.mergeKey && entry.at - last.at <= burst
  if (!folds) return { past: [...past, entry].slice(-depth), future: [] }
  const folded: Entry = { ...entry, before: last.before, change: merge(last.change, entry.change) }
  return { past: [...past.slice(0, -1), folded], future: [] }
}

/** The history after undoing its last entry, and that entry; null when there is nothing to undo. */
export function stepBack({ past, future }: History): { entry: Entry; history: History } | null {
  const entry = past.at(-1)
  if (!entry) return null
  return { entry, history: { past: past.slice(0, -1), future: [{ ...entry, mergeKey: null }, ...future] } }
}

/** The history after redoing its next entry, and that entry; null when there is nothing to redo. */
export function stepForward({ past, future }: History): { entry: Entry; history: History } | null {
  const [entry, ...rest] = future
  if (!entry) return null
  return { entry, history: { past: [...past, entry], future: rest } }
}
