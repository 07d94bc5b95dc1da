/** What a pattern carried from the palette would land on. */
import type { Point } from '#design/design.ts'
import { sceneOf } from '#drawing/scene.ts'
import type { EditorContext } from '#editor/context.ts'
import type { DropTarget } from '#editor/session/view.ts'
import { linkAt, nodeAt } from '#editor/gestures/hit-test.ts'

/** Client pixels around a link that still count as the link. */
const reach = 14

/** The part, link, boundary or canvas under a client point; `outside` where the canvas does not show. */
export function dropTargetAt({ canvas, session }: EditorContext, client: Point): DropTarget {
  const handle = canvas()
  if (!handle || !handle.covers(client)) return { type: 'outside' }
  const point = handle.toCanvas(client)
  const scene = sceneOf(session.design())
  const node = nodeAt(scene, point)
  if (node && node.form !== 'boundary') return { type: 'node', id: node.node.id, point }
  const link = linkAt(scene, point, reach / handle.zoom())
  if (link !== null) return { type: 'link', id: link, point }
  return node ? { type: 'node', id: node.node.id, point } : { type: 'canvas', point }
}
