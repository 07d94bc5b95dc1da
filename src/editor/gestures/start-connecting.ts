/** Begins a link; what leads and ends it is loaded beside the canvas. */
import type { NodeId, Point, Side } from '#design/design.ts'
import type { EditorContext } from '#editor/context.ts'

/** Starts a link at a node; the pointer leads it until it is released on a target, or clicked there. */
export function startConnecting(editor: EditorContext, source: NodeId, side: Side | null, to: Point): void {
  // The press was kept from moving the focus, but the keys that follow, such as those for a kind, mean the link.
  editor.canvas()?.focus(null)
  editor.session.setView({ connecting: { source, side, to, over: null, left: false, refusal: null }, gesture: null })
}
