/** A button with words on it. When disabled it keeps its place in the tab order and can say why. */
import type { ComponentProps, ReactNode } from 'react'
import { classNames } from '../class-names.ts'
import { joinAnchor, useTooltip } from '../floating/tooltip.tsx'
import { ariaShortcut } from '../shortcut.ts'
import { refuse } from './refuse.ts'
import styles from './button.module.css'

export interface ButtonProps extends Omit<ComponentProps<'button'>, 'children' | 'disabled'> {
  readonly children: ReactNode
  readonly look?: 'plain' | 'primary' | 'ghost' | undefined
  /** 24, 30 or 36 px high. */
  readonly size?: 'sm' | 'md' | 'lg' | undefined
  readonly icon?: ReactNode
  /** After the words: a chevron, a key, a count. */
  readonly trailing?: ReactNode
  readonly disabled?: boolean | undefined
  /** Why it is disabled, in a sentence. */
  readonly reason?: string | undefined
  readonly shortcut?: string | undefined
  /** As wide as its container. */
  readonly full?: boolean | undefined
}

export function Button(props: ButtonProps) {
  const hasHint = props.shortcut !== undefined || (props.disabled === true && props.reason !== undefined)
  return hasHint ? <HintedButton {...props} /> : <BareButton {...props} />
}

function HintedButton(props: ButtonProps) {
  const reason = props.disabled === true ? props.reason : undefined
  const { anchor, tip } = useTooltip({
    text: reason ?? (typeof props.children === 'string' ? props.children : 'Shortcut'),
    shortcut: reason === undefined ? props.shortcut : undefined,
    describes: reason !== undefined,
  })
  return (
    <>
      <BareButton {...joinAnchor(props, anchor)} />
      {tip}
    </>
  )
}

function BareButton({
  children,
  look = 'plain',
  size = 'md',
  icon,
  trailing,
  disabled = false,
  reason: _reason,
  shortcut,
  full = false,
  className,
  onClick,
  ...rest
}: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      aria-disabled={disabled || rest['aria-disabled'] || undefined}
      aria-keyshortcuts={shortcut === undefined ? undefined : ariaShortcut(shortcut)}
      data-look={look}
      data-size={size}
      className={classNames(styles.button, full && styles.full, className)}
      onClick={disabled ? refuse : onClick}
    >
      {icon}
      <span className={styles.label}>{children}</span>
      {trailing}
    </button>
  )
}
