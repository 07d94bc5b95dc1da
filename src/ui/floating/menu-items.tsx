/** Menu entries as Base UI menu parts; used by the button's menu and the context menu alike. */
import { useId, type ReactNode } from 'react'
import { Menu as Base } from '@base-ui/react/menu'
import Check from 'lucide-react/icons/check'
import ChevronRight from 'lucide-react/icons/chevron-right'
import { classNames } from '../class-names.ts'
import { ariaShortcut, shortcutText } from '../shortcut.ts'
import type { MenuCheck, MenuChoice, MenuEntry, MenuItem, MenuRadio, MenuSubmenu } from './menu-entry.ts'
import styles from './menu.module.css'

export function MenuItems({ items }: { readonly items: readonly MenuEntry[] }) {
  return items.map((entry, at) => <Entry key={keyOf(entry, at)} entry={entry} />)
}

/** The popup's class: a column for icons and ticks is kept only where one of the entries has any. */
export function popupClass(items: readonly MenuEntry[]): string {
  return classNames(styles.popup, items.some(hasMark) && styles.marked)
}

function hasMark(entry: MenuEntry): boolean {
  if (entry.kind === 'checkbox' || entry.kind === 'radio') return true
  if (entry.kind === 'group') return entry.items.some(hasMark)
  return entry.kind !== 'separator' && entry.icon !== undefined
}

/** Entries have no identity of their own; label and place tell them apart well enough while a menu is open. */
function keyOf(entry: MenuEntry, at: number): string {
  return entry.kind === 'separator' ? `separator ${at}` : `${entry.label} ${at}`
}

function Entry({ entry }: { readonly entry: MenuEntry }) {
  switch (entry.kind) {
    case 'separator':
      return <Base.Separator className={styles.separator} />
    case 'group':
      return (
        <Base.Group>
          <Base.GroupLabel className={styles.heading}>{entry.label}</Base.GroupLabel>
          <MenuItems items={entry.items} />
        </Base.Group>
      )
    case 'submenu':
      return <Submenu entry={entry} />
    case 'checkbox':
      return <CheckEntry entry={entry} />
    case 'radio':
      return <RadioEntry entry={entry} />
    case 'item':
    case undefined:
      return <ItemEntry entry={entry} />
  }
}

function ItemEntry({ entry }: { readonly entry: MenuItem }) {
  const { naming, words } = useWords(entry)
  return (
    <Base.Item
      {...naming}
      data-danger={entry.danger === true ? '' : undefined}
      className={styles.item}
      onClick={entry.onSelect}
    >
      {entry.icon !== undefined && <Mark>{entry.icon}</Mark>}
      {words}
    </Base.Item>
  )
}

function CheckEntry({ entry }: { readonly entry: MenuCheck }) {
  const { naming, words } = useWords(entry)
  return (
    <Base.CheckboxItem
      {...naming}
      checked={entry.checked}
      closeOnClick={false}
      className={styles.item}
      onCheckedChange={(checked) => entry.onChange(checked)}
    >
      <Mark>{entry.checked && <Check />}</Mark>
      {words}
    </Base.CheckboxItem>
  )
}

function RadioEntry({ entry }: { readonly entry: MenuRadio }) {
  return (
    <Base.RadioGroup
      value={entry.value}
      onValueChange={(value: unknown) => {
        if (typeof value === 'string') entry.onChange(value)
      }}
    >
      <Base.GroupLabel className={styles.heading}>{entry.label}</Base.GroupLabel>
      {entry.options.map((option) => (
        <ChoiceEntry key={option.value} option={option} chosen={option.value === entry.value} />
      ))}
    </Base.RadioGroup>
  )
}

function ChoiceEntry({ option, chosen }: { readonly option: MenuChoice; readonly chosen: boolean }) {
  const { naming, words } = useWords(option)
  return (
    <Base.RadioItem {...naming} value={option.value} closeOnClick className={styles.item}>
      <Mark>{chosen && <Check />}</Mark>
      {words}
    </Base.RadioItem>
  )
}

function Submenu({ entry }: { readonly entry: MenuSubmenu }) {
  return (
    <Base.SubmenuRoot>
      <Base.SubmenuTrigger label={entry.label} className={styles.item}>
        {entry.icon !== undefined && <Mark>{entry.icon}</Mark>}
        <span className={styles.label}>{entry.label}</span>
        <ChevronRight className={styles.chevron} aria-hidden="true" />
      </Base.SubmenuTrigger>
      <Base.Portal>
        <Base.Positioner className={styles.positioner} sideOffset={2} alignOffset={-5} collisionPadding={8}>
          <Base.Popup className={popupClass(entry.items)} aria-label={entry.label}>
            <MenuItems items={entry.items} />
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.SubmenuRoot>
  )
}

function Mark({ children }: { readonly children: ReactNode }) {
  return (
    <span className={styles.mark} aria-hidden="true">
      {children}
    </span>
  )
}

/** The label, the shortcut and the reason: seen as three things, heard as name, shortcut and description. */
function useWords({ label, shortcut, disabled }: MenuChoiceWords) {
  const reasonId = useId()
  const reason = typeof disabled === 'string' ? disabled : undefined
  const naming = {
    label,
    disabled: reason !== undefined,
    'aria-keyshortcuts': shortcut === undefined ? undefined : ariaShortcut(shortcut),
    'aria-describedby': reason === undefined ? undefined : reasonId,
  }
  const words = (
    <>
      <span className={styles.label}>{label}</span>
      {shortcut !== undefined && (
        <kbd className={styles.keys} aria-hidden="true">
          {shortcutText(shortcut)}
        </kbd>
      )}
      {reason !== undefined && (
        <span id={reasonId} className={styles.reason} aria-hidden="true">
          {reason}
        </span>
      )}
    </>
  )
  return { naming, words }
}

type MenuChoiceWords = Pick<MenuItem, 'label' | 'shortcut' | 'disabled'>
