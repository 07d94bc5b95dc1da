/** Takes back the last step and shows what it changed. */
import Undo2 from 'lucide-react/icons/undo-2'
import { showChange, travelled } from '#editor/travel.ts'
import type { Command } from './command.ts'

const undo: Command = {
  id: 'undo',
  title: 'Undo',
  group: 'edit',
  keys: ['Mod+Z'],
  icon: <Undo2 />,
  unavailable: ({ session }) => (session.document.getState().history.past.length > 0 ? null : 'Nothing to undo'),
  run(editor) {
    const entry = editor.session.undo()
    if (entry) showChange(editor, entry, travelled.undone)
  },
}

export default undo
