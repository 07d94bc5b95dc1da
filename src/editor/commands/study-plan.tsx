/** Goes to the study plan. */
import type { Command } from './command.ts'

const studyPlan: Command = {
  id: 'study-plan',
  title: 'Study plan',
  group: 'learn',
  run({ surroundings }) {
    surroundings.show('study')
  },
}

export default studyPlan
