/** Polylines: simplified, measured, walked along, and written as a path with round corners. */
import type { Box, Point, Side } from '#design/design.ts'

/** The same line without repeated points and without points in the middle of a straight run. */
export function simplified(points: readonly Point[]): readonly Point[] {
  const kept: Point[] = []
  for (const point of points) {
    const last = kept.at(-1)
    if (last && last.x === point.x && last.y === point.y) continue
    const before = kept.at(-2)
    if (before && last && onOneLine(before, last, point)) kept.pop()
    kept.push(point)
  }
  return kept
}

/** Whether b lies straight between a and c; a point where the line turns back is kept. */
function onOneLine(a: Point, b: Point, c: Point): boolean {
  const forward = (b.x - a.x) * (c.x - b.x) + (b.y - a.y) * (c.y - b.y) >= 0
  return forward && (b.x - a.x) * (c.y - b.y) === (b.y - a.y) * (c.x - b.x)
}

export function distance(a: Point, b: Point): number {
  return Math.hypot(b.x - a.x, b.y - a.y)
}

/** The point `from` moved `by` pixels towards `to`; no further than `to`. */
export function towards(from: Point, to: Point, by: number): Point {
  const length = distance(from, to)
  if (length === 0) return from
  const t = Math.min(1, by / length)
  return { x: from.x + (to.x - from.x) * t, y: from.y + (to.y - from.y) * t }
}

/** The middle of the longest straight run: where a label disturbs least. */
export function labelSpot(points: readonly Point[]): Point {
  let [best, longest]: [Point, number] = [points[0] ?? { x: 0, y: 0 }, -1]
  for (let index = 1; index < points.length; index += 1) {
    const from = points[index - 1] as Point
    const to = points[index] as Point
    // A level run carries a level label better than an upright one of the same length.
    const length = distance(from, to) * (from.y === to.y ? 1.6 : 1)
    if (length > longest) [best, longest] = [{ x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 }, length]
  }
  return best
}

/** An SVG path along the points, corners rounded by at most `radius` pixels. */
export function roundedPath(points: readonly Point[], radius: number): string {
  const [first, ...rest] = points
  if (!first) return ''
  let path = `M${round(first.x)},${round(first.y)}`
  rest.forEach((corner, index) => {
    const next = rest[index + 1]
    const before = points[index] as Point
    if (!next) {
      path += `L${round(corner.x)},${round(corner.y)}`
      return
    }
    const r = Math.min(radius, distance(before, corner) / 2, distance(corner, next) / 2)
    const enter = towards(corner, before, r)
    const leave = towards(corner, next, r)
    path += `L${round(enter.x)},${round(enter.y)}Q${round(corner.x)},${round(corner.y)} ${round(leave.x)},${round(leave.y)}`
  })
  return path
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}

/** How far a point is from the nearest place on the polyline, in pixels. */
export function distanceTo(points: readonly Point[], point: Point): number {
  let nearest = Infinity
  for (let index = 1; index < points.length; index += 1) {
    nearest = Math.min(nearest, distanceToSegment(points[index - 1] as Point, points[index] as Point, point))
  }
  return nearest
}

function distanceToSegment(a: Point, b: Point, point: Point): number {
  const squared = (b.x - a.x) ** 2 + (b.y - a.y) ** 2
  if (squared === 0) return distance(a, point)
  const t = Math.max(0, Math.min(1, ((point.x - a.x) * (b.x - a.x) + (point.y - a.y) * (b.y - a.y)) / squared))
  return distance(point, { x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t })
}

/** The side of a box that a point on its border belongs to. */
export function sideAt(box: Box, point: Point): Side {
  const gaps: readonly (readonly [Side, number])[] = [
    ['left', Math.abs(point.x - box.x)],
    ['right', Math.abs(point.x - box.x - box.width)],
    ['top', Math.abs(point.y - box.y)],
    ['bottom', Math.abs(point.y - box.y - box.height)],
  ]
  return gaps.reduce((best, gap) => (gap[1] < best[1] ? gap : best))[0]
}
