/** How large a design and its values may be; reading cuts to these and operations never go beyond. */
import type { Box, Point } from './design.ts'

export const limits = {
  nodes: 5_000,
  links: 20_000,
  /** Boundaries around a node. */
  depth: 32,
  /** Pixels from the origin, in each direction. */
  distance: 1_000_000,
  smallest: 8,
  largest: 20_000,
  /** Characters of a name or title. */
  label: 2_000,
  /** Characters of a note, a summary and any other text. */
  text: 100_000,
  /** Entries of one list or set of facts. */
  entries: 1_000,
} as const

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value)) + 0
}

/** A coordinate within the canvas; adding zero turns the negative zero, which JSON cannot say, into zero. */
export function soundCoordinate(value: number): number {
  return clamp(value, -limits.distance, limits.distance)
}

/** A width or height that can be seen and drawn. */
export function soundLength(value: number): number {
  return clamp(value, limits.smallest, limits.largest)
}

/** The point within the canvas; null when a coordinate is not a number. */
export function soundPoint(point: Point): Point | null {
  if (!Number.isFinite(point.x) || !Number.isFinite(point.y)) return null
  return { x: soundCoordinate(point.x), y: soundCoordinate(point.y) }
}

/** The box within the canvas, of a size that can be seen; null when a value is not a number. */
export function soundBox(box: Box): Box | null {
  const point = soundPoint(box)
  if (!point || !Number.isFinite(box.width) || !Number.isFinite(box.height)) return null
  return { ...point, width: soundLength(box.width), height: soundLength(box.height) }
}
