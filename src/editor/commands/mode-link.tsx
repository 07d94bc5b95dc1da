/** The tool that draws links from part to part. */
import Spline from 'lucide-react/icons/spline'
import type { Command } from './command.ts'

const linkMode: Command = {
  id: 'mode-link',
  title: 'Link',
  group: 'view',
  icon: <Spline />,
  run({ session }) {
    session.setView({ mode: 'link', armed: null })
  },
}

export default linkMode
