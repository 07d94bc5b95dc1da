/** Selects what lies under a client point, unless it is selected already; the bare canvas selects nothing. */
import type { Point } from '#design/design.ts'
import type { EditorContext } from '#editor/context.ts'
import { dropTargetAt } from '#editor/canvas/drop-target.ts'

export function selectUnder(editor: EditorContext, client: Point): void {
  const { session } = editor
  const { nodes, links } = session.view.getState().selection
  const under = dropTargetAt(editor, client)
  if (under.type === 'node' && !nodes.includes(under.id)) session.select({ nodes: [under.id] })
  if (under.type === 'link' && !links.includes(under.id)) session.select({ links: [under.id] })
  if (under.type === 'canvas') session.select({})
}
