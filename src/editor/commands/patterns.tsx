/** Goes to the atlas of patterns. */
import type { Command } from './command.ts'

const patterns: Command = {
  id: 'patterns',
  title: 'Patterns',
  group: 'learn',
  run({ surroundings }) {
    surroundings.show('patterns')
  },
}

export default patterns
