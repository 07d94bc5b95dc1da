/**
 * The vocabulary of a picture: a flat list of marks, painted in order. The canvas turns marks into React elements
 * and the SVG format turns them into text, so what is exported is what was seen.
 */
import type { Ink } from '#catalog/pattern.ts'
import type { ThemeToken } from './theme.ts'

/** How a mark is painted, by meaning. The table says which token fills and strokes it. */
export type Paint = keyof typeof paints

export interface Stroke {
  readonly fill: ThemeToken | 'ink' | 'ink-tint' | 'none'
  readonly stroke: ThemeToken | 'ink' | 'none'
  /** Pixels at 100 % zoom; of icons, units of their 24 by 24 box. */
  readonly width: number
  readonly dash?: string
  /** 0 to 1; absent paints solid. */
  readonly fillOpacity?: number
}

export const paints = {
  body: { fill: 'surface', stroke: 'node-line', width: 1.25 },
  'body-dashed': { fill: 'surface', stroke: 'control', width: 1.25, dash: '4 3' },
  rule: { fill: 'none', stroke: 'node-line', width: 1.25 },
  'tile-filled': { fill: 'ink', stroke: 'none', width: 0 },
  'tile-tint': { fill: 'ink-tint', stroke: 'none', width: 0 },
  'glyph-filled': { fill: 'none', stroke: 'glyph', width: 1.75 },
  'glyph-tint': { fill: 'none', stroke: 'ink', width: 1.75 },
  glyph: { fill: 'none', stroke: 'muted', width: 1.75 },
  badge: { fill: 'surface', stroke: 'line-2', width: 1 },
  'badge-glyph': { fill: 'none', stroke: 'text', width: 1.75 },
  sign: { fill: 'none', stroke: 'control', width: 1.5 },
  'dot-plate': { fill: 'surface', stroke: 'none', width: 0 },
  'dot-read': { fill: 'control', stroke: 'control', width: 1 },
  'dot-unread': { fill: 'surface', stroke: 'control', width: 1 },
  region: { fill: 'surface', stroke: 'line-2', width: 1.25, fillOpacity: 0.55 },
  zone: { fill: 'surface', stroke: 'node-line', width: 1.25, fillOpacity: 0.25 },
  cluster: { fill: 'surface', stroke: 'control', width: 1, fillOpacity: 0.4 },
  'cluster-inner': { fill: 'none', stroke: 'control', width: 1 },
  context: { fill: 'surface', stroke: 'control', width: 1.25, dash: '4 3', fillOpacity: 0.5 },
  trust: { fill: 'surface', stroke: 'bad', width: 1.25, dash: '1.5 2.5', fillOpacity: 0.3 },
  'title-tab': { fill: 'canvas', stroke: 'none', width: 0 },
  link: { fill: 'none', stroke: 'edge', width: 1.5 },
  'link-async': { fill: 'none', stroke: 'edge', width: 1.5, dash: '6 4' },
  'link-stream': { fill: 'none', stroke: 'edge', width: 3.5 },
  'link-replication': { fill: 'none', stroke: 'edge', width: 4 },
  'link-replication-gap': { fill: 'none', stroke: 'canvas', width: 1.5 },
  'link-batch': { fill: 'none', stroke: 'edge', width: 1.5, dash: '12 4 2 4' },
  'link-control': { fill: 'none', stroke: 'edge', width: 1.5, dash: '1.5 3' },
  'link-fails-over': { fill: 'none', stroke: 'edge', width: 1.5, dash: '3 6' },
  'head-filled': { fill: 'edge', stroke: 'edge', width: 1 },
  'head-open': { fill: 'none', stroke: 'edge', width: 1.5 },
  'head-hollow': { fill: 'canvas', stroke: 'edge', width: 1.5 },
  chip: { fill: 'canvas', stroke: 'none', width: 0 },
  'chip-glyph': { fill: 'none', stroke: 'text', width: 1.75 },
  odd: { fill: 'warn-bg', stroke: 'warn', width: 1 },
  'odd-glyph': { fill: 'none', stroke: 'warn', width: 1.75 },
} as const satisfies Record<string, Stroke>

/** Text styles: family, size in pixels, weight and colour token. */
export const textStyles = {
  name: { family: 'sans', size: 12.5, weight: 600, token: 'text' },
  pattern: { family: 'sans', size: 10.5, weight: 400, token: 'muted' },
  badge: { family: 'mono', size: 10.5, weight: 500, token: 'text' },
  'boundary-kind': { family: 'sans', size: 11, weight: 600, token: 'muted' },
  'boundary-name': { family: 'mono', size: 10.5, weight: 400, token: 'faint' },
  'link-label': { family: 'mono', size: 10.5, weight: 400, token: 'muted' },
  title: { family: 'sans', size: 17, weight: 600, token: 'text' },
  legend: { family: 'sans', size: 11.5, weight: 400, token: 'muted' },
} as const satisfies Record<
  string,
  { family: 'sans' | 'mono'; size: number; weight: 400 | 500 | 600; token: ThemeToken }
>

export type TextStyle = keyof typeof textStyles

export type Mark =
  | { readonly type: 'path'; readonly d: string; readonly paint: Paint; readonly ink: Ink | null }
  | {
      readonly type: 'icon'
      /** One path in a 24 by 24 box. */
      readonly path: string
      /** Top left corner. */
      readonly x: number
      readonly y: number
      /** Side length in pixels; the stroke scales with it. */
      readonly size: number
      readonly paint: Paint
      readonly ink: Ink | null
    }
  | {
      readonly type: 'text'
      readonly text: string
      /** Where the baseline starts (anchor `start`), is centred (`middle`) or ends (`end`). */
      readonly x: number
      readonly y: number
      readonly style: TextStyle
      readonly anchor: 'start' | 'middle' | 'end'
    }
