/** Puts a boundary around the selected parts. */
import Group from 'lucide-react/icons/group'
import { makeNode } from '#design/create.ts'
import { randomId } from '#design/ids.ts'
import { wrap } from '#design/operations/boundaries.ts'
import { newBoundarySize } from '#drawing/part-size.ts'
import { announce } from '#ui/speech/announcements.ts'
import type { Command } from './command.ts'

const wrapSelection: Command = {
  id: 'wrap',
  title: 'Wrap in a boundary',
  group: 'arrange',
  icon: <Group />,
  keys: ['Mod+G'],
  unavailable: ({ session }) => (session.view.getState().selection.nodes.length > 0 ? null : 'Select a part first'),
  run({ session }) {
    const { nodes } = session.view.getState().selection
    const boundary = makeNode({ id: randomId(), pattern: 'region', label: 'Region', size: newBoundarySize })
    const done = session.edit('Wrap in a boundary', (design) => wrap(design, nodes, boundary), {
      select: { nodes: [boundary.id], links: [] },
    })
    if (!done) return
    session.setView({ renaming: boundary.id, current: boundary.id })
    announce('Wrapped in a Region. Type its name.')
  },
}

export default wrapSelection
