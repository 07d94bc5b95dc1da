/** Where a small bubble goes beside an element: on the wished side if it fits, else opposite, never off the page. */

export type Side = 'top' | 'bottom' | 'left' | 'right'

interface Box {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

interface Extent {
  readonly width: number
  readonly height: number
}

const gap = 6
const margin = 8
const opposite: Readonly<Record<Side, Side>> = { top: 'bottom', bottom: 'top', left: 'right', right: 'left' }

/** The top left corner of the bubble, in CSS pixels of the viewport. */
export function placeTip(anchor: Box, tip: Extent, page: Extent, side: Side): { left: number; top: number } {
  const wished = besides(anchor, tip, side)
  const spot = fits(wished, tip, page, side) ? wished : besides(anchor, tip, opposite[side])
  return {
    left: Math.round(within(spot.left, page.width - tip.width)),
    top: Math.round(within(spot.top, page.height - tip.height)),
  }
}

function besides(anchor: Box, tip: Extent, side: Side): { left: number; top: number } {
  const left = anchor.left + (anchor.width - tip.width) / 2
  const top = anchor.top + (anchor.height - tip.height) / 2
  switch (side) {
    case 'top':
      return { left, top: anchor.top - tip.height - gap }
    case 'bottom':
      return { left, top: anchor.top + anchor.height + gap }
    case 'left':
      return { left: anchor.left - tip.width - gap, top }
    case 'right':
      return { left: anchor.left + anchor.width + gap, top }
  }
}

function fits(spot: { left: number; top: number }, tip: Extent, page: Extent, side: Side): boolean {
  if (side === 'top' || side === 'bottom') return spot.top >= 0 && spot.top + tip.height <= page.height
  return spot.left >= 0 && spot.left + tip.width <= page.width
}

function within(start: number, room: number): number {
  return Math.max(margin, Math.min(start, room - margin))
}
