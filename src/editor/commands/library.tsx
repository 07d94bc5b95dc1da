/** Goes to the library. */
import type { Command } from './command.ts'

const library: Command = {
  id: 'library',
  title: 'All designs',
  group: 'file',
  run({ surroundings }) {
    surroundings.show('designs')
  },
}

export default library
