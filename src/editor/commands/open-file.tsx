/** Opens a design file or a picture with a design inside. */
import FolderOpen from 'lucide-react/icons/folder-open'
import type { Command } from './command.ts'

const openFile: Command = {
  id: 'open-file',
  title: 'Open a file…',
  group: 'file',
  keys: ['Mod+O'],
  icon: <FolderOpen />,
  run({ surroundings }) {
    surroundings.openFile()
  },
}

export default openFile
