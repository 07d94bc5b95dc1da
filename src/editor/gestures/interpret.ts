/** What React Flow's node changes mean: a new selection, a move that goes on, or one that ends. Pure. */
import type { NodeChange } from '@xyflow/react'
import type { Box, NodeId } from '#design/design.ts'
import type { FlowNode } from '#editor/canvas/project.ts'

type Boxes = Readonly<Record<NodeId, Box>>

export interface Intent {
  /** The selected nodes after the changes; null when the changes select nothing new. */
  readonly selected: readonly NodeId[] | null
  /** Boxes under the hand while a move goes on; null when none does. */
  readonly held: Boxes | null
  /** Boxes where a move ended; null when none did. */
  readonly ended: Boxes | null
}

interface Current {
  readonly selected: ReadonlySet<NodeId>
  /** The box of a node as it is drawn now, relative to its parent. */
  readonly boxOf: (id: NodeId) => Box | undefined
}

/** Reads one call of `onNodesChange`. Sizes that React Flow measured are ignored: sizes come from the document. */
export function interpret(changes: readonly NodeChange<FlowNode>[], current: Current): Intent {
  const selected = new Set(current.selected)
  const held: Record<NodeId, Box> = {}
  const ended: Record<NodeId, Box> = {}
  let selecting = false
  for (const change of changes) {
    if (change.type === 'select') {
      selecting = true
      if (change.selected) selected.add(change.id)
      else selected.delete(change.id)
    }
    if (change.type !== 'position' || !change.position) continue
    const box = current.boxOf(change.id)
    if (box) (change.dragging === false ? ended : held)[change.id] = { ...box, ...change.position }
  }
  const over = Object.keys(ended).length > 0
  return {
    selected: selecting ? [...selected] : null,
    held: !over && Object.keys(held).length > 0 ? held : null,
    ended: over ? ended : null,
  }
}
