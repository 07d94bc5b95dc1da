/**
 * The design being edited, its history and the view of it. The only module that may replace the design. Knows nothing
 * of React and nothing of storage: who wants to save or to tell others listens to changes.
 */
import { createStore, type StoreApi } from 'zustand/vanilla'
import { apply, diff, invert, isEmpty, type Change } from '#design/change.ts'
import type { Design, Operation } from '#design/design.ts'
import { repair } from '#design/repair.ts'
import { withPatternNames } from './pattern-names.ts'
import { emptyHistory, record, stepBack, stepForward, type Entry, type History } from './history.ts'
import { nothingSelected, restingView, type Selection, type View } from './view.ts'

export interface DocumentState {
  readonly design: Design
  readonly history: History
}

export interface EditOptions {
  /** Edits with the same key within a second become one undo step. */
  readonly merge?: string
  /** What is selected afterwards; absent keeps the selection. */
  readonly select?: Selection
}

/** Where a change came from: this tab's hand, its undo, or somewhere else. */
export type Origin = 'edit' | 'undo' | 'redo' | 'received'

export interface Session {
  readonly document: StoreApi<DocumentState>
  readonly view: StoreApi<View>
  /** The design now. */
  readonly design: () => Design
  /** Runs an operation as one undo step named by the label. False when it changed nothing. */
  readonly edit: (label: string, operation: Operation, options?: EditOptions) => boolean
  /** Undoes the last step and returns it; null when there is none. */
  readonly undo: () => Entry | null
  readonly redo: () => Entry | null
  /** Takes in a change made elsewhere, without recording it. */
  readonly receive: (change: Change) => void
  readonly setView: (view: Partial<View>) => void
  readonly select: (selection: Partial<Selection>) => void
  readonly onChange: (listener: (change: Change, origin: Origin) => void) => () => void
}

/** A session on a design. `clock` gives milliseconds and is only used to tell bursts of typing apart. */
export function createSession(design: Design, clock: () => number): Session {
  const document = createStore<DocumentState>(() => ({ design, history: emptyHistory }))
  const view = createStore<View>(() => restingView)
  const listeners = new Set<(change: Change, origin: Origin) => void>()

  function put(next: Design, history: History, change: Change, origin: Origin): void {
    document.setState({ design: next, history })
    const { selection, current } = view.getState()
    const kept = existing(selection, next)
    if (kept !== selection) view.setState({ selection: kept })
    if (current !== null && !next.nodes[current]) view.setState({ current: null })
    for (const listener of listeners) listener(change, origin)
  }

  function edit(label: string, operation: Operation, options: EditOptions = {}): boolean {
    const { design: before, history } = document.getState()
    const operated = operation(before)
    const after = operated === before ? before : withPatternNames(operated)
    const change = after === before ? null : diff(before, after)
    if (!change || isEmpty(change)) return false
    const selection = view.getState().selection
    const selected = options.select ?? selection
    const entry = { label, change, before: selection, after: selected, mergeKey: options.merge ?? null, at: clock() }
    put(after, record(history, entry), change, 'edit')
    if (options.select) view.setState({ selection: existing(options.select, after) })
    return true
  }

  function travel(step: { entry: Entry; history: History } | null, origin: 'undo' | 'redo'): Entry | null {
    if (!step) return null
    const change = origin === 'undo' ? invert(step.entry.change) : step.entry.change
    const before = document.getState().design
    const after = repair(apply(before, change))
    put(after, step.history, diff(before, after), origin)
    view.setState({
      selection: existing(origin === 'undo' ? step.entry.before : step.entry.after, after),
      gesture: null,
    })
    return step.entry
  }

  return {
    document,
    view,
    design: () => document.getState().design,
    edit,
    undo: () => travel(stepBack(document.getState().history), 'undo'),
    redo: () => travel(stepForward(document.getState().history), 'redo'),
    receive(change) {
      const { design: before, history } = document.getState()
      const after = repair(apply(before, change))
      if (after !== before) put(after, history, diff(before, after), 'received')
    },
    setView: (patch) => view.setState(patch),
    select: (selection) => view.setState({ selection: { ...nothingSelected, ...selection } }),
    onChange(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** The selection without what is gone; the same object when nothing is. */
function existing(selection: Selection, design: Design): Selection {
  const nodes = selection.nodes.filter((id) => design.nodes[id])
  const links = selection.links.filter((id) => design.links[id])
  const whole = nodes.length === selection.nodes.length && links.length === selection.links.length
  return whole ? selection : { nodes, links }
}
