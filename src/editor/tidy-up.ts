/** Tidy up: lays out the selection or everything in a worker, then applies the plan as one animated undo step. */
import type { Design, LinkId, NodeId } from '#design/design.ts'
import { applyPlan } from '#design/operations/nodes.ts'
import { growToHold } from '#design/operations/grow.ts'
import { nodeOf } from '#design/queries.ts'
import { plural } from '#drawing/names.ts'
import type { Direction, LayoutOptions, Plan } from '#layout/plan.ts'
import { announce } from '#ui/speech/announcements.ts'
import { showToast } from '#ui/floating/toasts.ts'
import { motion } from './canvas/canvas-handle.ts'
import type { EditorContext } from './context.ts'
import { animate } from './session/animate.ts'
import { offerUndo } from './offer-undo.ts'

let running: AbortController | null = null

/** Arranges and shows the result. A second call while one runs replaces it; failures are told in a sentence. */
export async function tidyUp(editor: EditorContext, direction: Direction = 'right'): Promise<void> {
  const { session } = editor
  const selection = session.view.getState().selection.nodes
  const options: LayoutOptions = { direction, spacing: 'normal', scope: selection.length > 1 ? selection : null }
  running?.abort()
  const mine = new AbortController()
  running = mine
  session.setView({ arranging: true })
  try {
    const { arrange } = await import('#layout/layout.ts')
    const design = session.design()
    const plan = await arrange(design, options, mine.signal)
    // Edits made while the worker thought win over its answer.
    if (session.design() !== design) {
      if (!mine.signal.aborted)
        showToast({
          text: 'The design changed while it was being arranged. Tidy up again?',
          about: session,
          action: { label: 'Tidy up', onAction: () => void tidyUp(editor, direction) },
        })
      return
    }
    show(editor, design, { plan, whole: options.scope === null })
  } catch (error) {
    fail(error)
  } finally {
    if (running === mine) {
      running = null
      session.setView({ arranging: false })
    }
  }
}

/** Stops an arrangement that is still being worked out. */
export function cancelTidyUp(): void {
  running?.abort()
}

interface Arranged {
  readonly plan: Plan
  /** Everything was arranged, not only a selection. */
  readonly whole: boolean
}

function show(editor: EditorContext, design: Design, { plan, whole }: Arranged): void {
  const { session, canvas } = editor
  const count = Object.keys(plan.boxes).length
  const done = session.edit('Tidy up', (now) => planned(now, plan))
  if (!done) {
    announce('Already tidy')
    return
  }
  animate(session, design, motion(260))
  if (whole) canvas()?.fit()
  offerUndo(editor, `Arranged ${plural(count, 'part')}.`)
}

/** The plan applied: boxes, routes, and boundaries around the scope grown to hold it. */
export function planned(design: Design, plan: Plan): Design {
  const placed = applyPlan(design, plan.boxes, bendsOf(design, plan))
  const parents = new Set(Object.keys(plan.boxes).map((id) => nodeOf(placed, id)?.parent ?? null))
  return [...parents].reduce(
    (now: Design, parent: NodeId | null) => (parent === null ? now : growToHold(now, parent)),
    placed,
  )
}

/** Routes of the plan; links that touch a placed node and got none are routed by the drawing. */
function bendsOf(design: Design, plan: Plan): Plan['bends'] {
  const bends: Record<LinkId, Plan['bends'][string]> = { ...plan.bends }
  for (const link of Object.values(design.links)) {
    const touched = plan.boxes[link.source] !== undefined || plan.boxes[link.target] !== undefined
    if (touched && !bends[link.id]) bends[link.id] = []
  }
  return bends
}

const silent = new Set(['superseded', 'cancelled'])

function fail(error: unknown): void {
  const reason = error instanceof Error && 'reason' in error ? String(error.reason) : ''
  if (silent.has(reason)) return
  showToast({
    tone: 'error',
    text: error instanceof Error ? error.message : 'Tidy up did not work. Nothing was changed.',
  })
}
