/** Moves the view while something is carried or linked close to the edge of the canvas. */
import { useEffect, type RefObject } from 'react'
import type { Point } from '#design/design.ts'
import { contains } from '#design/geometry.ts'
import { useEditor, useView } from '#editor/context.ts'

/** How close to the edge the pointer must be, and how far the view moves in a frame at most, in client pixels. */
const edge = 48
const fastest = 14

/** How fast to move along one axis: none in the middle, faster the nearer the edge; nothing outside the canvas. */
export function paceAt(at: number, from: number, to: number): number {
  if (at < from || at > to) return 0
  if (at < from + edge) return (fastest * (from + edge - at)) / edge
  if (at > to - edge) return (-fastest * (at - to + edge)) / edge
  return 0
}

export function useEdgePan(root: RefObject<HTMLElement | null>): void {
  const { canvas } = useEditor()
  const active = useView((view) => view.carrying !== null || view.connecting !== null)
  useEffect(() => {
    if (!active) return
    let pointer: Point | null = null
    // What comes out of a panel crosses the edge on its way in, which is no wish to see what lies beyond.
    let inside = false
    let frame = 0
    const follow = (event: PointerEvent): void => {
      pointer = { x: event.clientX, y: event.clientY }
    }
    const step = (): void => {
      const area = root.current?.getBoundingClientRect()
      if (pointer && area && area.width > 0) {
        const x = paceAt(pointer.x, area.left, area.right)
        const y = paceAt(pointer.y, area.top, area.bottom)
        inside ||= x === 0 && y === 0 && contains(area, pointer)
        if (inside && (x !== 0 || y !== 0)) canvas()?.pan({ x: x / area.width, y: y / area.height }, { smooth: false })
      }
      frame = requestAnimationFrame(step)
    }
    window.addEventListener('pointermove', follow)
    frame = requestAnimationFrame(step)
    return () => {
      window.removeEventListener('pointermove', follow)
      cancelAnimationFrame(frame)
    }
  }, [active, canvas, root])
}
