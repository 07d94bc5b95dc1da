/** Makes the selected links control. */
import { kindCommand } from '#editor/kind-command.ts'

export default kindCommand('control')
