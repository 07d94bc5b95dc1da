/** Shows the selected parts. */
import { boundsOf } from '#design/queries.ts'
import type { Command } from './command.ts'

const fitSelection: Command = {
  id: 'fit-selection',
  title: 'Fit selection',
  group: 'view',
  keys: ['Shift+2'],
  unavailable: ({ session }) => (session.view.getState().selection.nodes.length > 0 ? null : 'Select a part first'),
  run({ session, canvas }) {
    const box = boundsOf(session.design(), session.view.getState().selection.nodes)
    if (box) canvas()?.fit(box)
  },
}

export default fitSelection
