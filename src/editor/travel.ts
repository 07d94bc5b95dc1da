/** Undo and redo, made visible: the view goes to what changed and a sentence says what it was. */
import { boundsOf } from '#design/queries.ts'
import { announce } from '#ui/speech/announcements.ts'
import type { EditorContext } from './context.ts'
import type { Entry } from './session/history.ts'

export const travelled = { undone: 'Undid', redone: 'Did again' } as const

/** Shows what an undone or redone step touched, and says it. */
export function showChange({ session, canvas }: EditorContext, entry: Entry, word: string): void {
  const box = boundsOf(session.design(), Object.keys(entry.change.nodes))
  if (box) canvas()?.reveal(box)
  announce(`${word}: ${entry.label}`)
}
