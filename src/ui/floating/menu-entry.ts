/** What a menu holds, as data, so that the same entries serve a button's menu and a context menu. */
import type { ReactNode } from 'react'

export type MenuEntry = MenuItem | MenuCheck | MenuRadio | MenuGroup | MenuSubmenu | MenuSeparator

export interface MenuItem {
  readonly kind?: 'item' | undefined
  readonly label: string
  readonly icon?: ReactNode
  /** As in `Mod+D`. */
  readonly shortcut?: string | undefined
  /** Why it cannot be chosen now; it is shown under the label and stays reachable. */
  readonly disabled?: string | false | undefined
  /** It takes something away. */
  readonly danger?: boolean | undefined
  readonly onSelect: () => void
}

export interface MenuCheck {
  readonly kind: 'checkbox'
  readonly label: string
  readonly shortcut?: string | undefined
  readonly checked: boolean
  readonly disabled?: string | false | undefined
  readonly onChange: (checked: boolean) => void
}

export interface MenuChoice {
  readonly value: string
  readonly label: string
  readonly shortcut?: string | undefined
  readonly disabled?: string | false | undefined
}

export interface MenuRadio {
  readonly kind: 'radio'
  /** The heading above the choices. */
  readonly label: string
  readonly value: string
  readonly options: readonly MenuChoice[]
  readonly onChange: (value: string) => void
}

export interface MenuGroup {
  readonly kind: 'group'
  readonly label: string
  readonly items: readonly MenuEntry[]
}

export interface MenuSubmenu {
  readonly kind: 'submenu'
  readonly label: string
  readonly icon?: ReactNode
  readonly items: readonly MenuEntry[]
}

export interface MenuSeparator {
  readonly kind: 'separator'
}
