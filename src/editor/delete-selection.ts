/** Deletes what is selected, keeps what boundaries hold, and leaves the focus on what comes next. */
import { removeLinks } from '#design/operations/links.ts'
import { removeNodes } from '#design/operations/nodes.ts'
import { childrenOf, readingOrder } from '#design/queries.ts'
import type { Design, NodeId } from '#design/design.ts'
import { plural, titleOf } from '#drawing/names.ts'
import { showToast } from '#ui/floating/toasts.ts'
import type { EditorContext } from './context.ts'
import { offerUndo } from './offer-undo.ts'

export function deleteSelection(editor: EditorContext): void {
  const { session, canvas } = editor
  const design = session.design()
  const { nodes, links } = session.view.getState().selection
  const free = nodes.filter((id) => design.nodes[id]?.locked === false)
  const kept = free.flatMap((id) => childrenOf(design, id)).filter((child) => !free.includes(child.id)).length
  const next = nextAfter(design, free)
  const done = session.edit(words(design, free, links.length), (now) =>
    removeNodes(removeLinks(now, links), free, { contents: 'keep' }),
  )
  if (free.length < nodes.length) showToast({ text: `${plural(nodes.length - free.length, 'locked part')} stayed.` })
  if (!done) return
  session.setView({ current: next, hovered: null })
  canvas()?.focus(next)
  if (kept === 0 && free.length <= 5) return
  const text =
    kept > 0 ? `Removed the boundary, kept ${plural(kept, 'part')}.` : `Deleted ${plural(free.length, 'part')}.`
  offerUndo(editor, text)
}

function words(design: Design, nodes: readonly NodeId[], links: number): string {
  const [only] = nodes
  const node = only === undefined ? undefined : design.nodes[only]
  if (nodes.length === 0) return `Delete ${plural(links, 'link')}`
  return nodes.length === 1 && node ? `Delete ${titleOf(node)}` : `Delete ${plural(nodes.length, 'part')}`
}

/** The part that follows the deleted ones in reading order, else the one before; null when none is left. */
function nextAfter(design: Design, deleted: readonly NodeId[]): NodeId | null {
  const [first] = deleted
  const parent = first === undefined ? null : (design.nodes[first]?.parent ?? null)
  const order = readingOrder(design, parent)
  const at = order.findIndex((node) => node.id === first)
  const left = [...order.slice(at + 1), ...order.slice(0, Math.max(at, 0)).reverse()].find(
    (node) => !deleted.includes(node.id),
  )
  return left?.id ?? null
}
