/** Does again what was undone. */
import Redo2 from 'lucide-react/icons/redo-2'
import { showChange, travelled } from '#editor/travel.ts'
import type { Command } from './command.ts'

const redo: Command = {
  id: 'redo',
  title: 'Redo',
  group: 'edit',
  keys: ['Mod+Shift+Z', 'Mod+Y'],
  icon: <Redo2 />,
  unavailable: ({ session }) => (session.document.getState().history.future.length > 0 ? null : 'Nothing to redo'),
  run(editor) {
    const entry = editor.session.redo()
    if (entry) showChange(editor, entry, travelled.redone)
  },
}

export default redo
