/** Makes the selected links stream. */
import { kindCommand } from '#editor/kind-command.ts'

export default kindCommand('stream')
