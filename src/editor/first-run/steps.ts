/** The first steps of a first visit: what they are, what ticks them by whatever means, and when they are over. */
import { patternOf } from '#catalog/catalog.ts'
import type { Change } from '#design/change.ts'
import { preferences } from '#storage/preferences.ts'
import type { Origin, Session } from '#editor/session/session.ts'
import type { View } from '#editor/session/view.ts'

export type StepId = 'look' | 'move' | 'cache' | 'tidy'

export interface Step {
  readonly id: StepId
  readonly text: string
}

export const steps: readonly Step[] = [
  { id: 'look', text: 'Click a part: facts, trade-offs and what to read stand here' },
  { id: 'move', text: 'Move a part somewhere else' },
  { id: 'cache', text: 'Drag a second cache in front of Links, the store' },
  { id: 'tidy', text: 'Press Tidy up' },
]

/** A design with this tag is the running example. */
export const exampleTag = 'example'

/** Stands in the checklist of the preferences, beside ticked steps, once the steps are over. */
const over = 'over'
/** Stands there once the example was shown, so that nobody who deleted it meets it again. */
const shown = 'shown'

/** The steps that what happened fulfils; `change` is null when only the view changed. */
export function ticksOf(change: Change | null, origin: Origin, view: View): readonly StepId[] {
  if (change === null) {
    const isLooking = view.selection.nodes.length === 1 && view.selection.links.length === 0
    return [...(isLooking ? (['look'] as const) : []), ...(view.arranging ? (['tidy'] as const) : [])]
  }
  if (origin !== 'edit') return []
  const edits = Object.values(change.nodes)
  const isMove = !view.arranging && edits.some((edit) => edit.type === 'edit' && 'position' in edit.fields)
  const isCache = edits.some((edit) => edit.type === 'add' && patternOf(edit.record.pattern)?.class === 'cache')
  return [...(isMove ? (['move'] as const) : []), ...(isCache ? (['cache'] as const) : [])]
}

/** Ticks the steps while the session is worked on; returns what stops it. */
export function watchSteps(session: Session): () => void {
  const stopChanges = session.onChange((change, origin) => tick(ticksOf(change, origin, session.view.getState())))
  const stopView = session.view.subscribe((view) => tick(ticksOf(null, 'edit', view)))
  return () => {
    stopChanges()
    stopView()
  }
}

function tick(ids: readonly StepId[]): void {
  const { checklist } = preferences.get()
  const added = ids.filter((id) => !checklist.includes(id))
  if (added.length > 0) preferences.set({ checklist: [...checklist, ...added] })
}

/** Whether a checklist is still to be offered. */
export function isUnderWay(checklist: readonly string[]): boolean {
  return !checklist.includes(over)
}

/** Whether the example was opened in this browser before. */
export function wasShown(checklist: readonly string[]): boolean {
  return checklist.includes(shown)
}

/** Begins the steps anew: nothing is ticked. */
export function beginSteps(): void {
  preferences.set({ checklist: [shown] })
}

/** Ends the steps for good. */
export function endSteps(): void {
  const { checklist } = preferences.get()
  if (isUnderWay(checklist)) preferences.set({ checklist: [...checklist, over] })
}
