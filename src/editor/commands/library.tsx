/** Goes to the library. */
import LayoutGrid from 'lucide-react/icons/layout-grid'
import type { Command } from './command.ts'

const library: Command = {
  id: 'library',
  title: 'All designs',
  group: 'file',
  icon: <LayoutGrid />,
  run({ surroundings }) {
    surroundings.showLibrary()
  },
}

export default library
