/** Copies the selected parts a little aside. */
import CopyPlus from 'lucide-react/icons/copy-plus'
import { randomId } from '#design/ids.ts'
import { duplicate } from '#design/operations/clipboard.ts'
import type { NodeId } from '#design/design.ts'
import { plural } from '#drawing/names.ts'
import type { Command } from './command.ts'

const duplicateSelection: Command = {
  id: 'duplicate',
  title: 'Duplicate',
  group: 'edit',
  keys: ['Mod+D'],
  icon: <CopyPlus />,
  unavailable: ({ session }) => (session.view.getState().selection.nodes.length > 0 ? null : 'Select a part first'),
  run({ session }) {
    const { nodes } = session.view.getState().selection
    let copies: readonly NodeId[] = []
    session.edit(`Duplicate ${plural(nodes.length, 'part')}`, (design) => {
      const made = duplicate(design, nodes, randomId)
      copies = made.ids
      return made.design
    })
    session.select({ nodes: copies })
  },
}

export default duplicateSelection
