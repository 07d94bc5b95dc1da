/** Links the selected part to another one by typing its name. */
import type { Command } from './command.ts'

const linkTo: Command = {
  id: 'link-to',
  title: 'Link to…',
  group: 'link',
  keys: ['L', 'X'],
  unavailable: ({ session }) =>
    session.view.getState().selection.nodes.length === 1 ? null : 'Select one part to link from',
  run({ dialogs }) {
    dialogs.open('link-to')
  },
}

export default linkTo
