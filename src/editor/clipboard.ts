/** Copy and paste of parts through the system clipboard, so that they cross designs, tabs and windows. */
import { designFormat, type NodeId } from '#design/design.ts'
import { emptyDesign } from '#design/create.ts'
import { randomId } from '#design/ids.ts'
import { excerpt, paste, type Clip } from '#design/operations/clipboard.ts'
import { growToHold } from '#design/operations/grow.ts'
import { readClip, writeClip } from '#design/clip-text.ts'
import { readDesignText } from '#design/reading/read-text.ts'
import { boundsOf } from '#design/queries.ts'
import { isBoundary } from '#drawing/look.ts'
import { plural } from '#drawing/names.ts'
import { announce } from '#ui/speech/announcements.ts'
import { showToast } from '#ui/floating/toasts.ts'
import type { EditorContext } from './context.ts'

/** The selected parts as the text that goes to the clipboard; null when no part is selected. */
export function copiedText({ session }: EditorContext): string | null {
  const { nodes } = session.view.getState().selection
  if (nodes.length === 0) return null
  announce(`Copied ${plural(nodes.length, 'part')}`)
  return writeClip(excerpt(session.design(), nodes))
}

/** Copies the selection from a menu; says so when the browser does not let it. */
export async function copySelection(editor: EditorContext): Promise<void> {
  const text = copiedText(editor)
  if (text === null) return
  try {
    await navigator.clipboard.writeText(text)
  } catch {
    showToast({ tone: 'error', text: 'The browser did not allow copying. Use the keyboard shortcut instead.' })
  }
}

/** Pastes from a menu. */
export async function pasteFromSystem(editor: EditorContext): Promise<void> {
  try {
    pasteText(editor, await navigator.clipboard.readText())
  } catch {
    showToast({
      tone: 'error',
      text: 'The browser did not allow reading the clipboard. Use the keyboard shortcut instead.',
    })
  }
}

/** Pastes parts into the selected boundary or onto the canvas, in the middle of what is visible. */
export function pasteText(editor: EditorContext, text: string): void {
  const clip = partsIn(text)
  if (!clip) {
    showToast({ text: 'There are no parts on the clipboard. Copy some in Lintel first.' })
    return
  }
  const { session, canvas } = editor
  const [selected] = session.view.getState().selection.nodes
  const design = session.design()
  const into = selected !== undefined && isBoundary(design.nodes[selected]?.pattern ?? '') ? selected : null
  let ids: readonly NodeId[] = []
  session.edit(`Paste ${plural(Object.keys(clip.nodes).length, 'part')}`, (now) => {
    const pasted = paste(now, clip, { to: { at: target(editor, clip) }, parent: into, makeId: randomId })
    ids = pasted.ids
    return into === null ? pasted.design : growToHold(pasted.design, into)
  })
  session.select({ nodes: ids })
  const box = boundsOf(session.design(), ids)
  if (box) canvas()?.reveal(box)
  announce(`Pasted ${plural(Object.keys(clip.nodes).length, 'part')}`)
}

/** Where pasted parts go: a little aside of where they came from while that shows, else the middle of the view. */
function target({ canvas, session }: EditorContext, clip: Clip): { x: number; y: number } {
  const centre = canvas()?.centre() ?? { x: 0, y: 0 }
  const source = boundsOf({ ...emptyDesign({ id: 'clip', title: '', now: '' }), ...clip }, 'all')
  const here = Object.keys(clip.nodes).some((id) => session.design().nodes[id])
  return here && source ? { x: source.x + source.width / 2 + 24, y: source.y + source.height / 2 + 24 } : centre
}

/** The parts in a text, whether they were copied as parts or as a whole design file; null when there are none. */
function partsIn(text: string): Clip | null {
  const clip = readClip(text) ?? (text.includes(designFormat) ? readDesignText(text).design : null)
  return clip && Object.keys(clip.nodes).length > 0 ? { nodes: clip.nodes, links: clip.links } : null
}
