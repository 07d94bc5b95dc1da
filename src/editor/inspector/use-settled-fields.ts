/** Hands over what is being typed before a press elsewhere can change the selection and take the field away. */
import { useEffect, useRef, type RefObject } from 'react'

/** A ref for the element whose fields are to be settled. */
export function useSettledFields(): RefObject<HTMLDivElement | null> {
  const root = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const settle = ({ target }: PointerEvent): void => {
      const focused = document.activeElement
      if (!(focused instanceof HTMLElement) || !root.current?.contains(focused)) return
      if (target instanceof Node && !root.current.contains(target)) focused.blur()
    }
    // Captured at the window, so that it runs before the canvas hears of the press.
    window.addEventListener('pointerdown', settle, { capture: true })
    return () => window.removeEventListener('pointerdown', settle, { capture: true })
  }, [])
  return root
}
