/** Makes the selected links sync. */
import { kindCommand } from '#editor/kind-command.ts'

export default kindCommand('sync')
