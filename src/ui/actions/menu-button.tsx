/** A button that opens a menu; the menu's code is fetched when the button is approached, not before. */
import { lazy, Suspense, useRef, useState, type KeyboardEvent, type MouseEvent, type ReactNode } from 'react'
import ChevronDown from 'lucide-react/icons/chevron-down'
import type { MenuEntry } from '../floating/menu-entry.ts'
import { Button, type ButtonProps } from './button.tsx'
import { IconButton, type IconButtonProps } from './icon-button.tsx'

const Menu = lazy(async () => ({ default: (await loadMenu()).Menu }))

function loadMenu() {
  return import('../floating/menu.tsx')
}

interface SharedProps {
  /** Names the button, if it shows only an icon, and the menu. */
  readonly label: string
  readonly items: readonly MenuEntry[] | (() => readonly MenuEntry[])
  readonly side?: 'top' | 'bottom' | 'left' | 'right' | undefined
  readonly align?: 'start' | 'center' | 'end' | undefined
  readonly disabled?: boolean | undefined
  readonly reason?: string | undefined
  readonly className?: string | undefined
  /** For a button among several that are one tab stop. */
  readonly tabIndex?: number | undefined
}

interface WordsProps extends SharedProps, Pick<ButtonProps, 'look' | 'icon' | 'full'> {
  readonly children: ReactNode
  readonly size?: ButtonProps['size']
  /** Leaves out the chevron after the words. */
  readonly plain?: boolean | undefined
}

interface IconProps extends SharedProps, Pick<IconButtonProps, 'shortcut'> {
  readonly children?: never
  readonly icon: ReactNode
  readonly size?: IconButtonProps['size']
}

export type MenuButtonProps = WordsProps | IconProps

export function MenuButton(props: MenuButtonProps) {
  const { label, items, side, align } = props
  const button = useRef<HTMLButtonElement>(null)
  const [open, setOpen] = useState(false)
  const [used, setUsed] = useState(false)
  const [fromKeyboard, setFromKeyboard] = useState(false)

  function toggle(next: boolean, byKey = false) {
    setFromKeyboard(byKey)
    if (next) setUsed(true)
    setOpen(next)
  }

  const behaviour = {
    ref: button,
    'aria-haspopup': 'menu' as const,
    onPointerEnter: () => void loadMenu(),
    onFocus: () => void loadMenu(),
    // A click without a pointer count is Enter or Space.
    onClick: (event: MouseEvent) => toggle(!open, event.detail === 0),
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== 'ArrowDown' || props.disabled === true) return
      event.preventDefault()
      toggle(true, true)
    },
  }
  return (
    <>
      <Face props={props} open={open} behaviour={behaviour} />
      {used && (
        <Suspense fallback={null}>
          <Menu
            open={open}
            onOpenChange={(next) => toggle(next)}
            fromKeyboard={fromKeyboard}
            label={label}
            anchor={button}
            items={typeof items === 'function' ? items() : items}
            side={side}
            align={align}
            finalFocus={button}
          />
        </Suspense>
      )}
    </>
  )
}

function isIconOnly(props: MenuButtonProps): props is IconProps {
  return props.children === undefined
}

interface FaceProps {
  readonly props: MenuButtonProps
  readonly open: boolean
  readonly behaviour: Pick<IconButtonProps, 'ref' | 'onPointerEnter' | 'onFocus' | 'onClick' | 'onKeyDown'>
}

function Face({ props, open, behaviour }: FaceProps) {
  const { disabled, reason, className, tabIndex } = props
  const shared = { ...behaviour, disabled, reason, className, tabIndex }
  if (isIconOnly(props)) {
    const { label, icon, size, shortcut } = props
    return <IconButton {...shared} label={label} icon={icon} size={size} shortcut={shortcut} expanded={open} />
  }
  const { children, look, icon, size, full, plain = false } = props
  return (
    <Button
      {...shared}
      {...{ look, icon, size, full }}
      aria-expanded={open}
      trailing={plain ? undefined : <ChevronDown aria-hidden="true" />}
    >
      {children}
    </Button>
  )
}
