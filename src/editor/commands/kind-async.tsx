/** Makes the selected links async. */
import { kindCommand } from '#editor/kind-command.ts'

export default kindCommand('async')
