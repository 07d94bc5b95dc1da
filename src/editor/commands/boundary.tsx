/** Arms a region; the next click places it, around the selection when there is one. */
import SquareDashed from 'lucide-react/icons/square-dashed'
import wrapSelection from './wrap.tsx'
import type { Command } from './command.ts'

const boundary: Command = {
  id: 'boundary',
  title: 'Boundary',
  group: 'add',
  keys: ['F'],
  icon: <SquareDashed />,
  run(editor) {
    const { session } = editor
    if (session.view.getState().selection.nodes.length > 0) return wrapSelection.run(editor)
    session.setView({ armed: 'region', mode: 'select' })
  },
}

export default boundary
