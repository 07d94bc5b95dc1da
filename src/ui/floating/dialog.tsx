/** A window above the page that keeps the focus until it closes and then gives it back. Heavy: load it lazily. */
import { useEffect, type ReactNode, type RefObject } from 'react'
import { Dialog as Base } from '@base-ui/react/dialog'
import X from 'lucide-react/icons/x'
import { IconButton } from '../actions/icon-button.tsx'
import { classNames } from '../class-names.ts'
import { closePassingToasts } from './toasts.ts'
import styles from './dialog.module.css'

interface DialogProps {
  readonly open: boolean
  readonly onOpenChange: (open: boolean) => void
  /** The dialog's name. */
  readonly title: string
  /** Stands beside the title without being part of the name. */
  readonly detail?: string | undefined
  /** Says what the dialog is for; read out when it opens. */
  readonly description?: ReactNode
  /** 400, 560 or 1120 px wide. */
  readonly size?: 'sm' | 'md' | 'wide' | undefined
  readonly children: ReactNode
  /** Buttons at the foot, the main one last. */
  readonly footer?: ReactNode
  /** Lets the content reach the edges. */
  readonly flush?: boolean | undefined
  readonly initialFocus?: RefObject<HTMLElement | null> | undefined
  /** Where the focus goes instead of back to the opener. */
  readonly finalFocus?: RefObject<HTMLElement | null> | undefined
}

export function Dialog(props: DialogProps) {
  const { open, onOpenChange, title, detail, description, size = 'md', children, footer, flush } = props
  useEffect(() => {
    // What was said about the page before would cover the dialog.
    if (open) closePassingToasts()
  }, [open])
  return (
    <Base.Root
      open={open}
      onOpenChange={(next, details) => {
        if (details.reason === 'outside-press' && isMessage(details.event.target)) details.cancel()
        else onOpenChange(next)
      }}
    >
      <Base.Portal>
        <Base.Backdrop className={styles.backdrop} />
        <Base.Popup
          data-size={size}
          className={styles.popup}
          initialFocus={props.initialFocus}
          finalFocus={props.finalFocus}
        >
          <header className={styles.head}>
            <Base.Title className={styles.title}>{title}</Base.Title>
            {detail !== undefined && <span className={styles.detail}>{detail}</span>}
          </header>
          <div className={classNames(styles.body, flush === true && styles.flush)}>
            {description !== undefined && (
              <Base.Description className={styles.description} render={<div />}>
                {description}
              </Base.Description>
            )}
            {children}
          </div>
          {footer !== undefined && <footer className={styles.foot}>{footer}</footer>}
          {/* Last in the document, so that the content's first control gets the focus on opening. */}
          <Base.Close render={<IconButton label="Close" icon={<X />} className={styles.close} />} />
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  )
}

/** Messages float above dialogs; pressing one is not pressing outside. */
function isMessage(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[data-messages]') !== null
}
