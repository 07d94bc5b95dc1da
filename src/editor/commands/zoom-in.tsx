/** Shows things larger. */
import Plus from 'lucide-react/icons/plus'
import type { Command } from './command.ts'

const zoomIn: Command = {
  id: 'zoom-in',
  title: 'Zoom in',
  group: 'view',
  keys: ['Mod+=', 'Mod++'],
  icon: <Plus />,
  run({ canvas }) {
    canvas()?.zoomBy(1.25)
  },
}

export default zoomIn
