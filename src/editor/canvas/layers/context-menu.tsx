/** The menu of what is under the pointer, or of the selection when the keyboard asks: the same commands as everywhere. */
import { useEffect, useState, type ReactElement, type RefObject } from 'react'
import { kindList } from '#catalog/link-kinds.ts'
import type { Point } from '#design/design.ts'
import { setKind } from '#design/operations/links.ts'
import copy from '#editor/commands/copy.tsx'
import remove from '#editor/commands/delete.tsx'
import duplicate from '#editor/commands/duplicate.tsx'
import exportDesign from '#editor/commands/export.tsx'
import fit from '#editor/commands/fit.tsx'
import linkTo from '#editor/commands/link-to.tsx'
import lock from '#editor/commands/lock.tsx'
import paste from '#editor/commands/paste.tsx'
import pin from '#editor/commands/pin.tsx'
import rename from '#editor/commands/rename.tsx'
import reverse from '#editor/commands/reverse-link.tsx'
import selectAll from '#editor/commands/select-all.tsx'
import tidyUp from '#editor/commands/tidy-up.tsx'
import unwrap from '#editor/commands/unwrap.tsx'
import wrap from '#editor/commands/wrap.tsx'
import { useEditor, type EditorContext } from '#editor/context.ts'
import { selectUnder } from '#editor/gestures/select-under.ts'
import { takesText } from '#editor/keys.ts'
import { entryOf } from '#editor/run.ts'
import { Menu } from '#ui/floating/menu.tsx'
import type { MenuEntry } from '#ui/floating/menu-entry.ts'

const separator: MenuEntry = { kind: 'separator' }

function entriesFor(editor: EditorContext): readonly MenuEntry[] {
  const { nodes, links } = editor.session.view.getState().selection
  if (nodes.length > 0) {
    const first = [rename, linkTo, duplicate, copy].map((command) => entryOf(editor, command))
    const second = [wrap, unwrap, pin, lock].map((command) => entryOf(editor, command))
    return [...first, separator, ...second, separator, { ...entryOf(editor, remove), danger: true }]
  }
  if (links.length > 0)
    return [kindsOf(editor, links), separator, entryOf(editor, reverse), { ...entryOf(editor, remove), danger: true }]
  return [paste, selectAll, tidyUp, fit, exportDesign].map((command) => entryOf(editor, command))
}

/** The kinds of links as one choice; several links of different kinds show none as chosen. */
function kindsOf({ session }: EditorContext, links: readonly string[]): MenuEntry {
  const kinds = new Set(links.map((id) => session.design().links[id]?.kind))
  const [only] = kinds
  return {
    kind: 'radio',
    label: 'Kind',
    value: kinds.size === 1 ? (only ?? '') : '',
    options: kindList.map(({ id, title }) => ({ value: id, label: title })),
    onChange(value) {
      const kind = kindList.find(({ id }) => id === value)
      if (kind) session.edit(`Make link ${kind.title.toLowerCase()}`, (design) => setKind(design, links, kind.id))
    },
  }
}

export function ContextMenu({ root }: { readonly root: RefObject<HTMLElement | null> }): ReactElement | null {
  const editor = useEditor()
  const [at, setAt] = useState<Point | null>(null)
  useEffect(() => {
    const area = root.current
    if (!area) return
    const open = (event: MouseEvent): void => {
      if (takesText(event.target)) return
      event.preventDefault()
      const client = { x: event.clientX, y: event.clientY }
      selectUnder(editor, client)
      setAt(client)
    }
    area.addEventListener('contextmenu', open)
    return () => area.removeEventListener('contextmenu', open)
  }, [editor, root])
  if (!at) return null
  function close(): void {
    setAt(null)
    const { session, canvas } = editor
    // A field that an entry opened keeps the focus it took.
    if (session.view.getState().renaming === null) canvas()?.focus(session.view.getState().selection.nodes[0] ?? null)
  }
  return (
    <Menu
      open
      onOpenChange={(open) => !open && close()}
      anchor={at}
      label="Actions"
      items={entriesFor(editor)}
      finalFocus={false}
    />
  )
}
