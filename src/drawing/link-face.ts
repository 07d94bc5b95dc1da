/** The face of a link as marks: its line by kind, its heads, and the chip with behaviours and label. Canvas coordinates. */
import { kindTable, modifierTable, type LinkHead, type LinkLine } from '#catalog/link-kinds.ts'
import type { Box, Link, Point } from '#design/design.ts'
import { isBoundary, lookOf } from './look.ts'
import type { Mark, Paint } from './mark.ts'
import { distance, labelSpot, roundedPath, sideAt, towards } from './polyline.ts'
import { behaviourChip } from './part-face.ts'
import { borderDepth, roundedBox } from './silhouette.ts'
import { clipped, widthOf } from './text.ts'

export interface LinkEnd {
  readonly box: Box
  readonly pattern: string
}

interface Head {
  readonly length: number
  readonly spread: number
  readonly paint: Paint
}

const cornerRadius = 9
const oddWidth = 20
/** The widest label before it is cut, in pixels. */
const labelWidth = 180
const warningIcon = 'M21.7 18l-8-14a2 2 0 0 0-3.5 0l-8 14A2 2 0 0 0 4 21h16a2 2 0 0 0 1.7-3zM12 9v4M12 17h.01'

const linePaints: Readonly<Record<LinkLine, Paint>> = {
  solid: 'link',
  dashed: 'link-async',
  thick: 'link-stream',
  double: 'link-replication',
  'dash-dot': 'link-batch',
  dotted: 'link-control',
}

const heads: Readonly<Record<LinkHead | 'hollow', Head>> = {
  filled: { length: 9, spread: 4, paint: 'head-filled' },
  open: { length: 8, spread: 4.6, paint: 'head-open' },
  big: { length: 13, spread: 6.5, paint: 'head-filled' },
  hollow: { length: 10, spread: 4.6, paint: 'head-hollow' },
}

type Stroke = Pick<Link, 'kind' | 'modifier'>

function linePaint({ kind, modifier }: Stroke): Paint {
  if (modifier !== 'none' && modifierTable[modifier].line === 'sparse') return 'link-fails-over'
  return linePaints[kindTable[kind].line]
}

function headOf({ kind, modifier }: Stroke): Head {
  const replaced = modifier === 'none' ? null : modifierTable[modifier].head
  return heads[replaced ?? kindTable[kind].head]
}

/** The route with both ends brought from the boxes to the silhouettes inside them. */
export function fittedRoute(route: readonly Point[], source: LinkEnd, target: LinkEnd): readonly Point[] {
  if (route.length < 2) return route
  const inner = route.slice(1, -1)
  return [fitted(route[0] as Point, source), ...inner, fitted(route.at(-1) as Point, target)]
}

function fitted(point: Point, { box, pattern }: LinkEnd): Point {
  if (isBoundary(pattern)) return point
  const side = sideAt(box, point)
  const along = side === 'left' || side === 'right' ? point.y - box.y : point.x - box.x
  const depth = borderDepth(lookOf(pattern).shape, box, side, along)
  switch (side) {
    case 'left':
      return { x: point.x + depth, y: point.y }
    case 'right':
      return { x: point.x - depth, y: point.y }
    case 'top':
      return { x: point.x, y: point.y + depth }
    case 'bottom':
      return { x: point.x, y: point.y - depth }
  }
}

/** The line and heads of a link along a fitted route. */
export function lineMarks(link: Stroke, route: readonly Point[]): readonly Mark[] {
  if (route.length < 2) return []
  const head = headOf(link)
  const end = { tip: route.at(-1) as Point, from: route.at(-2) as Point }
  const start = { tip: route[0] as Point, from: route[1] as Point }
  const both = link.modifier === 'two-way'
  // An open head shows the line up to its tip; the others cover it, and a thick line must not poke out in front.
  const back = head.paint === 'head-open' ? 0.5 : head.length - 1
  const line = [
    both ? towards(start.tip, start.from, Math.min(back, distance(start.tip, start.from))) : start.tip,
    ...route.slice(1, -1),
    towards(end.tip, end.from, Math.min(back, distance(end.tip, end.from))),
  ]
  const d = roundedPath(line, cornerRadius)
  const gap: readonly Mark[] =
    linePaint(link) === 'link-replication' ? [{ type: 'path', d, paint: 'link-replication-gap', ink: null }] : []
  return [
    { type: 'path', d, paint: linePaint(link), ink: null },
    ...gap,
    headMark(end, head),
    ...(both ? [headMark(start, head)] : []),
  ]
}

function headMark({ tip, from }: { tip: Point; from: Point }, { length, spread, paint }: Head): Mark {
  const run = distance(tip, from) || 1
  const u = { x: (tip.x - from.x) / run, y: (tip.y - from.y) / run }
  const base = { x: tip.x - u.x * length, y: tip.y - u.y * length }
  const corner = (sign: number): string =>
    `${tenth(base.x - u.y * spread * sign)},${tenth(base.y + u.x * spread * sign)}`
  const d = `M${corner(1)}L${tenth(tip.x)},${tenth(tip.y)}L${corner(-1)}${paint === 'head-open' ? '' : 'Z'}`
  return { type: 'path', d, paint, ink: null }
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10
}

/** What the chip of a link says: its label and technology; a bundle at a collapsed boundary says its count. */
export function chipText(link: Link, count: number): string {
  if (count > 1) return `${count} links`
  return [link.label, link.technology].filter((text) => text !== '').join(' · ')
}

/** The place of the chip on a link, in canvas coordinates; null when the link has nothing to say. */
export function chipBox(link: Link, count: number, route: readonly Point[], odd: boolean): Box | null {
  const text = clipped(chipText(link, count), 'link-label', labelWidth)
  if (text === '' && link.behaviours.length === 0 && !odd) return null
  const icons = iconsWidth(link)
  const words = text === '' ? 6 : Math.ceil(widthOf(text, 'link-label')) + 10
  const width = (odd ? oddWidth : 0) + icons + words
  const spot = labelSpot(route)
  return { x: spot.x - width / 2, y: spot.y - 9, width, height: 18 }
}

function iconsWidth({ behaviours }: Link): number {
  return Math.min(3, behaviours.length) * 15 + (behaviours.length > 3 ? 20 : 0)
}

/** The chip on a link: a warning when it is odd, its behaviours, its words. Nothing to say, no chip. */
export function chipMarks(link: Link, count: number, route: readonly Point[], odd: boolean): readonly Mark[] {
  const box = chipBox(link, count, route, odd)
  if (!box) return []
  const { x, y, width, height } = box
  const text = clipped(chipText(link, count), 'link-label', labelWidth)
  const behaviours = link.behaviours.map((behaviour) => behaviour.pattern)
  return [
    { type: 'path', d: roundedBox({ width, height }, 5, { x, y }), paint: 'chip', ink: null },
    ...(odd ? oddMarks(x, y) : []),
    ...behaviourChip(behaviours, { x: x + (odd ? oddWidth : 0), y: y + 1 }, 'chip'),
    ...(text === ''
      ? []
      : [{ type: 'text', text, x: x + width - 5, y: y + 12.7, style: 'link-label', anchor: 'end' } as const]),
  ]
}

function oddMarks(x: number, y: number): readonly Mark[] {
  return [
    { type: 'path', d: roundedBox({ width: 18, height: 18 }, 5, { x, y }), paint: 'odd', ink: null },
    { type: 'icon', path: warningIcon, x: x + 3, y: y + 3, size: 12, paint: 'odd-glyph', ink: null },
  ]
}
