/** The ten silhouettes of parts: outline, inner lines, the room text has, and where the border really is. */
import type { PartShape } from '#catalog/pattern.ts'
import type { Point, Side, Size } from '#design/design.ts'

export interface Silhouette {
  /** Closed path around the part. */
  readonly outline: string
  /** Inner lines, stroked like the outline. */
  readonly rules: readonly string[]
  /** Small signs of the shape, stroked a little heavier: the slots of a queue, the chevrons of a log. */
  readonly signs: readonly string[]
}

export interface Insets {
  readonly left: number
  readonly right: number
  readonly top: number
}

/** Pixels that the silhouette takes from the content on each side. */
export function insetsOf(shape: PartShape): Insets {
  switch (shape) {
    case 'pill':
      return { left: 4, right: 10, top: 0 }
    case 'hexagon':
      return { left: 6, right: 12, top: 0 }
    case 'orchestrator':
      return { left: 4, right: 2, top: 0 }
    case 'function':
      return { left: 0, right: 6, top: 0 }
    case 'cylinder':
      return { left: 0, right: 2, top: 5 }
    case 'queue':
    case 'log':
      return { left: 4, right: 32, top: 0 }
    case 'box':
    case 'external':
    case 'chip':
      return { left: 0, right: 2, top: 0 }
  }
}

const radius = 9
/** How far the tips of a hexagon reach, and how deep the ends of a pipe and the lids of a cylinder are. */
const tip = 13
const pipe = 9
const lid = 6
const cut = 9
const fold = 11

/** A rectangle with round corners as a closed path. */
export function roundedBox({ width: w, height: h }: Size, r: number, at: Point = { x: 0, y: 0 }): string {
  const { x, y } = at
  return (
    `M${x + r},${y}H${x + w - r}Q${x + w},${y} ${x + w},${y + r}V${y + h - r}Q${x + w},${y + h} ${x + w - r},${y + h}` +
    `H${x + r}Q${x},${y + h} ${x},${y + h - r}V${y + r}Q${x},${y} ${x + r},${y}Z`
  )
}

/** The silhouette of a shape in a box whose top left corner is the origin. */
export function silhouetteOf(shape: PartShape, size: Size): Silhouette {
  const { width: w, height: h } = size
  const plain = (outline: string, rules: readonly string[] = []): Silhouette => ({ outline, rules, signs: [] })
  switch (shape) {
    case 'box':
    case 'external':
      return plain(roundedBox(size, radius))
    case 'orchestrator':
      return plain(roundedBox(size, radius), [`M5,4V${h - 4}`])
    case 'hexagon':
      return plain(`M${tip},0H${w - tip}L${w},${h / 2}L${w - tip},${h}H${tip}L0,${h / 2}Z`)
    case 'function':
      return plain(
        `M${radius},0H${w - fold}L${w},${fold}V${h - radius}Q${w},${h} ${w - radius},${h}H${radius}` +
          `Q0,${h} 0,${h - radius}V${radius}Q0,0 ${radius},0Z`,
        [`M${w - fold},0V${fold}H${w}`],
      )
    case 'chip':
      return plain(`M${cut},0H${w - cut}L${w},${cut}V${h - cut}L${w - cut},${h}H${cut}L0,${h - cut}V${cut}Z`)
    case 'cylinder':
      return plain(`M0,${lid}A${w / 2},${lid} 0 0 1 ${w},${lid}V${h - lid}A${w / 2},${lid} 0 0 1 0,${h - lid}Z`, [
        `M0,${lid}A${w / 2},${lid} 0 0 0 ${w},${lid}`,
      ])
    case 'pill':
      return plain(
        `M${h / 2},0H${w - h / 2}A${h / 2},${h / 2} 0 0 1 ${w - h / 2},${h}H${h / 2}A${h / 2},${h / 2} 0 0 1 ${h / 2},0Z`,
      )
    case 'queue':
      return { ...pipeOf(size), signs: [32, 27, 22].map((x) => `M${w - x},${h / 2 - 7}v14`) }
    case 'log':
      return { ...pipeOf(size), signs: [31, 25].map((x) => `M${w - x},${h / 2 - 5}l5,5l-5,5`) }
  }
}

function pipeOf({ width: w, height: h }: Size): Silhouette {
  const end = `${pipe},${h / 2}`
  return {
    outline: `M${pipe},0H${w - pipe}A${end} 0 0 1 ${w - pipe},${h}H${pipe}A${end} 0 0 1 ${pipe},0Z`,
    rules: [`M${w - pipe},0A${end} 0 0 0 ${w - pipe},${h}`],
    signs: [],
  }
}

/**
 * How far inside the box the border lies, in pixels, where a link meets the side `along` pixels from its start
 * (from the left for top and bottom, from the top for left and right).
 */
export function borderDepth(shape: PartShape, size: Size, side: Side, along: number): number {
  const { width: w, height: h } = size
  const horizontal = side === 'left' || side === 'right'
  switch (shape) {
    case 'box':
    case 'external':
    case 'orchestrator':
    case 'function':
      return 0
    case 'hexagon':
      return horizontal ? (tip * Math.abs(along - h / 2)) / (h / 2) : 0
    case 'pill':
      return horizontal ? arcDepth(along, h, h / 2) : 0
    case 'queue':
    case 'log':
      return horizontal ? arcDepth(along, h, pipe) : 0
    case 'cylinder':
      return horizontal ? 0 : arcDepth(along, w, lid)
    case 'chip':
      return Math.max(0, cut - Math.min(along, (horizontal ? h : w) - along))
  }
}

/** Depth of half an ellipse that bulges by `bulge` over a side of `length`, at `along`. */
function arcDepth(along: number, length: number, bulge: number): number {
  const t = Math.min(1, Math.abs(along - length / 2) / (length / 2))
  return bulge * (1 - Math.sqrt(1 - t * t))
}
