/** The "…" menu of a part or boundary: commands on the selection, which this node is. */
import Ellipsis from 'lucide-react/icons/ellipsis'
import Replace from 'lucide-react/icons/replace'
import type { ReactElement } from 'react'
import type { DesignNode } from '#design/design.ts'
import type { Command } from '#editor/commands/command.ts'
import remove from '#editor/commands/delete.tsx'
import duplicate from '#editor/commands/duplicate.tsx'
import { run } from '#editor/run.ts'
import lock from '#editor/commands/lock.tsx'
import pin from '#editor/commands/pin.tsx'
import { useEditor, type EditorContext } from '#editor/context.ts'
import { MenuButton } from '#ui/actions/menu-button.tsx'
import type { MenuEntry } from '#ui/floating/menu-entry.ts'

interface NodeMenuProps {
  readonly node: DesignNode
  /** Null for what cannot have another pattern. */
  readonly onChangePattern: (() => void) | null
}

export function NodeMenu({ node, onChangePattern }: NodeMenuProps): ReactElement {
  const editor = useEditor()
  return (
    <MenuButton
      label="More actions"
      icon={<Ellipsis />}
      align="end"
      items={() => [
        ...(onChangePattern
          ? [{ label: 'Change pattern…', icon: <Replace />, onSelect: onChangePattern } satisfies MenuEntry]
          : []),
        entryOf(editor, duplicate),
        toggleOf(editor, pin, node.pinned),
        toggleOf(editor, lock, node.locked),
        { kind: 'separator' },
        { ...entryOf(editor, remove), danger: true },
      ]}
    />
  )
}

function entryOf(editor: EditorContext, command: Command): MenuEntry & { readonly kind?: 'item' } {
  const { title, icon, keys } = command
  return { label: title, icon, shortcut: keys?.[0], onSelect: () => void run(editor, command) }
}

function toggleOf(editor: EditorContext, command: Command, checked: boolean): MenuEntry {
  const { title, keys } = command
  return { kind: 'checkbox', label: title, shortcut: keys?.[0], checked, onChange: () => void run(editor, command) }
}
