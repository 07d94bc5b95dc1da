/** The first heading of a page: names the window, and takes the focus when one comes from another page. */
import { useEffect, useRef, type RefObject } from 'react'

let isFirst = true

/** For the heading that a screen reader should say on arrival; the very first page leaves the focus where it is. */
export function useHeading(title: string): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = `${title} · Lintel`
  }, [title])
  useEffect(() => {
    // A page that Back shows is scrolled to where it was.
    if (!isFirst) heading.current?.focus({ preventScroll: true })
    isFirst = false
  }, [])
  return heading
}
