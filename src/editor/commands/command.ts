/** What a command is: one action of the editor, whatever button, menu or key runs it. */
import type { ReactElement } from 'react'
import type { EditorContext } from '#editor/context.ts'

export type CommandGroup = 'edit' | 'add' | 'arrange' | 'view' | 'learn' | 'file' | 'link'

export interface Command {
  readonly id: string
  /** Sentence case: "Tidy up". */
  readonly title: string
  readonly group: CommandGroup
  /** Shortcuts such as "Mod+Shift+E", the first shown. A single key works only while the canvas has focus. */
  readonly keys?: readonly string[]
  /** Keys that the browser itself turns into this command; shown, not listened to. */
  readonly nativeKeys?: string
  /** For commands that have a button. */
  readonly icon?: ReactElement
  /** Why it cannot run now, as a short sentence; null when it can. */
  readonly unavailable?: (editor: EditorContext) => string | null
  readonly run: (editor: EditorContext) => void | Promise<void>
}
