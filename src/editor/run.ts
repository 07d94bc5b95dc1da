/** Runs commands, and shows them as menu entries. */
import type { MenuItem } from '#ui/floating/menu-entry.ts'
import type { Command } from './commands/command.ts'
import type { EditorContext } from './context.ts'

/** Runs a command unless it is unavailable; whether it ran. */
export function run(editor: EditorContext, command: Command): boolean {
  if (command.unavailable?.(editor)) return false
  void command.run(editor)
  return true
}

/** A command as an entry of a menu, greyed with its reason while it cannot run. */
export function entryOf(editor: EditorContext, command: Command): MenuItem {
  return {
    label: command.title,
    shortcut: command.keys?.[0] ?? command.nativeKeys,
    disabled: command.unavailable?.(editor) ?? false,
    onSelect: () => void run(editor, command),
  }
}
