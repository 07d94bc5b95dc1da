/** Opens a design file or a picture with a design inside. */
import type { Command } from './command.ts'

const openFile: Command = {
  id: 'open-file',
  title: 'Open a file…',
  group: 'file',
  keys: ['Mod+O'],
  run({ surroundings }) {
    surroundings.openFile()
  },
}

export default openFile
