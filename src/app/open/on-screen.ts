/** The design that was shown last, so that it can be downloaded even when the page that showed it broke. */
import type { Design } from '#design/design.ts'

let read: (() => Design) | null = null

/** Remembers where the design on screen is to be read. */
export function rememberDesign(design: () => Design): void {
  read = design
}

/** The design shown last, with everything drawn until now; null when none was opened. */
export function designOnScreen(): Design | null {
  return read?.() ?? null
}
