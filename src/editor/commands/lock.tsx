/** Keeps the selected parts from being moved by hand, or lets them go. */
import Lock from 'lucide-react/icons/lock'
import { editNode } from '#design/operations/nodes.ts'
import type { Command } from './command.ts'

const lock: Command = {
  id: 'lock',
  title: 'Lock',
  group: 'arrange',
  keys: ['Mod+Shift+L'],
  icon: <Lock />,
  unavailable: ({ session }) => (session.view.getState().selection.nodes.length > 0 ? null : 'Select a part first'),
  run({ session }) {
    const { nodes } = session.view.getState().selection
    const every = nodes.every((id) => session.design().nodes[id]?.locked)
    session.edit(every ? 'Unlock' : 'Lock', (design) =>
      nodes.reduce((now, id) => editNode(now, id, { locked: !every }), design),
    )
  },
}

export default lock
