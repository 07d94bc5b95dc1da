/** Opens the name of the selected part for typing. */
import type { Command } from './command.ts'

const rename: Command = {
  id: 'rename',
  title: 'Rename',
  group: 'edit',
  keys: ['F2'],
  unavailable: ({ session }) => (session.view.getState().selection.nodes.length === 1 ? null : 'Select one part'),
  run({ session }) {
    const [id] = session.view.getState().selection.nodes
    if (id !== undefined) session.setView({ renaming: id })
  },
}

export default rename
