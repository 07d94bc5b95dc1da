/** Starts an empty design. */
import type { Command } from './command.ts'

const newDesign: Command = {
  id: 'new-design',
  title: 'New design',
  group: 'file',
  run({ surroundings }) {
    surroundings.newDesign()
  },
}

export default newDesign
