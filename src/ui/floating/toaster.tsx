/** Shows the messages of `toasts.ts` and stops their clocks while one is hovered, focused or the page is hidden. */
import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import X from 'lucide-react/icons/x'
import { IconButton } from '../actions/icon-button.tsx'
import { classNames } from '../class-names.ts'
import { closeToast, currentToasts, pauseToasts, resumeToasts, subscribeToasts, type Toast } from './toasts.ts'
import styles from './toaster.module.css'

/** Mounted once: its live regions must exist before the first message. */
export function Toaster({ className }: { readonly className?: string | undefined }) {
  const toasts = useSyncExternalStore(subscribeToasts, currentToasts)
  const [hovered, setHovered] = useState(false)
  const [focused, setFocused] = useState(false)
  const hidden = useSyncExternalStore(subscribeVisibility, isPageHidden)
  const held = toasts.length > 0 && (hovered || focused || hidden)
  const before = useRef<HTMLElement | null>(null)

  useEffect(() => {
    if (!held) return
    pauseToasts()
    return resumeToasts
  }, [held])

  // An element that is taken away under the pointer never reports that the pointer left.
  const empty = toasts.length === 0
  if (empty && hovered) setHovered(false)
  if (empty && focused) setFocused(false)

  /** Closing a message from the keyboard must not drop the focus on the floor. */
  function close(id: number) {
    closeToast(id)
    if (before.current?.isConnected === true) before.current.focus()
  }

  return (
    <section aria-label="Messages" data-messages className={classNames(styles.toaster, className)}>
      <div
        onPointerEnter={() => setHovered(true)}
        onPointerLeave={() => setHovered(false)}
        onFocus={(event) => {
          setFocused(true)
          const from = event.relatedTarget
          if (from instanceof HTMLElement && !event.currentTarget.contains(from)) before.current = from
        }}
        onBlur={(event) => {
          if (!event.currentTarget.contains(event.relatedTarget)) setFocused(false)
        }}
      >
        <div role="alert" aria-live="assertive" aria-atomic="false">
          {toasts.filter(isError).map((toast) => (
            <Message key={toast.id} toast={toast} onClose={close} />
          ))}
        </div>
        <div role="status" aria-live="polite" aria-atomic="false">
          {toasts.filter(isInfo).map((toast) => (
            <Message key={toast.id} toast={toast} onClose={close} />
          ))}
        </div>
      </div>
    </section>
  )
}

interface MessageProps {
  readonly toast: Toast
  readonly onClose: (id: number) => void
}

function Message({ toast, onClose }: MessageProps) {
  const { id, text, tone, action } = toast
  return (
    <div data-tone={tone} className={styles.message}>
      <span>{text}</span>
      {action !== null && (
        <button
          type="button"
          className={styles.action}
          onClick={() => {
            onClose(id)
            action.onAction()
          }}
        >
          {action.label}
        </button>
      )}
      <IconButton
        label="Dismiss"
        size="sm"
        side="top"
        icon={<X />}
        className={styles.close}
        onClick={() => onClose(id)}
      />
    </div>
  )
}

function isError({ tone }: Toast): boolean {
  return tone === 'error'
}

function isInfo({ tone }: Toast): boolean {
  return tone === 'info'
}

function subscribeVisibility(listener: () => void): () => void {
  document.addEventListener('visibilitychange', listener)
  return () => document.removeEventListener('visibilitychange', listener)
}

function isPageHidden(): boolean {
  return document.visibilityState === 'hidden'
}
