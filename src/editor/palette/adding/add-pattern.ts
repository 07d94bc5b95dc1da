/** What choosing a pattern does: it is taken into the hand by a click, and added by a second one or by Enter. */
import type { Pattern } from '#catalog/pattern.ts'
import type { PatternId } from '#design/design.ts'
import { announce } from '#ui/speech/announcements.ts'
import type { EditorContext } from '../../context.ts'
import { addBeside } from '#editor/adding/place.ts'

const armedHint = 'Click the canvas to place it. Esc cancels.'

/** Takes a pattern into the hand; the next click on the canvas places it. */
function arm({ session }: EditorContext, pattern: Pattern): void {
  session.setView({ armed: pattern.id })
  announce(`${pattern.name}: ${armedHint}`)
}

/** Puts down what is in the hand. False when nothing was. */
export function disarm({ session }: EditorContext): boolean {
  if (session.view.getState().armed === null) return false
  session.setView({ armed: null })
  return true
}

/** Adds a pattern beside the selection, linked to it when asked for. */
export function addNow(editor: EditorContext, pattern: PatternId, options: { readonly linked: boolean }): void {
  disarm(editor)
  void addBeside(editor, pattern, options)
}

/** A click: takes the pattern into the hand, or adds it when it is there already. */
export function takeOrAdd(editor: EditorContext, pattern: Pattern, options: { readonly linked: boolean }): void {
  const isArmed = editor.session.view.getState().armed === pattern.id
  if (isArmed) addNow(editor, pattern.id, options)
  else arm(editor, pattern)
}
