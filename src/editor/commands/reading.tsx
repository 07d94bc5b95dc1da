/** Goes to the reading library. */
import type { Command } from './command.ts'

const reading: Command = {
  id: 'reading',
  title: 'Reading',
  group: 'learn',
  run({ surroundings }) {
    surroundings.show('reading')
  },
}

export default reading
