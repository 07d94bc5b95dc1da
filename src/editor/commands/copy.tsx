/** Copies the selected parts, for this design, another one or another tab. */
import { copySelection } from '#editor/clipboard.ts'
import type { Command } from './command.ts'

const copy: Command = {
  id: 'copy',
  title: 'Copy',
  group: 'edit',
  nativeKeys: 'Mod+C',
  unavailable: ({ session }) => (session.view.getState().selection.nodes.length > 0 ? null : 'Select a part first'),
  run: copySelection,
}

export default copy
