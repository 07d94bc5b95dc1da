/** The bar above the editor: where one is, whether the work is saved, theme, menu and export. */
import { useSyncExternalStore, type ReactElement } from 'react'
import Menu from 'lucide-react/icons/menu'
import Share from 'lucide-react/icons/share'
import { Button } from '#ui/actions/button.tsx'
import { MenuButton } from '#ui/actions/menu-button.tsx'
import type { MenuEntry } from '#ui/floating/menu-entry.ts'
import type { Command, CommandGroup } from '#editor/commands/command.ts'
import exportDesign from '#editor/commands/export.tsx'
import library from '#editor/commands/library.tsx'
import newDesign from '#editor/commands/new-design.tsx'
import openFile from '#editor/commands/open-file.tsx'
import { commands, run } from '#editor/commands/index.ts'
import { useDocument, useEditor, type EditorContext } from '#editor/context.ts'
import type { Keeper } from '#editor/session/keep.ts'
import styles from './frame.module.css'
import { Mark } from './mark.tsx'
import { SaveStatus } from './save-status.tsx'
import { ThemeButton } from './theme-button.tsx'

export function TopBar({ keeper }: { readonly keeper: Keeper }): ReactElement {
  const editor = useEditor()
  const title = useDocument((state) => state.design.meta.title)
  const status = useSyncExternalStore(keeper.subscribe, keeper.status)
  return (
    <header className={styles.topBar}>
      <a className={styles.home} href="#/designs" aria-label="Lintel, all designs">
        <Mark />
      </a>
      <nav className={styles.crumbs} aria-label="Place">
        <a href="#/designs">Library</a>
        <span aria-hidden="true">/</span>
        <MenuButton look="ghost" label={`${title}, design menu`} items={() => designMenu(editor)}>
          <b className={styles.title}>{title === '' ? 'Untitled design' : title}</b>
        </MenuButton>
      </nav>
      <SaveStatus status={status} />
      <span className={styles.grow} />
      <ThemeButton />
      <MenuButton label="Menu" icon={<Menu />} align="end" items={() => mainMenu(editor)} />
      <Button
        look="primary"
        icon={<Share />}
        shortcut={exportDesign.keys?.[0]}
        onClick={() => run(editor, exportDesign)}
      >
        Export
      </Button>
    </header>
  )
}

export function entryOf(editor: EditorContext, command: Command): MenuEntry {
  return {
    label: command.title,
    icon: command.icon,
    shortcut: command.keys?.[0],
    disabled: command.unavailable?.(editor) ?? false,
    onSelect: () => void run(editor, command),
  }
}

function designMenu(editor: EditorContext): readonly MenuEntry[] {
  return [
    ...[newDesign, openFile, library].map((command) => entryOf(editor, command)),
    { kind: 'separator' },
    entryOf(editor, exportDesign),
  ]
}

const groups: readonly { readonly group: CommandGroup; readonly label: string }[] = [
  { group: 'file', label: 'File' },
  { group: 'edit', label: 'Edit' },
  { group: 'add', label: 'Add' },
  { group: 'link', label: 'Link' },
  { group: 'arrange', label: 'Arrange' },
  { group: 'view', label: 'View' },
]

/** Every command there is, by group. */
function mainMenu(editor: EditorContext): readonly MenuEntry[] {
  return groups.map(({ group, label }) => ({
    kind: 'submenu',
    label,
    items: commands.filter((command) => command.group === group).map((command) => entryOf(editor, command)),
  }))
}
