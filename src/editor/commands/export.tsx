/** Opens the export dialog. */
import type { Command } from './command.ts'

const exportDesign: Command = {
  id: 'export',
  title: 'Export…',
  group: 'file',
  keys: ['Mod+Shift+E'],
  run({ dialogs }) {
    dialogs.open('export')
  },
}

export default exportDesign
