/** A short text beside an element that is hovered or focused: names an icon, tells its shortcut, gives a reason. */
import { useCallback, useEffect, useId, useLayoutEffect, useRef, useState } from 'react'
import type { ComponentProps, FocusEvent, PointerEvent, ReactNode } from 'react'
import { Kbd } from '../display/kbd.tsx'
import { placeTip, type Side } from './place-tip.ts'
import styles from './tooltip.module.css'

export interface TooltipText {
  readonly text: string
  readonly shortcut?: string | undefined
  /** A second line, such as why a button is disabled. It becomes the element's description. */
  readonly detail?: string | undefined
  readonly side?: Side | undefined
  /** The text says more than the element's name, so that it becomes the element's description. */
  readonly describes?: boolean | undefined
}

/** What the element that has the tooltip must carry. */
export interface TooltipAnchor {
  readonly onPointerEnter: (event: PointerEvent<HTMLElement>) => void
  readonly onPointerLeave: (event: PointerEvent<HTMLElement>) => void
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void
  readonly onFocus: (event: FocusEvent<HTMLElement>) => void
  readonly onBlur: (event: FocusEvent<HTMLElement>) => void
  readonly 'aria-describedby': string | undefined
}

const openAfter = 500
const closeAfter = 120
/** Moving from one icon to the next within this time shows the next text at once. */
const warmFor = 300
let closedAt = Number.NEGATIVE_INFINITY

interface TooltipProps extends TooltipText {
  readonly children: (anchor: TooltipAnchor) => ReactNode
}

export function Tooltip({ children, ...text }: TooltipProps) {
  const { anchor, tip } = useTooltip({ describes: true, ...text })
  return (
    <>
      {children(anchor)}
      {tip}
    </>
  )
}

/** The props for the element and the bubble to render beside it (null while closed). */
export function useTooltip(text: TooltipText): { readonly anchor: TooltipAnchor; readonly tip: ReactNode } {
  const id = useId()
  const { element, show, hide, keep } = useHover()
  const described = text.describes === true || text.detail !== undefined
  const anchor: TooltipAnchor = {
    onPointerEnter: (event) => {
      // With a button down something is being dragged, perhaps this very element.
      if (event.pointerType !== 'touch' && event.buttons === 0) show(event.currentTarget, isWarm() ? 0 : openAfter)
    },
    onPointerLeave: () => hide(closeAfter),
    onPointerDown: () => hide(0),
    onFocus: (event) => {
      if (event.currentTarget.matches(':focus-visible')) show(event.currentTarget, 0)
    },
    onBlur: () => hide(0),
    'aria-describedby': element !== null && described ? id : undefined,
  }
  const tip =
    element === null ? null : (
      <Bubble id={id} element={element} text={text} onEnter={keep} onLeave={() => hide(closeAfter)} />
    )
  return { anchor, tip }
}

/** The same handlers twice: what the caller gave and what the tooltip needs. */
export function joinAnchor<P extends ComponentProps<'button'>>(props: P, anchor: TooltipAnchor): P {
  const described = [props['aria-describedby'], anchor['aria-describedby']].filter((id) => id !== undefined)
  return {
    ...props,
    onPointerEnter: both(props.onPointerEnter, anchor.onPointerEnter),
    onPointerLeave: both(props.onPointerLeave, anchor.onPointerLeave),
    onPointerDown: both(props.onPointerDown, anchor.onPointerDown),
    onFocus: both(props.onFocus, anchor.onFocus),
    onBlur: both(props.onBlur, anchor.onBlur),
    'aria-describedby': described.length === 0 ? undefined : described.join(' '),
  }
}

function both<E>(first: ((event: E) => void) | undefined, second: (event: E) => void): (event: E) => void {
  return (event) => {
    first?.(event)
    second(event)
  }
}

function isWarm(): boolean {
  return performance.now() - closedAt < warmFor
}

function useHover() {
  const [element, setElement] = useState<HTMLElement | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const keep = useCallback(() => clearTimeout(timer.current), [])
  const show = useCallback((target: HTMLElement, after: number) => {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => setElement(target), after)
  }, [])
  const hide = useCallback((after: number) => {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => setElement(null), after)
  }, [])
  useEffect(() => () => clearTimeout(timer.current), [])
  useEffect(() => {
    if (element === null) return
    const dismiss = (event: KeyboardEvent) => {
      if (event.key === 'Escape') hide(0)
    }
    document.addEventListener('keydown', dismiss, true)
    return () => {
      document.removeEventListener('keydown', dismiss, true)
      closedAt = performance.now()
    }
  }, [element, hide])
  return { element, show, hide, keep }
}

interface BubbleProps {
  readonly id: string
  readonly element: HTMLElement
  readonly text: TooltipText
  readonly onEnter: () => void
  readonly onLeave: () => void
}

/** Lives in the browser's top layer, so that no panel clips it; it can be hovered without closing. */
function Bubble({ id, element, text, onEnter, onLeave }: BubbleProps) {
  const bubble = useRef<HTMLDivElement>(null)
  const side = text.side ?? 'bottom'
  useLayoutEffect(() => {
    const tip = bubble.current
    if (tip === null) return
    if (typeof tip.showPopover === 'function' && !tip.matches(':popover-open')) tip.showPopover()
    const page = { width: window.innerWidth, height: window.innerHeight }
    const spot = placeTip(
      element.getBoundingClientRect(),
      { width: tip.offsetWidth, height: tip.offsetHeight },
      page,
      side,
    )
    tip.style.left = `${spot.left}px`
    tip.style.top = `${spot.top}px`
  }, [element, side, text.text, text.detail])
  return (
    <div
      ref={bubble}
      popover="manual"
      role="tooltip"
      className={styles.tip}
      onPointerEnter={onEnter}
      onPointerLeave={onLeave}
    >
      <span id={text.detail === undefined ? id : undefined}>{text.text}</span>
      {text.shortcut !== undefined && <Kbd keys={text.shortcut} className={styles.keys} />}
      {text.detail !== undefined && (
        <span id={id} className={styles.detail}>
          {text.detail}
        </span>
      )}
    </div>
  )
}
