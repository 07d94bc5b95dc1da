/** Removes what is selected; the contents of a removed boundary stay. */
import Trash2 from 'lucide-react/icons/trash-2'
import { deleteSelection } from '#editor/delete-selection.ts'
import { anySelected } from '#editor/selection.ts'
import type { Command } from './command.ts'

const remove: Command = {
  id: 'delete',
  title: 'Delete',
  group: 'edit',
  keys: ['Delete', 'Backspace'],
  icon: <Trash2 />,
  unavailable: ({ session }) => (anySelected(session) ? null : 'Select something first'),
  run: deleteSelection,
}

export default remove
