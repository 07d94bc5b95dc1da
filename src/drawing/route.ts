/**
 * Routes of links: the polyline from border to border. A route that layout gave is kept; otherwise a few orthogonal
 * candidates are compared and the simplest wins. Going around third parts is not attempted here.
 */
import type { Box, Link, Point, Side } from '#design/design.ts'
import { contains, inflate, outwards, sideCentre } from '#design/geometry.ts'
import { simplified } from './polyline.ts'

/** Pixels a link runs straight out of a part before it may turn. */
const stub = 18
/** Pixels between links that join the same two parts. */
const laneGap = 10

/** Where among the links of the same two ends a link runs: `index` of `count`. */
export interface Lane {
  readonly index: number
  readonly count: number
}

/** The polyline of a link between two boxes, in the coordinates of the boxes; at least two points. */
export function routeBetween(
  source: Box,
  target: Box,
  link: Pick<Link, 'sides' | 'bends'>,
  lane: Lane,
): readonly Point[] {
  if (touches(source, link.bends[0]) && touches(target, link.bends.at(-1))) return link.bends
  const offset = (lane.index - (lane.count - 1) / 2) * laneGap
  let best: Candidate | null = null
  for (const [from, to] of sidePairs(source, target, link.sides)) {
    const candidate = bestBetween({ source, target, from, to, offset })
    if (!best || candidate.cost < best.cost) best = candidate
  }
  return best ? best.points : [sideCentre(source, 'right'), sideCentre(target, 'left')]
}

/** Whether a point lies on the border of a box, give or take a pixel and a half. */
function touches(box: Box, point: Point | undefined): boolean {
  if (!point) return false
  return contains(inflate(box, 1.5), point) && !contains(inflate(box, -1.5), point)
}

const allSides: readonly Side[] = ['right', 'left', 'bottom', 'top']

/** The pairs of sides worth trying: those the user fixed, and among the free ones those that face each other. */
function sidePairs(source: Box, target: Box, fixed: Link['sides']): readonly (readonly [Side, Side])[] {
  if (fixed.source || fixed.target) {
    const froms = fixed.source ? [fixed.source] : allSides
    const tos = fixed.target ? [fixed.target] : allSides
    return froms.flatMap((from) => tos.map((to) => [from, to] as const))
  }
  const dx = target.x + target.width / 2 - source.x - source.width / 2
  const dy = target.y + target.height / 2 - source.y - source.height / 2
  const across: readonly [Side, Side] = dx >= 0 ? ['right', 'left'] : ['left', 'right']
  const along: readonly [Side, Side] = dy >= 0 ? ['bottom', 'top'] : ['top', 'bottom']
  return [across, along, [across[0], along[1]], [along[0], across[1]]]
}

interface Candidate {
  readonly points: readonly Point[]
  readonly cost: number
}

interface Ends {
  readonly source: Box
  readonly target: Box
  readonly from: Side
  readonly to: Side
  readonly offset: number
}

function bestBetween(ends: Ends): Candidate {
  const [start, end] = straightened(
    anchor(ends.source, ends.from, ends.offset),
    anchor(ends.target, ends.to, ends.offset),
    ends,
  )
  const a = out(start, ends.from)
  const b = out(end, ends.to)
  let best: Candidate | null = null
  for (const middle of middles(a, b, ends)) {
    const points = simplified([start, a, ...middle, b, end])
    const cost = costOf(points, ends)
    if (!best || cost < best.cost) best = { points, cost }
  }
  return best ?? { points: [start, end], cost: Infinity }
}

/** Parts of slightly different size stand askew by a few pixels; a link between facing sides then runs straight all the same. */
const askew = 16

function straightened(start: Point, end: Point, { from, to }: Ends): readonly [Point, Point] {
  const upright = [from, to].every((side) => side === 'top' || side === 'bottom')
  const level = [from, to].every((side) => side === 'left' || side === 'right')
  const [dx, dy] = [Math.abs(end.x - start.x), Math.abs(end.y - start.y)]
  if (upright && dx > 0 && dx <= askew) {
    const x = (start.x + end.x) / 2
    return [
      { ...start, x },
      { ...end, x },
    ]
  }
  if (level && dy > 0 && dy <= askew) {
    const y = (start.y + end.y) / 2
    return [
      { ...start, y },
      { ...end, y },
    ]
  }
  return [start, end]
}

/** The middle of a side, moved along it by the lane's offset but never past its corners. */
function anchor(box: Box, side: Side, offset: number): Point {
  const middle = sideCentre(box, side)
  const vertical = side === 'left' || side === 'right'
  const reach = Math.max(0, (vertical ? box.height : box.width) / 2 - 8)
  const shift = Math.max(-reach, Math.min(reach, offset))
  return vertical ? { x: middle.x, y: middle.y + shift } : { x: middle.x + shift, y: middle.y }
}

function out(point: Point, side: Side): Point {
  const direction = outwards(side)
  return { x: point.x + direction.x * stub, y: point.y + direction.y * stub }
}

/** The corners between two stubs: none, one, or two on a line halfway or outside both boxes. */
function middles(a: Point, b: Point, { source, target, offset }: Ends): readonly (readonly Point[])[] {
  const xs = [
    (a.x + b.x) / 2,
    Math.min(source.x, target.x) - stub + offset,
    Math.max(source.x + source.width, target.x + target.width) + stub + offset,
  ]
  const ys = [
    (a.y + b.y) / 2,
    Math.min(source.y, target.y) - stub + offset,
    Math.max(source.y + source.height, target.y + target.height) + stub + offset,
  ]
  // Of equally good ones the first wins: the turn halfway between the parts.
  return [
    ...xs.map((x) => [
      { x, y: a.y },
      { x, y: b.y },
    ]),
    ...ys.map((y) => [
      { x: a.x, y },
      { x: b.x, y },
    ]),
    [{ x: b.x, y: a.y }],
    [{ x: a.x, y: b.y }],
  ]
}

/** Length, plus a price for each corner, for turning back on itself, and for running through either part. */
function costOf(points: readonly Point[], { source, target }: Ends): number {
  let cost = points.length * 30
  for (let index = 1; index < points.length; index += 1) {
    const from = points[index - 1] as Point
    const to = points[index] as Point
    cost += Math.abs(to.x - from.x) + Math.abs(to.y - from.y)
    if (crosses(from, to, source) || crosses(from, to, target)) cost += 2000
    const before = points[index - 2]
    if (before && turnsBack(before, from, to)) cost += 1000
  }
  return cost
}

function turnsBack(a: Point, b: Point, c: Point): boolean {
  return (b.x - a.x) * (c.x - b.x) + (b.y - a.y) * (c.y - b.y) < 0
}

/** Whether an orthogonal segment runs through the inside of a box. */
function crosses(from: Point, to: Point, box: Box): boolean {
  const inner = inflate(box, -2)
  return (
    Math.max(from.x, to.x) > inner.x &&
    Math.min(from.x, to.x) < inner.x + inner.width &&
    Math.max(from.y, to.y) > inner.y &&
    Math.min(from.y, to.y) < inner.y + inner.height
  )
}
