/** The menu of everything: every command there is, by group. */
import type { ReactElement } from 'react'
import Menu from 'lucide-react/icons/menu'
import { MenuButton } from '#ui/actions/menu-button.tsx'
import type { MenuEntry } from '#ui/floating/menu-entry.ts'
import type { CommandGroup } from '#editor/commands/command.ts'
import { commands } from '#editor/commands/index.ts'
import { useEditor, type EditorContext } from '#editor/context.ts'
import { entryOf } from '#editor/run.ts'

export function MainMenu(): ReactElement {
  const editor = useEditor()
  return <MenuButton label="Menu" icon={<Menu />} align="end" items={() => mainMenu(editor)} />
}

const groups: readonly { readonly group: CommandGroup; readonly label: string }[] = [
  { group: 'file', label: 'File' },
  { group: 'edit', label: 'Edit' },
  { group: 'add', label: 'Add' },
  { group: 'link', label: 'Link' },
  { group: 'arrange', label: 'Arrange' },
  { group: 'view', label: 'View' },
]

function mainMenu(editor: EditorContext): readonly MenuEntry[] {
  return groups.map(({ group, label }) => ({
    kind: 'submenu',
    label,
    items: commands.filter((command) => command.group === group).map((command) => entryOf(editor, command)),
  }))
}
