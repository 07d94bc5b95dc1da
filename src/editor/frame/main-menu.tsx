/** The menu of everything: every command there is, by group. */
import type { ReactElement } from 'react'
import Menu from 'lucide-react/icons/menu'
import { MenuButton } from '#ui/actions/menu-button.tsx'
import type { MenuEntry } from '#ui/floating/menu-entry.ts'
import { useEditor, type EditorContext } from '#editor/context.ts'
import { entryOf } from '#editor/run.ts'
import { commandGroups, commandsOf } from './command-groups.ts'

export function MainMenu(): ReactElement {
  const editor = useEditor()
  return <MenuButton label="Menu" icon={<Menu />} align="end" items={() => mainMenu(editor)} />
}

function mainMenu(editor: EditorContext): readonly MenuEntry[] {
  return commandGroups.map(({ group, label }) => ({
    kind: 'submenu',
    label,
    items: commandsOf(group).map((command) => entryOf(editor, command)),
  }))
}
