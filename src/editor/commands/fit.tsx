/** Shows the whole design. */
import Maximize from 'lucide-react/icons/maximize'
import type { Command } from './command.ts'

const fit: Command = {
  id: 'fit',
  title: 'Fit',
  group: 'view',
  keys: ['Shift+1'],
  icon: <Maximize />,
  run({ canvas }) {
    canvas()?.fit()
  },
}

export default fit
