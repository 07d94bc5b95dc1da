/** An area that answers a right click, a long press or Shift+F10 with a menu. Heavy: load it lazily. */
import type { ReactNode } from 'react'
import { ContextMenu as Base } from '@base-ui/react/context-menu'
import type { MenuEntry } from './menu-entry.ts'
import { MenuItems, popupClass } from './menu-items.tsx'
import styles from './menu.module.css'

interface ContextMenuProps {
  readonly label: string
  readonly items: readonly MenuEntry[]
  readonly children: ReactNode
  readonly onOpenChange?: ((open: boolean) => void) | undefined
  readonly className?: string | undefined
}

export function ContextMenu({ label, items, children, onOpenChange, className }: ContextMenuProps) {
  return (
    <Base.Root onOpenChange={(open) => onOpenChange?.(open)}>
      <Base.Trigger className={className}>{children}</Base.Trigger>
      <Base.Portal>
        <Base.Positioner className={styles.positioner} collisionPadding={8}>
          <Base.Popup className={popupClass(items)} aria-label={label}>
            <MenuItems items={items} />
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  )
}
