/** A row of controls that is one tab stop: arrows, Home and End move inside it. */
import { useEffect, useRef, type FocusEvent, type KeyboardEvent, type ReactNode } from 'react'
import { classNames } from '../class-names.ts'
import { nextStop, stopsOf } from './roving.ts'
import styles from './toolbar.module.css'

interface ToolbarProps {
  readonly label: string
  readonly children: ReactNode
  /** `dock` and `float` hover over the canvas, large and small; `plain` lies in a panel. */
  readonly look?: 'dock' | 'float' | 'plain' | undefined
  readonly orientation?: 'horizontal' | 'vertical' | undefined
  readonly className?: string | undefined
}

export function Toolbar({ label, children, look = 'plain', orientation = 'horizontal', className }: ToolbarProps) {
  const bar = useRef<HTMLDivElement>(null)
  const current = useRef<HTMLElement | null>(null)

  // Controls come and go without this component rendering, so the one tab stop is kept by watching the elements.
  useEffect(() => {
    const element = bar.current
    if (element === null) return
    const keep = () => rove(element, current)
    keep()
    const watcher = new MutationObserver(keep)
    watcher.observe(element, { childList: true, subtree: true })
    return () => watcher.disconnect()
  }, [])

  function move(event: KeyboardEvent<HTMLDivElement>) {
    if (event.defaultPrevented || bar.current === null || !(event.target instanceof HTMLElement)) return
    const next = nextStop(stopsOf(bar.current), event.target, event.key, orientation)
    if (next === null) return
    event.preventDefault()
    next.focus()
  }

  function remember(event: FocusEvent<HTMLDivElement>) {
    if (bar.current === null || !stopsOf(bar.current).includes(event.target)) return
    current.current = event.target
    rove(bar.current, current)
  }

  return (
    <div
      ref={bar}
      role="toolbar"
      aria-label={label}
      aria-orientation={orientation}
      data-look={look}
      className={classNames(styles.toolbar, className)}
      onKeyDown={move}
      onFocus={remember}
    >
      {children}
    </div>
  )
}

/** A hairline between groups of controls. */
export function ToolbarSeparator() {
  return <hr aria-orientation="vertical" className={styles.separator} />
}

/** Leaves exactly one control in the tab order: the one used last, or the first. */
function rove(bar: HTMLElement, current: { current: HTMLElement | null }): void {
  const stops = stopsOf(bar)
  const chosen = stops.find((stop) => stop === current.current) ?? stops[0] ?? null
  current.current = chosen
  for (const stop of stops) stop.tabIndex = stop === chosen ? 0 : -1
}
