/** Goes to the map of patterns. */
import type { Command } from './command.ts'

const map: Command = {
  id: 'map',
  title: 'Map of patterns',
  group: 'learn',
  run({ surroundings }) {
    surroundings.show('map')
  },
}

export default map
