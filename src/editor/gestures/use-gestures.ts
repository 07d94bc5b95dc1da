/** Moves: overlaid while they last, one edit when they end, nothing when Escape drops them. */
import { useStoreApi, type OnNodeDrag, type OnNodesChange, type ReactFlowState } from '@xyflow/react'
import { useEffect, useMemo, useRef } from 'react'
import type { Box, Design, NodeId, Point } from '#design/design.ts'
import { encloses } from '#design/geometry.ts'
import { growToHold } from '#design/operations/grow.ts'
import { reparent } from '#design/operations/boundaries.ts'
import { placeNodes } from '#design/operations/nodes.ts'
import { nodeOf, outermost } from '#design/queries.ts'
import { plural, titleOf } from '#drawing/names.ts'
import { sceneOf } from '#drawing/scene.ts'
import { useEditor, type EditorContext } from '#editor/context.ts'
import { announce } from '#ui/speech/announcements.ts'
import { boundaryFor } from './drop-boundary.ts'
import { counted } from '#editor/canvas/counters.ts'
import { interpret } from './interpret.ts'
import type { FlowNode } from '#editor/canvas/project.ts'

interface Gestures {
  readonly onNodesChange: OnNodesChange<FlowNode>
  readonly onNodeDragStart: OnNodeDrag<FlowNode>
  readonly onNodeDrag: OnNodeDrag<FlowNode>
  readonly onNodeDragStop: OnNodeDrag<FlowNode>
}

/** Where the hand is while nodes are dragged, and whether Escape has dropped the gesture. */
interface Hand {
  pointer: Point | null
  ignoresBoundaries: boolean
  dropped: boolean
}

export function useGestures(): Gestures {
  const editor = useEditor()
  const store = useStoreApi()
  const hand = useRef<Hand>({ pointer: null, ignoresBoundaries: false, dropped: false })

  useEffect(() => {
    const key = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || !editor.session.view.getState().gesture) return
      event.stopPropagation()
      hand.current.dropped = true
      editor.session.setView({ gesture: null })
    }
    window.addEventListener('keydown', key, true)
    return () => window.removeEventListener('keydown', key, true)
  }, [editor])

  return useMemo(() => {
    const follow: OnNodeDrag<FlowNode> = (event) => {
      const client = 'clientX' in event ? event : undefined
      if (!client) return
      hand.current.pointer = editor.canvas()?.toCanvas({ x: client.clientX, y: client.clientY }) ?? null
      hand.current.ignoresBoundaries = client.ctrlKey || client.metaKey
    }
    return {
      onNodesChange: (changes) => take(editor, hand.current, { changes, marquee: marqueeOf(store.getState()) }),
      onNodeDragStart(event, node, nodes) {
        hand.current = { pointer: null, ignoresBoundaries: false, dropped: false }
        follow(event, node, nodes)
      },
      onNodeDrag: follow,
      onNodeDragStop() {
        editor.session.setView({ gesture: null })
        hand.current = { pointer: null, ignoresBoundaries: false, dropped: false }
      },
    }
  }, [editor, store])
}

interface Report {
  readonly changes: Parameters<OnNodesChange<FlowNode>>[0]
  /** The marquee being drawn, in canvas coordinates; null when there is none. */
  readonly marquee: Box | null
}

function marqueeOf({ userSelectionRect: rect, transform: [x, y, zoom] }: ReactFlowState): Box | null {
  return (
    rect && { x: (rect.x - x) / zoom, y: (rect.y - y) / zoom, width: rect.width / zoom, height: rect.height / zoom }
  )
}

/** A marquee takes parts it touches, but a boundary only when it holds all of it: what is meant is what stands inside. */
function caught(design: Design, ids: readonly NodeId[], marquee: Box | null): readonly NodeId[] {
  if (!marquee) return ids
  const { nodes } = sceneOf(design)
  return ids.filter((id) => {
    const visible = nodes.get(id)
    return visible?.form !== 'boundary' || encloses(marquee, visible.box)
  })
}

function take({ session }: EditorContext, hand: Hand, { changes, marquee }: Report): void {
  const view = session.view.getState()
  const design = session.design()
  const scene = sceneOf(design)
  const intent = interpret(changes, {
    selected: new Set(view.selection.nodes),
    boxOf(id) {
      const visible = scene.nodes.get(id)
      return (
        view.gesture?.boxes[id] ??
        (visible && { ...visible.node.position, width: visible.box.width, height: visible.box.height })
      )
    },
  })
  if (intent.selected) {
    const nodes = caught(design, intent.selected, marquee)
    session.setView({ selection: { nodes, links: [] }, current: nodes.at(-1) ?? view.current })
  }
  if (hand.dropped) return
  if (intent.held) {
    const boxes = { ...view.gesture?.boxes, ...intent.held }
    session.setView({ gesture: { kind: 'move', boxes, target: newHome(design, hand, Object.keys(boxes)) } })
  }
  if (intent.ended) {
    session.setView({ gesture: null })
    finishMove(session, hand, { ...view.gesture?.boxes, ...intent.ended })
  }
}

/** The boundary the dragged nodes would land in; their own while the pointer is unknown or boundaries are ignored. */
function targetOf(design: Design, hand: Hand, ids: readonly NodeId[]): NodeId | null {
  const roots = outermost(design, ids).map((node) => node.id)
  const [first] = roots
  const home = first === undefined ? null : (nodeOf(design, first)?.parent ?? null)
  return hand.pointer && !hand.ignoresBoundaries ? boundaryFor(design, roots, hand.pointer) : home
}

/** The boundary to light up: the one the nodes would move into, not the one they stand in. */
function newHome(design: Design, hand: Hand, ids: readonly NodeId[]): NodeId | null {
  const target = targetOf(design, hand, ids)
  return ids.every((id) => nodeOf(design, id)?.parent === target) ? null : target
}

function finishMove(session: EditorContext['session'], hand: Hand, boxes: Readonly<Record<NodeId, Box>>): void {
  const design = session.design()
  const ids = Object.keys(boxes)
  const target = hand.pointer && !hand.ignoresBoundaries ? targetOf(design, hand, ids) : undefined
  const before = nodeOf(design, ids[0] ?? '')
  const label = ids.length === 1 && before ? `Move ${titleOf(before)}` : `Move ${plural(ids.length, 'part')}`
  const done = session.edit(label, (now) => {
    const moved = placeNodes(now, boxes)
    const nested = target === undefined ? moved : reparent(moved, ids, target)
    const parent = nodeOf(nested, ids[0] ?? '')?.parent ?? null
    return parent === null ? nested : growToHold(nested, parent)
  })
  if (!done) return
  counted('change')
  const after = nodeOf(session.design(), ids[0] ?? '')
  if (before && after && before.parent !== after.parent)
    announce(containerNews(session.design(), before.parent, after.parent))
}

function containerNews(design: Design, left: NodeId | null, entered: NodeId | null): string {
  const into = entered === null ? undefined : nodeOf(design, entered)
  const from = left === null ? undefined : nodeOf(design, left)
  if (into) return `Now in ${titleOf(into)}`
  return from ? `Left ${titleOf(from)}` : 'Moved'
}
