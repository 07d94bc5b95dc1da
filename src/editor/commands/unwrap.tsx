/** Removes the selected boundaries and keeps what they hold. */
import { unwrap } from '#design/operations/boundaries.ts'
import { childrenOf } from '#design/queries.ts'
import { isBoundary } from '#drawing/look.ts'
import type { Command } from './command.ts'

const unwrapSelection: Command = {
  id: 'unwrap',
  title: 'Unwrap',
  group: 'arrange',
  keys: ['Mod+Shift+G'],
  unavailable: ({ session }) => {
    const design = session.design()
    const boundary = session.view.getState().selection.nodes.some((id) => isBoundary(design.nodes[id]?.pattern ?? ''))
    return boundary ? null : 'Select a boundary'
  },
  run({ session }) {
    const design = session.design()
    const boundaries = session.view
      .getState()
      .selection.nodes.filter((id) => isBoundary(design.nodes[id]?.pattern ?? ''))
    const inside = boundaries.flatMap((id) => childrenOf(design, id).map((node) => node.id))
    session.edit('Unwrap', (now) => boundaries.reduce(unwrap, now), { select: { nodes: inside, links: [] } })
  },
}

export default unwrapSelection
