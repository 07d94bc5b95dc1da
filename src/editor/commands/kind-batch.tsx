/** Makes the selected links batch. */
import { kindCommand } from '#editor/kind-command.ts'

export default kindCommand('batch')
