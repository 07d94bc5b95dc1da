/** Every shortcut, from the commands themselves and from the keys the canvas reads. */
import type { ReactElement } from 'react'
import { commands } from '#editor/commands/index.ts'
import { Kbd } from '#ui/display/kbd.tsx'
import { Dialog } from '#ui/floating/dialog.tsx'
import styles from './shortcuts-dialog.module.css'

/** Keys that mean a direction or a place rather than one command. */
const canvasKeys: readonly (readonly [keys: string, what: string])[] = [
  ['Arrow', 'Move the selection by 8 px, with Shift by 40 px'],
  ['Alt+Arrow', 'Go to the linked or nearest part that way'],
  ['[', 'Previous link of the part'],
  [']', 'Next link of the part'],
  ['Enter', 'Select, then rename'],
  ['Escape', 'Cancel, then select nothing'],
  ['Space', 'Hold and drag to move the view'],
]

export function ShortcutsDialog({ onClose }: { readonly onClose: () => void }): ReactElement {
  const keyed = commands.filter((command) => command.keys !== undefined)
  return (
    <Dialog open onOpenChange={(open) => !open && onClose()} title="Keyboard shortcuts" size="md">
      <dl className={styles.list}>
        {keyed.map((command) => (
          <Row key={command.id} what={command.title} keys={command.keys ?? []} />
        ))}
        {canvasKeys.map(([keys, what]) => (
          <Row key={keys} what={what} keys={[keys]} />
        ))}
      </dl>
    </Dialog>
  )
}

function Row({ what, keys }: { readonly what: string; readonly keys: readonly string[] }): ReactElement {
  return (
    <div className={styles.row}>
      <dt>{what}</dt>
      <dd>
        {keys.map((key) => (
          <Kbd key={key} keys={key} />
        ))}
      </dd>
    </div>
  )
}
