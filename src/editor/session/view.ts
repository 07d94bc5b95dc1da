/** What one tab shows this minute: selection, gesture, mode. Not saved, not undone, not seen by exports. */
import type { Box, LinkId, NodeId, PatternId, Point, Side } from '#design/design.ts'

export interface Selection {
  readonly nodes: readonly NodeId[]
  readonly links: readonly LinkId[]
}

export const nothingSelected: Selection = { nodes: [], links: [] }

/** A move or resize in progress. The document hears of it when it ends. */
export interface Gesture {
  readonly kind: 'move' | 'resize'
  /** Boxes of the nodes under the hand, relative to their parents. */
  readonly boxes: Readonly<Record<NodeId, Box>>
  /** The boundary the nodes would move into; null while they stay where they belong, or go to the canvas. */
  readonly target: NodeId | null
}

/** A link being drawn from a part to wherever the pointer is. */
export interface Connecting {
  readonly source: NodeId
  readonly side: Side | null
  /** Canvas coordinates. */
  readonly to: Point
  readonly over: NodeId | null
  /** The pointer has been outside the source, so coming back to it is meant. */
  readonly left: boolean
  /** Why the part under the pointer cannot be the target; null when it can. */
  readonly refusal: string | null
}

/** What the pointer carries from the palette, and what it would land on. */
export interface Carrying {
  readonly pattern: PatternId
  /** Client pixels. */
  readonly at: Point
  readonly over: DropTarget
}

/** A pattern pointed at in a list, which would be added beside a part and linked from it. */
export interface Offered {
  readonly pattern: PatternId
  readonly beside: NodeId
}

export type DropTarget =
  | { readonly type: 'outside' }
  | { readonly type: 'canvas'; readonly point: Point }
  | { readonly type: 'node'; readonly id: NodeId; readonly point: Point }
  | { readonly type: 'link'; readonly id: LinkId; readonly point: Point }

export type Mode = 'select' | 'pan' | 'link' | 'boundary'

export interface View {
  readonly selection: Selection
  readonly gesture: Gesture | null
  readonly connecting: Connecting | null
  readonly carrying: Carrying | null
  readonly offered: Offered | null
  readonly mode: Mode
  /** The pattern a click on the canvas places. */
  readonly armed: PatternId | null
  /** The node or link whose name is being typed. */
  readonly renaming: string | null
  readonly hovered: { readonly type: 'node' | 'link'; readonly id: string } | null
  /** The node that Tab reaches on the canvas. */
  readonly current: NodeId | null
  /** Layout is running. */
  readonly arranging: boolean
}

export const restingView: View = {
  selection: nothingSelected,
  gesture: null,
  connecting: null,
  carrying: null,
  offered: null,
  mode: 'select',
  armed: null,
  renaming: null,
  hovered: null,
  current: null,
  arranging: false,
}
