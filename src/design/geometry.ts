/** Points, boxes and sides: the little geometry that the document, the drawing and the layout share. */
import type { Box, Point, Side, Size } from './design.ts'

/** The canvas grid in pixels; new positions and sizes snap to it. */
export const grid = 8

/** The nearest line of the grid; adding zero avoids the negative zero, which JSON cannot say. */
export function snap(value: number): number {
  return Math.round(value / grid) * grid + 0
}

/** Pixels a boundary keeps free around what it holds; its title stands in the head room. */
export const boundaryPadding = { top: 40, right: 24, bottom: 24, left: 24 } as const

export function add(a: Point, b: Point): Point {
  return { x: a.x + b.x, y: a.y + b.y }
}

export function subtract(a: Point, b: Point): Point {
  return { x: a.x - b.x, y: a.y - b.y }
}

export function boxOf(position: Point, size: Size): Box {
  return { x: position.x, y: position.y, width: size.width, height: size.height }
}

export function centreOf(box: Box): Point {
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

/** The smallest box around all boxes; null around none. */
export function unionOf(boxes: readonly Box[]): Box | null {
  const [first, ...rest] = boxes
  if (!first) return null
  let [left, top, right, bottom] = [first.x, first.y, first.x + first.width, first.y + first.height]
  for (const box of rest) {
    left = Math.min(left, box.x)
    top = Math.min(top, box.y)
    right = Math.max(right, box.x + box.width)
    bottom = Math.max(bottom, box.y + box.height)
  }
  return { x: left, y: top, width: right - left, height: bottom - top }
}

/** The box grown by `margin` pixels on every side. */
export function inflate(box: Box, margin: number): Box {
  return { x: box.x - margin, y: box.y - margin, width: box.width + 2 * margin, height: box.height + 2 * margin }
}

/** Whether the point lies in the box, borders included. */
export function contains(box: Box, point: Point): boolean {
  return point.x >= box.x && point.x <= box.x + box.width && point.y >= box.y && point.y <= box.y + box.height
}

/** Whether the inner box lies in the outer one, borders included. */
export function encloses(outer: Box, inner: Box): boolean {
  return contains(outer, inner) && contains(outer, { x: inner.x + inner.width, y: inner.y + inner.height })
}

/** Whether two boxes share an area; touching borders do not count. */
export function overlaps(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}

/** The middle of one side of a box. */
export function sideCentre(box: Box, side: Side): Point {
  switch (side) {
    case 'top':
      return { x: box.x + box.width / 2, y: box.y }
    case 'right':
      return { x: box.x + box.width, y: box.y + box.height / 2 }
    case 'bottom':
      return { x: box.x + box.width / 2, y: box.y + box.height }
    case 'left':
      return { x: box.x, y: box.y + box.height / 2 }
  }
}

/** The unit vector that points out of a box through the side. */
export function outwards(side: Side): Point {
  switch (side) {
    case 'top':
      return { x: 0, y: -1 }
    case 'right':
      return { x: 1, y: 0 }
    case 'bottom':
      return { x: 0, y: 1 }
    case 'left':
      return { x: -1, y: 0 }
  }
}
