/** Lists every shortcut. */
import type { Command } from './command.ts'

const shortcuts: Command = {
  id: 'shortcuts',
  title: 'Keyboard shortcuts',
  group: 'view',
  keys: ['?'],
  run({ dialogs }) {
    dialogs.open('shortcuts')
  },
}

export default shortcuts
