/** What layout answers: boxes and routes, nothing applied. The command that asked applies them as one change. */
import type { Box, LinkId, NodeId, Point } from '#design/design.ts'

export type Direction = 'right' | 'down' | 'left' | 'up'

export interface LayoutOptions {
  readonly direction: Direction
  readonly spacing: 'tight' | 'normal' | 'roomy'
  /** Only these nodes move, with all they hold; null lays out everything. */
  readonly scope: readonly NodeId[] | null
}

export interface Plan {
  /** Positions relative to the parent, like in the document. Boundaries get the size that holds their parts. */
  readonly boxes: Readonly<Record<NodeId, Box>>
  /** Whole polylines in canvas coordinates, ends included. */
  readonly bends: Readonly<Record<LinkId, readonly Point[]>>
}
