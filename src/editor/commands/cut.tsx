/** Copies the selected parts and removes them. */
import { copySelection } from '#editor/clipboard.ts'
import { deleteSelection } from '#editor/delete-selection.ts'
import type { Command } from './command.ts'

const cut: Command = {
  id: 'cut',
  title: 'Cut',
  group: 'edit',
  nativeKeys: 'Mod+X',
  unavailable: ({ session }) => (session.view.getState().selection.nodes.length > 0 ? null : 'Select a part first'),
  async run(editor) {
    await copySelection(editor)
    deleteSelection(editor)
  },
}

export default cut
