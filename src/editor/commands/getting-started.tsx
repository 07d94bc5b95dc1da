/** Opens a fresh copy of the example with its first steps. */
import type { Command } from './command.ts'

const gettingStarted: Command = {
  id: 'getting-started',
  title: 'Getting started',
  group: 'file',
  run() {
    location.hash = '#/example'
  },
}

export default gettingStarted
