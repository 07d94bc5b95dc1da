/** Shows more of the design. */
import Minus from 'lucide-react/icons/minus'
import type { Command } from './command.ts'

const zoomOut: Command = {
  id: 'zoom-out',
  title: 'Zoom out',
  group: 'view',
  keys: ['Mod+-'],
  icon: <Minus />,
  run({ canvas }) {
    canvas()?.zoomBy(0.8)
  },
}

export default zoomOut
