/** The tool that moves the view. */
import Hand from 'lucide-react/icons/hand'
import type { Command } from './command.ts'

const pan: Command = {
  id: 'mode-pan',
  title: 'Pan',
  group: 'view',
  keys: ['H'],
  icon: <Hand />,
  run({ session }) {
    session.setView({ mode: 'pan', armed: null })
  },
}

export default pan
