/** Inserts the example of a pattern as one undo step, its centre at a point of the canvas. */
import type { Blueprint } from '#catalog/pattern.ts'
import type { Attached, NodeId, Point } from '#design/design.ts'
import { randomId } from '#design/ids.ts'
import { paste } from '#design/operations/clipboard.ts'
import { growToHold } from '#design/operations/grow.ts'
import { boundsOf } from '#design/queries.ts'
import { announce } from '#ui/speech/announcements.ts'
import { plantingOf } from './blueprint.ts'
import type { EditorContext } from '#editor/context.ts'

export interface Insertion {
  readonly title: string
  readonly blueprint: Blueprint | null
  readonly carried: Attached | null
  /** Canvas coordinates of the middle of the example. */
  readonly at: Point
  readonly parent: NodeId | null
}

/** Inserts the example and selects it; without a blueprint nothing happens. */
export function insertBlueprint(
  { session, canvas }: EditorContext,
  { title, blueprint, carried, at, parent }: Insertion,
): void {
  if (!blueprint) return
  const clip = plantingOf(blueprint, { carried, makeId: randomId })
  let ids: readonly NodeId[] = []
  session.edit(`Insert example of ${title}`, (design) => {
    const pasted = paste(design, clip, { to: { at }, parent, makeId: randomId })
    ids = pasted.ids
    return parent === null ? pasted.design : growToHold(pasted.design, parent)
  })
  session.select({ nodes: ids })
  const box = boundsOf(session.design(), ids)
  if (box) canvas()?.reveal(box)
  announce(`Inserted an example of ${title}`)
}
