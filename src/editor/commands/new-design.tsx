/** Starts an empty design. */
import FilePlus from 'lucide-react/icons/file-plus'
import type { Command } from './command.ts'

const newDesign: Command = {
  id: 'new-design',
  title: 'New design',
  group: 'file',
  icon: <FilePlus />,
  run({ surroundings }) {
    surroundings.newDesign()
  },
}

export default newDesign
