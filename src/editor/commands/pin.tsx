/** Keeps the selected parts where they are when tidying up, or lets them go. */
import Pin from 'lucide-react/icons/pin'
import { editNode } from '#design/operations/nodes.ts'
import type { Command } from './command.ts'

const pin: Command = {
  id: 'pin',
  title: 'Pin',
  group: 'arrange',
  keys: ['P'],
  icon: <Pin />,
  unavailable: ({ session }) => (session.view.getState().selection.nodes.length > 0 ? null : 'Select a part first'),
  run({ session }) {
    const { nodes } = session.view.getState().selection
    const every = nodes.every((id) => session.design().nodes[id]?.pinned)
    session.edit(every ? 'Unpin' : 'Pin', (design) =>
      nodes.reduce((now, id) => editNode(now, id, { pinned: !every }), design),
    )
  },
}

export default pin
