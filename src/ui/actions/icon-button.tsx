/** A button with only an icon on it: its label is its name and its tooltip. */
import type { ComponentProps, ReactNode } from 'react'
import { classNames } from '../class-names.ts'
import type { Side } from '../floating/place-tip.ts'
import { joinAnchor, useTooltip } from '../floating/tooltip.tsx'
import { ariaShortcut } from '../shortcut.ts'
import { refuse } from './refuse.ts'
import styles from './icon-button.module.css'

export interface IconButtonProps extends Omit<ComponentProps<'button'>, 'children' | 'disabled'> {
  readonly label: string
  readonly icon: ReactNode
  readonly shortcut?: string | undefined
  /** For a button that stays down, such as a tool in use. */
  readonly pressed?: boolean | undefined
  /** For a button that opens something. */
  readonly expanded?: boolean | undefined
  /** 24, 28, 30 or 34 px square. */
  readonly size?: 'sm' | 'md' | 'lg' | 'xl' | undefined
  readonly disabled?: boolean | undefined
  /** Why it is disabled, in a sentence. */
  readonly reason?: string | undefined
  /** Where the tooltip goes. */
  readonly side?: Side | undefined
}

export function IconButton({
  label,
  icon,
  shortcut,
  pressed,
  expanded,
  size = 'lg',
  disabled = false,
  reason,
  side,
  className,
  onClick,
  ...rest
}: IconButtonProps) {
  const { anchor, tip } = useTooltip({ text: label, shortcut, side, detail: disabled ? reason : undefined })
  return (
    <>
      <button
        type="button"
        {...joinAnchor(rest, anchor)}
        aria-label={label}
        aria-keyshortcuts={shortcut === undefined ? undefined : ariaShortcut(shortcut)}
        aria-pressed={pressed}
        aria-expanded={expanded}
        aria-disabled={disabled || undefined}
        data-size={size}
        className={classNames(styles.button, className)}
        onClick={disabled ? refuse : onClick}
      >
        {icon}
      </button>
      {expanded === true ? null : tip}
    </>
  )
}
