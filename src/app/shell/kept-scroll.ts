/** Where a page is scrolled to: kept when it is left, found again by Back and Forward once its content is there. */
import { useEffect, useRef, type RefObject } from 'react'
import { entryId, keep, keptAt } from './kept.ts'

/** Rows out of view have estimated heights, so a place is an element and how far it is from the top, not a length. */
interface Place {
  /** From the scrolled element down: which child of its parent. Empty at the top. */
  readonly path: readonly number[]
  readonly offset: number
}

const name = 'scroll'
const deepest = 5
/** Pages load in parts; once nothing has moved for this many frames, the last of them is there. */
const quietFrames = 30
const longest = 5000
const hands = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const

export function useKeptScroll(): RefObject<HTMLElement | null> {
  const ref = useRef<HTMLElement>(null)
  useEffect(() => {
    const page = ref.current
    if (!page) return
    let entry = entryId()
    let stop = restore(page, keptAt(entry, name))
    // This is told while the page of the entry that is left still stands.
    const leave = (): void => {
      stop()
      if (page.getClientRects().length > 0) keep(entry, name, placeIn(page))
    }
    const arrive = (): void => {
      entry = entryId()
      stop = restore(page, keptAt(entry, name))
    }
    window.addEventListener('popstate', leave)
    window.addEventListener('hashchange', arrive)
    return () => {
      stop()
      window.removeEventListener('popstate', leave)
      window.removeEventListener('hashchange', arrive)
    }
  }, [])
  return ref
}

/** The innermost element that begins above the top of what is seen; what sticks there stands before it. */
function placeIn(page: HTMLElement): Place {
  const path: number[] = []
  if (page.scrollTop <= 0) return { path, offset: 0 }
  const { top } = page.getBoundingClientRect()
  let place: Element = page
  while (path.length < deepest) {
    const children = [...place.children]
    const at = children.findLastIndex((child) => child.getBoundingClientRect().top <= top)
    const child = children[at]
    if (!child) break
    path.push(at)
    place = child
  }
  return { path, offset: place.getBoundingClientRect().top - top }
}

/** Null while the element is not there. */
function distanceTo(page: HTMLElement, { path, offset }: Place): number | null {
  if (path.length === 0) return -page.scrollTop
  let place: Element | undefined = page
  for (const at of path) place = place?.children[at]
  return place ? place.getBoundingClientRect().top - page.getBoundingClientRect().top - offset : null
}

/** Goes to a place and stays until the page is quiet or the user takes over. Returns what stops it. */
function restore(page: HTMLElement, place: Place | null): () => void {
  if (!place) return () => undefined
  const until = performance.now() + longest
  let quiet = 0
  let frame = 0
  const step = (): void => {
    const distance = distanceTo(page, place)
    const isThere = distance !== null && Math.abs(distance) < 1
    if (!isThere && distance !== null) page.scrollTop += distance
    quiet = isThere ? quiet + 1 : 0
    if (quiet < quietFrames && performance.now() < until) frame = requestAnimationFrame(step)
  }
  const stop = (): void => {
    cancelAnimationFrame(frame)
    for (const hand of hands) window.removeEventListener(hand, stop)
  }
  for (const hand of hands) window.addEventListener(hand, stop, { passive: true })
  step()
  return stop
}
