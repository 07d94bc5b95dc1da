/** A menu beside an element or at a point of the page. Heavy: load it lazily, or use `MenuButton`, which does. */
import { useEffect, useMemo, useRef, type FocusEvent, type RefObject } from 'react'
import { Menu as Base } from '@base-ui/react/menu'
import type { MenuEntry } from './menu-entry.ts'
import { MenuItems, popupClass } from './menu-items.tsx'
import styles from './menu.module.css'

/** A place on the page, in CSS pixels of the viewport. */
export interface MenuPoint {
  readonly x: number
  readonly y: number
}

interface MenuProps {
  readonly open: boolean
  readonly onOpenChange: (open: boolean) => void
  readonly label: string
  readonly anchor: RefObject<Element | null> | MenuPoint
  readonly items: readonly MenuEntry[]
  readonly side?: 'top' | 'bottom' | 'left' | 'right' | undefined
  readonly align?: 'start' | 'center' | 'end' | undefined
  /** Starts on the first entry, as a menu opened from the keyboard does. */
  readonly fromKeyboard?: boolean | undefined
  /** Where the focus goes on closing, if not back where it was; false leaves it to the caller. */
  readonly finalFocus?: RefObject<HTMLElement | null> | false | undefined
}

export function Menu(props: MenuProps) {
  const { open, onOpenChange, label, anchor, items, side, align = 'start', finalFocus } = props
  const started = useRef(false)
  const atPoint = 'x' in anchor
  const place = useMemo(() => ('x' in anchor ? pointAnchor(anchor) : anchor), [anchor])
  useEffect(() => {
    if (!open) started.current = false
  }, [open])

  /** Base UI first focuses the list as a whole, because it saw no trigger being pressed. */
  function start(event: FocusEvent<HTMLElement>) {
    if (props.fromKeyboard !== true || started.current || event.target !== event.currentTarget) return
    started.current = true
    event.currentTarget.querySelector<HTMLElement>('[role^="menuitem"]')?.focus()
  }

  return (
    <Base.Root open={open} onOpenChange={(next) => onOpenChange(next)}>
      <Base.Portal>
        <Base.Positioner
          className={styles.positioner}
          anchor={place}
          side={side ?? 'bottom'}
          align={align}
          sideOffset={atPoint ? 2 : 6}
          collisionPadding={8}
        >
          <Base.Popup className={popupClass(items)} aria-label={label} finalFocus={finalFocus} onFocus={start}>
            <MenuItems items={items} />
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  )
}

function pointAnchor({ x, y }: MenuPoint) {
  return { getBoundingClientRect: () => new DOMRect(x, y, 0, 0) }
}
