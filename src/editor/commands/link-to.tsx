/** Links the selected part to another one by typing its name. */
import Spline from 'lucide-react/icons/spline'
import type { Command } from './command.ts'

const linkTo: Command = {
  id: 'link-to',
  title: 'Link to…',
  group: 'link',
  keys: ['L', 'X'],
  icon: <Spline />,
  unavailable: ({ session }) =>
    session.view.getState().selection.nodes.length === 1 ? null : 'Select one part to link from',
  run({ dialogs }) {
    dialogs.open('link-to')
  },
}

export default linkTo
