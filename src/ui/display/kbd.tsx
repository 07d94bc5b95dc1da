/** A key or a shortcut, written as the reader's keyboard labels it. */
import { classNames } from '../class-names.ts'
import { shortcutText } from '../shortcut.ts'
import styles from './kbd.module.css'

interface KbdProps {
  /** As in `Mod+Shift+E`; Mod is Command on a Mac and Control elsewhere. */
  readonly keys: string
  readonly className?: string | undefined
}

export function Kbd({ keys, className }: KbdProps) {
  return <kbd className={classNames(styles.kbd, className)}>{shortcutText(keys)}</kbd>
}
