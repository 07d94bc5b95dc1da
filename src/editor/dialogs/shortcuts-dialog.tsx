/** Every shortcut, from the commands themselves and from the keys the canvas reads. */
import { useId, useRef, type ReactElement, type ReactNode } from 'react'
import { Kbd } from '#ui/display/kbd.tsx'
import { Dialog } from '#ui/floating/dialog.tsx'
import { commandGroups, commandsOf } from '#editor/frame/command-groups.ts'
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
  // Reading is what one opens it for: the focus goes to the list, not to a button with its tooltip.
  const list = useRef<HTMLDivElement>(null)
  return (
    <Dialog open onOpenChange={(open) => !open && onClose()} title="Keyboard shortcuts" size="md" initialFocus={list}>
      <div ref={list} className={styles.groups} tabIndex={-1}>
        <Group title="On the canvas">
          {canvasKeys.map(([keys, what]) => (
            <Row key={keys} what={what} keys={[keys]} />
          ))}
        </Group>
        {commandGroups.map(({ group, label }) => (
          <Group key={group} title={label}>
            {commandsOf(group).flatMap(({ id, title, keys, nativeKeys }) => {
              const shown = keys ?? (nativeKeys === undefined ? [] : [nativeKeys])
              return shown.length > 0 ? [<Row key={id} what={title} keys={shown} />] : []
            })}
          </Group>
        ))}
      </div>
    </Dialog>
  )
}

function Group({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactElement {
  const id = useId()
  return (
    <section className={styles.group} aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      <dl className={styles.list}>{children}</dl>
    </section>
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
