/** Goes to the glossary. */
import type { Command } from './command.ts'

const glossary: Command = {
  id: 'glossary',
  title: 'Glossary',
  group: 'learn',
  run({ surroundings }) {
    surroundings.show('glossary')
  },
}

export default glossary
