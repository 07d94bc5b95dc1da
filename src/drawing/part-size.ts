/** How large a part is: room for its name and pattern beside the tile, in steps, computed from the text alone. */
import type { PatternId, Size } from '#design/design.ts'
import { lookOf } from './look.ts'
import { insetsOf } from './silhouette.ts'
import { widthOf, wrapped } from './text.ts'

/** The smallest part holds about sixteen characters; the widest then breaks its name into two lines. */
const smallest: Size = { width: 150, height: 50 }
const widest = 240
const step = 8
const lineHeight = 16

export const tile = { size: 28, icon: 15, radius: 7 }
/** Pixels from the silhouette's inset to the tile, between tile and text, and after the text. */
export const gaps = { before: 10, between: 9, after: 10 }

/** Pixels of a part's width that its name cannot use. */
function furnitureOf(pattern: PatternId): number {
  const { left, right } = insetsOf(lookOf(pattern).shape)
  return left + gaps.before + tile.size + gaps.between + gaps.after + right
}

/** The name on one or two lines, as a part of this width shows it. */
export function nameLines(label: string, pattern: PatternId, width: number): readonly string[] {
  return wrapped(label, 'name', width - furnitureOf(pattern))
}

/** The size of a part with this label: 150 to 240 pixels wide in steps of 8, one line of name or two. */
export function partSize(label: string, pattern: PatternId): Size {
  const furniture = furnitureOf(pattern)
  const { short, shape } = lookOf(pattern)
  const text = Math.max(widthOf(label, 'name'), widthOf(short, 'pattern')) + 1
  const steps = Math.max(0, Math.ceil((text + furniture - smallest.width) / step))
  const width = Math.min(smallest.width + steps * step, widest)
  const extra = nameLines(label, pattern, width).length > 1 ? lineHeight : 0
  return { width, height: smallest.height + extra + (shape === 'cylinder' ? 4 : 0) }
}

/** The size a boundary has when it is new and empty. */
export const newBoundarySize: Size = { width: 320, height: 200 }
