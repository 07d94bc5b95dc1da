/** Turns the selected links around. */
import { reverseLink } from '#design/operations/links.ts'
import type { Command } from './command.ts'

const reverse: Command = {
  id: 'reverse-link',
  title: 'Reverse link',
  group: 'link',
  keys: ['Shift+R'],
  unavailable: ({ session }) => (session.view.getState().selection.links.length > 0 ? null : 'Select a link'),
  run({ session }) {
    const { links } = session.view.getState().selection
    session.edit('Reverse link', (design) => links.reduce(reverseLink, design))
  },
}

export default reverse
