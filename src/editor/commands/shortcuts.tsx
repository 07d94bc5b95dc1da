/** Lists every shortcut. */
import Keyboard from 'lucide-react/icons/keyboard'
import type { Command } from './command.ts'

const shortcuts: Command = {
  id: 'shortcuts',
  title: 'Keyboard shortcuts',
  group: 'view',
  keys: ['?'],
  icon: <Keyboard />,
  run({ dialogs }) {
    dialogs.open('shortcuts')
  },
}

export default shortcuts
