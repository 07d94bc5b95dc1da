/** A box for what the catalogue does not have: it keeps the typed name and draws as an unknown part. */
import { makeNode } from '#design/create.ts'
import type { NodeId } from '#design/design.ts'
import { freeSpot } from '#design/free-spot.ts'
import { randomId } from '#design/ids.ts'
import { growToHold } from '#design/operations/grow.ts'
import { addNodes } from '#design/operations/nodes.ts'
import { canvasBoxOf, nodeOf } from '#design/queries.ts'
import { isBoundary } from '#drawing/look.ts'
import { partSize } from '#drawing/part-size.ts'
import { announce } from '#ui/speech/announcements.ts'
import type { EditorContext } from '../../context.ts'

/** No entry of the catalogue has this slug, so the box stays plain until someone gives it a pattern. */
const plainBox = 'plain-box'

/** Adds a plain box beside the selected part, or in the middle of what is visible, as one step. */
export function addPlainBox({ session, canvas }: EditorContext, name: string): NodeId {
  const label = name.trim()
  const size = partSize(label, plainBox)
  const design = session.design()
  const selected = nodeOf(design, session.view.getState().selection.nodes[0] ?? '')
  const centre = canvas()?.centre() ?? { x: 0, y: 0 }
  const beside = selected && !isBoundary(selected.pattern) ? selected : null
  const near = beside
    ? { ...beside.position, ...beside.size }
    : { x: centre.x - size.width / 2, y: centre.y - size.height / 2, width: 0, height: 0 }
  const parent = beside?.parent ?? null
  const position = freeSpot(design, near, size, parent)
  const node = makeNode({ id: randomId(), pattern: plainBox, label, size, parent, position })
  session.edit(
    `Add ${label}`,
    (now) => {
      const added = addNodes(now, [node])
      return parent === null ? added : growToHold(added, parent)
    },
    { select: { nodes: [node.id], links: [] } },
  )
  session.setView({ current: node.id })
  const box = canvasBoxOf(session.design(), node.id)
  if (box) canvas()?.reveal(box)
  announce(`Added ${label}, a plain box`)
  return node.id
}
