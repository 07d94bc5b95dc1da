/** Opens the export dialog. */
import Share from 'lucide-react/icons/share'
import type { Command } from './command.ts'

const exportDesign: Command = {
  id: 'export',
  title: 'Export…',
  group: 'file',
  keys: ['Mod+Shift+E'],
  icon: <Share />,
  run({ dialogs }) {
    dialogs.open('export')
  },
}

export default exportDesign
