/** The canvas as commands see it, over React Flow's instance. */
import {
  getViewportForBounds,
  useReactFlow,
  useStoreApi,
  type ReactFlowInstance,
  type ReactFlowState,
} from '@xyflow/react'
import { useMemo, type RefObject } from 'react'
import type { Box, Point } from '#design/design.ts'
import { inflate, unionOf } from '#design/geometry.ts'
import { sceneOf } from '#drawing/scene.ts'
import { useEditor, type CanvasHandle } from '#editor/context.ts'
import type { FlowNode } from './project.ts'

/** Pixels at the bottom that the tools take. */
const dockRoom = 64

/** Part of the canvas kept free around what is shown. */
const padding = 0.06

/** How long a move of the view takes, in milliseconds; none when motion is reduced. */
export function motion(milliseconds: number): number {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : milliseconds
}

export function useCanvasHandle(root: RefObject<HTMLDivElement | null>): CanvasHandle {
  const flow = useReactFlow<FlowNode>()
  const store = useStoreApi()
  const { session } = useEditor()
  return useMemo(() => {
    const frame = (): DOMRect => root.current?.getBoundingClientRect() ?? new DOMRect()
    return {
      toCanvas: (client) => flow.screenToFlowPosition(client, { snapToGrid: false }),
      centre() {
        const { left, top, width, height } = frame()
        return flow.screenToFlowPosition({ x: left + width / 2, y: top + height / 2 }, { snapToGrid: false })
      },
      zoom: () => flow.getZoom(),
      onView(listener) {
        let last = ''
        const tell = ({ transform: [x, y, zoom], width, height }: ReactFlowState): void => {
          const key = `${x} ${y} ${zoom} ${width} ${height}`
          if (key === last) return
          last = key
          listener({ zoom, visible: { x: -x / zoom, y: -y / zoom, width: width / zoom, height: height / zoom } })
        }
        tell(store.getState())
        return store.subscribe(tell)
      },
      centreOn(point) {
        const zoom = flow.getZoom()
        const { width, height } = frame()
        void flow.setViewport({ x: width / 2 - point.x * zoom, y: height / 2 - point.y * zoom, zoom })
      },
      zoomTo: (zoom) => void flow.zoomTo(zoom, { duration: motion(180) }),
      zoomBy: (factor) => void flow.zoomTo(flow.getZoom() * factor, { duration: motion(180) }),
      fit(box) {
        const whole = box ?? unionOf([...sceneOf(session.design()).nodes.values()].map((node) => node.box))
        if (whole) fit(flow, frame(), whole)
      },
      reveal: (box) => reveal(flow, frame(), box),
      pan(by, { smooth } = { smooth: true }) {
        const { x, y, zoom } = flow.getViewport()
        const { width, height } = frame()
        void flow.setViewport(
          { x: x + by.x * width, y: y + by.y * height, zoom },
          { duration: smooth ? motion(180) : 0 },
        )
      },
      focus(id) {
        const selector = id === null ? '.react-flow' : `.react-flow__node[data-id="${CSS.escape(id)}"]`
        // The node may be new: it is in the DOM after the next paint.
        const find = (): HTMLElement | null => root.current?.querySelector<HTMLElement>(selector) ?? null
        const focus = (): void => (find() ?? store.getState().domNode)?.focus({ preventScroll: true })
        if (find()) focus()
        else requestAnimationFrame(() => requestAnimationFrame(focus))
      },
      covers(client) {
        const element = document.elementFromPoint(client.x, client.y)
        return element !== null && (root.current?.contains(element) ?? false)
      },
    }
  }, [flow, store, root, session])
}

/** Shows a box as large as fits, with room for the tools below, but not larger than 120 %. */
function fit(flow: ReactFlowInstance<FlowNode>, frame: DOMRect, box: Box): void {
  const room = inflate(box, 16)
  const viewport = getViewportForBounds(room, frame.width, Math.max(frame.height - dockRoom, 80), 0.08, 1.2, padding)
  void flow.setViewport(viewport, { duration: motion(260) })
}

/** Moves the view by the least that brings the box inside, 24 pixels clear of the edges. */
function reveal(flow: ReactFlowInstance<FlowNode>, frame: DOMRect, box: Box): void {
  const { x, y, zoom } = flow.getViewport()
  const left = box.x * zoom + x
  const top = box.y * zoom + y
  const dx = nudge({ x: left, y: left + box.width * zoom }, frame.width)
  const dy = nudge({ x: top, y: top + box.height * zoom }, frame.height - dockRoom)
  if (dx !== 0 || dy !== 0) void flow.setViewport({ x: x + dx, y: y + dy, zoom }, { duration: motion(180) })
}

/** How far to move a span so that it lies between 24 and `room` − 24; a span that is too long shows its start. */
function nudge({ x: from, y: to }: Point, room: number): number {
  const margin = 24
  if (from < margin) return margin - from
  if (to > room - margin) return Math.max(room - margin - to, margin - from)
  return 0
}
