/** Goes to the user's own lists of patterns. */
import type { Command } from './command.ts'

const lists: Command = {
  id: 'lists',
  title: 'Your lists',
  group: 'learn',
  run({ surroundings }) {
    surroundings.show('lists')
  },
}

export default lists
