/** Arranges the selection, or everything. */
import Network from 'lucide-react/icons/network'
import { tidyUp as arrange } from '#editor/tidy-up.ts'
import type { Command } from './command.ts'

const tidyUp: Command = {
  id: 'tidy-up',
  title: 'Tidy up',
  group: 'arrange',
  keys: ['Shift+A'],
  icon: <Network />,
  unavailable: ({ session }) =>
    Object.keys(session.design().nodes).length === 0 ? 'There is nothing to arrange yet' : null,
  run(editor) {
    return arrange(editor)
  },
}

export default tidyUp
