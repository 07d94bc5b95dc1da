/** Makes the selected links replication. */
import { kindCommand } from '#editor/kind-command.ts'

export default kindCommand('replication')
