/** Keeps dots and grips as large on the screen when the canvas is zoomed out. */
import { useStore, type ReactFlowState } from '@xyflow/react'
import type { CSSProperties } from 'react'

function unzoom({ transform: [, , zoom] }: ReactFlowState): number {
  return 1 / Math.min(1, zoom)
}

/** How many canvas pixels a pixel of the screen is, at least one. */
export function useUnzoom(): number {
  return useStore(unzoom)
}

/** Set on the few elements that need it: a property that the whole canvas inherits makes the browser restyle all of it. */
export function unzoomed(scale: number): CSSProperties {
  return { '--unzoom': scale } as CSSProperties
}
