/** Shows everything at its own size. */
import type { Command } from './command.ts'

const actualSize: Command = {
  id: 'zoom-100',
  title: 'Zoom to 100 %',
  group: 'view',
  keys: ['Mod+0', 'Shift+0'],
  run({ canvas }) {
    canvas()?.zoomTo(1)
  },
}

export default actualSize
