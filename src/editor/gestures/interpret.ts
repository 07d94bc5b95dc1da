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

type Boxes = Record<NodeId, Box>

/** What one call has told so far; filled change by change. */
interface Tally {
  readonly selected: Set<NodeId>
  readonly held: Boxes
  readonly ended: Boxes
  selecting: boolean
  resizing: boolean
}

/** Reads one call of `onNodesChange`. Sizes that React Flow measured are ignored: sizes come from the document. */
export function interpret(changes: readonly NodeChange<FlowNode>[], current: Current): Intent {
  const tally: Tally = { selected: new Set(current.selected), held: {}, ended: {}, selecting: false, resizing: false }
  for (const change of changes) count(tally, change, current)
  const { held, ended, resizing } = tally
  const kind = resizing ? 'resize' : 'move'
  const over = Object.keys(ended).length > 0
  const going = !over && Object.keys(held).length > 0
  return {
    selected: tally.selecting ? [...tally.selected] : null,
    held: going ? { kind, boxes: held } : null,
    // A resize from the top left sends the position as a move that goes on, also in the call that ends it.
    ended: over ? { kind, boxes: resizing ? { ...held, ...ended } : ended } : null,
  }
}

function count(tally: Tally, change: NodeChange<FlowNode>, current: Current): void {
  switch (change.type) {
    case 'select':
      tally.selecting = true
      if (change.selected) tally.selected.add(change.id)
      else tally.selected.delete(change.id)
      break
    case 'position':
      if (change.position)
        place(change.dragging === false ? tally.ended : tally.held, change.id, current, change.position)
      break
    case 'dimensions':
      if (change.resizing === undefined) break
      tally.resizing = true
      place(change.resizing ? tally.held : tally.ended, change.id, current, change.dimensions ?? {})
      break
    case 'add':
    case 'remove':
    case 'replace':
      break
  }
}

function place(boxes: Boxes, id: NodeId, { boxOf }: Current, part: Partial<Box>): void {
  const box = boxes[id] ?? boxOf(id)
  if (box) boxes[id] = { ...box, ...part }
}
