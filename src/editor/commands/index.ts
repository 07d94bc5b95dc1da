/** The registry of commands: every file of this folder that default-exports one. */
import type { EditorContext } from '#editor/context.ts'
import type { Command } from './command.ts'

const found = import.meta.glob<Command>(['./*.tsx', '!./*.test.tsx'], { eager: true, import: 'default' })

export const commands: readonly Command[] = Object.values(found).sort((a, b) => a.title.localeCompare(b.title))

/** Runs a command unless it is unavailable; whether it ran. */
export function run(editor: EditorContext, command: Command): boolean {
  if (command.unavailable?.(editor)) return false
  void command.run(editor)
  return true
}
