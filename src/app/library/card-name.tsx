/** The name of a card: a link that covers the card, or the field that renames it in place. */
import { useEffect, useRef, type KeyboardEvent, type ReactElement } from 'react'
import { limits } from '#design/limits.ts'
import styles from './card.module.css'

interface CardNameProps {
  readonly id: string
  readonly name: string
  readonly href: string
  readonly isCurrent: boolean
  /** When it takes the place of the field in which it was renamed. */
  readonly takesFocus: boolean
  readonly describedBy: string
  readonly onFocus: () => void
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void
}

export function CardName({
  id,
  name,
  href,
  isCurrent,
  takesFocus,
  describedBy,
  ...listeners
}: CardNameProps): ReactElement {
  const link = useRef<HTMLAnchorElement>(null)
  useEffect(() => {
    if (takesFocus) link.current?.focus()
  }, [takesFocus])
  return (
    <a
      ref={link}
      id={id}
      className={styles.link}
      href={href}
      data-card
      tabIndex={isCurrent ? 0 : -1}
      aria-describedby={describedBy}
      {...listeners}
    >
      {name}
    </a>
  )
}

interface NameFieldProps {
  readonly name: string
  /** Null keeps the old name. */
  readonly onDone: (name: string | null) => void
}

/** Enter or leaving the field commits, Escape keeps the old name. */
export function NameField({ name, onDone }: NameFieldProps): ReactElement {
  const field = useRef<HTMLInputElement>(null)
  const isDone = useRef(false)
  useEffect(() => {
    field.current?.focus()
    field.current?.select()
  }, [])

  function finish(keep: boolean): void {
    if (isDone.current) return
    isDone.current = true
    onDone(keep ? (field.current?.value ?? null) : null)
  }

  return (
    <input
      ref={field}
      className={styles.field}
      aria-label="Name"
      defaultValue={name}
      maxLength={limits.label}
      onBlur={({ relatedTarget }) => {
        // The menu in which renaming was chosen gives the focus back to its button when it closes.
        if (relatedTarget?.ariaHasPopup === 'menu') setTimeout(() => field.current?.focus())
        else finish(true)
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter') finish(true)
        if (event.key === 'Escape') finish(false)
      }}
    />
  )
}
