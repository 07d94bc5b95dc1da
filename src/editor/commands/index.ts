/** The registry of commands: every file of this folder that default-exports one. */
import type { Command } from './command.ts'

const found = import.meta.glob<Command>(['./*.tsx', '!./*.test.tsx'], { eager: true, import: 'default' })

export const commands: readonly Command[] = Object.values(found).sort((a, b) => a.title.localeCompare(b.title))
