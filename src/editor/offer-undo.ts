/** Says what a big step did and offers to take that step back. */
import { showToast } from '#ui/floating/toasts.ts'
import type { EditorContext } from './context.ts'
import { showChange, travelled } from './travel.ts'

/** To be called right after the step: the workbench withdraws the offer when something else is done. */
export function offerUndo(editor: EditorContext, text: string): void {
  const { session } = editor
  function takeBack(): void {
    const entry = session.undo()
    if (entry) showChange(editor, entry, travelled.undone)
  }
  showToast({ text, about: session, action: { label: 'Undo', onAction: takeBack } })
}
