/** The tool that picks and moves. */
import MousePointer2 from 'lucide-react/icons/mouse-pointer-2'
import type { Command } from './command.ts'

const select: Command = {
  id: 'mode-select',
  title: 'Select',
  group: 'view',
  keys: ['V'],
  icon: <MousePointer2 />,
  run({ session }) {
    session.setView({ mode: 'select', armed: null })
  },
}

export default select
