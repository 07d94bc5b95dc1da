/**
 * Dragging a pattern out of the palette by Pointer Events, so that it works with a finger as well: from the press to
 * the drop, with Escape and everything else that ends it early.
 */
import { patternOf } from '#catalog/catalog.ts'
import type { PatternId, Point } from '#design/design.ts'
import { dropTargetAt } from '../../canvas/drop-target.ts'
import type { EditorContext } from '../../context.ts'
import { dropPattern } from '#editor/adding/place.ts'
import { actsOn, carrierOf } from './drop-hint.ts'

export interface Press {
  /** Whether the press became a drag, so that the click after it means nothing. */
  readonly isDrag: () => boolean
  /** Ends the press without a drop. */
  readonly stop: () => void
}

/** Pixels after which a press is a drag: any way with a mouse, sideways with a finger, whose vertical way scrolls. */
const mouseDistance = 6
const touchDistance = 8

/** Whether the way from a press to the pointer makes it a drag. */
export function isDragAway(pointerType: string, from: Point, to: Point): boolean {
  const [x, y] = [Math.abs(to.x - from.x), Math.abs(to.y - from.y)]
  if (pointerType === 'mouse') return Math.hypot(x, y) >= mouseDistance
  return x >= touchDistance && x > y
}

/** Follows the pointer from a press on an option until it is released, cancelled or stopped. */
export function followPress(editor: EditorContext, pattern: PatternId, press: PointerEvent): Press {
  const { session } = editor
  const { pointerId, pointerType } = press
  const start = pointOf(press)
  const element = press.target instanceof Element ? press.target : null
  const listening = new AbortController()
  let isDrag = false

  function carry(at: Point): void {
    const carried = patternOf(pattern)
    if (!carried) return
    const design = session.design()
    const over = actsOn(design, carried, dropTargetAt(editor, at))
    const link = carrierOf(design, carried, over)
    session.setView({ carrying: { pattern, at, over }, hovered: link === null ? null : { type: 'link', id: link } })
  }

  function stop(): void {
    listening.abort()
    if (session.view.getState().carrying) session.setView({ carrying: null, hovered: null })
  }

  function onMove(event: PointerEvent): void {
    if (event.pointerId !== pointerId) return
    const at = pointOf(event)
    if (!isDrag && isDragAway(pointerType, start, at)) {
      isDrag = true
      session.setView({ armed: null })
      capture(element, pointerId)
    }
    if (isDrag) carry(at)
  }

  function onUp(event: PointerEvent): void {
    if (event.pointerId !== pointerId) return
    const at = pointOf(event)
    stop()
    if (!isDrag) return
    const over = dropTargetAt(editor, at)
    if (over.type !== 'outside') void dropPattern(editor, pattern, over)
  }

  function onCancel(event: PointerEvent): void {
    if (event.pointerId === pointerId) stop()
  }

  function onKey(event: KeyboardEvent): void {
    if (!isDrag || event.key !== 'Escape') return
    event.preventDefault()
    event.stopImmediatePropagation()
    stop()
  }

  /** Once a finger drags, the page must not begin to scroll under it. */
  function holdPage(event: TouchEvent): void {
    if (isDrag && event.cancelable) event.preventDefault()
  }

  const { signal } = listening
  window.addEventListener('pointermove', onMove, { signal })
  window.addEventListener('pointerup', onUp, { signal })
  window.addEventListener('pointercancel', onCancel, { signal })
  window.addEventListener('blur', stop, { signal })
  window.addEventListener('keydown', onKey, { signal, capture: true })
  window.addEventListener('touchmove', holdPage, { signal, passive: false })
  return { isDrag: () => isDrag, stop }
}

/** A captured pointer is followed beyond the window. One that is gone by now cannot be captured and need not be. */
function capture(element: Element | null, pointerId: number): void {
  try {
    element?.setPointerCapture(pointerId)
  } catch {
    // The moves still reach the window.
  }
}

function pointOf({ clientX, clientY }: PointerEvent): Point {
  return { x: clientX, y: clientY }
}
