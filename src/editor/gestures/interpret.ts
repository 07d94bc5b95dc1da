/** What React Flow's node changes mean: a new selection, a gesture that goes on, or one that ends. Pure. */
import type { NodeChange } from '@xyflow/react'
import type { Box, NodeId } from '#design/design.ts'
import type { FlowNode } from '#editor/canvas/project.ts'

export interface Intent {
  /** The selected nodes after the changes; null when the changes select nothing new. */
  readonly selected: readonly NodeId[] | null
  /** Boxes under the hand while a gesture goes on; null when none does. */
  readonly held: { readonly kind: 'move' | 'resize'; readonly boxes: Readonly<Record<NodeId, Box>> } | null
  /** Boxes where a gesture ended; null when none did. */
  readonly ended: { readonly kind: 'move' | 'resize'; readonly boxes: Readonly<Record<NodeId, Box>> } | null
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
  let [selecting, resizing] = [false, false]
  for (const change of changes) {
    if (change.type === 'select') {
      selecting = true
      if (change.selected) selected.add(change.id)
      else selected.delete(change.id)
    } else if (change.type === 'position' && change.position) {
      place(change.dragging === false ? ended : held, change.id, current, change.position)
    } else if (change.type === 'dimensions' && change.resizing !== undefined) {
      resizing = true
      place(change.resizing ? held : ended, change.id, current, change.dimensions ?? {})
    }
  }
  const kind = resizing ? 'resize' : 'move'
  // A resize from the top left sends the position as a move that goes on, also in the call that ends it.
  const done = resizing && Object.keys(ended).length > 0 ? { ...held, ...ended } : ended
  return {
    selected: selecting ? [...selected] : null,
    held: Object.keys(done).length > 0 || Object.keys(held).length === 0 ? null : { kind, boxes: held },
    ended: Object.keys(done).length > 0 ? { kind, boxes: done } : null,
  }
}

function place(boxes: Record<NodeId, Box>, id: NodeId, { boxOf }: Current, part: Partial<Box>): void {
  const box = boxes[id] ?? boxOf(id)
  if (box) boxes[id] = { ...box, ...part }
}
