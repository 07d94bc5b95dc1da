/** Pastes parts that were copied here or in another tab. */
import { pasteFromSystem } from '#editor/clipboard.ts'
import type { Command } from './command.ts'

const paste: Command = {
  id: 'paste',
  title: 'Paste',
  group: 'edit',
  nativeKeys: 'Mod+V',
  run: pasteFromSystem,
}

export default paste
