/** The commands by group, in an order to read them in: for the menu of everything and the list of shortcuts. */
import { linkKinds } from '#design/design.ts'
import type { Command, CommandGroup } from '#editor/commands/command.ts'
import { commands } from '#editor/commands/index.ts'

export const commandGroups: readonly { readonly group: CommandGroup; readonly label: string }[] = [
  { group: 'file', label: 'File' },
  { group: 'edit', label: 'Edit' },
  { group: 'add', label: 'Add' },
  { group: 'link', label: 'Link' },
  { group: 'arrange', label: 'Arrange' },
  { group: 'view', label: 'View' },
  { group: 'learn', label: 'Learn' },
]

/** The order people know from other menus; commands not named here follow by title. */
const familiar = ['new-design', 'open-file', 'library', 'export', 'undo', 'redo', 'cut', 'copy', 'paste', 'duplicate']
  // The kinds of links stand in the order of their keys.
  .concat('link-to', ...linkKinds.map((kind) => `kind-${kind}`))
  .concat('patterns', 'map', 'reading', 'study-plan', 'glossary', 'lists')

/** The commands of a group: the familiar ones first, the others by title. */
export function commandsOf(group: CommandGroup): readonly Command[] {
  return commands.filter((command) => command.group === group).sort((a, b) => rank(a) - rank(b))
}

function rank({ id }: Command): number {
  const at = familiar.indexOf(id)
  return at < 0 ? familiar.length : at
}
