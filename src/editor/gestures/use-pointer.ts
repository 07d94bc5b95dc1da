/** Pointer work that React Flow does not do: links under the pointer, placing an armed pattern, drawing a boundary. */
import { useMemo, type MouseEvent, type PointerEvent, type RefObject } from 'react'
import type { Point } from '#design/design.ts'
import { sceneOf } from '#drawing/scene.ts'
import { useEditor, type EditorContext } from '#editor/context.ts'
import { dropPattern } from '#editor/place.ts'
import { startConnecting } from '#editor/canvas/connect-layer.tsx'
import { dropTargetAt } from '#editor/canvas/drop-target.ts'
import { linkAt, nodeAt } from './hit-test.ts'

/** Client pixels around a link in which a press means the link. */
const reach = 8

interface PointerHandlers {
  readonly onPointerDownCapture: (event: PointerEvent) => void
  readonly onPointerMove: (event: PointerEvent) => void
  readonly onPointerLeave: () => void
  readonly onClickCapture: (event: MouseEvent) => void
  readonly onDoubleClick: (event: MouseEvent) => void
}

export function usePointer(root: RefObject<HTMLDivElement | null>): PointerHandlers {
  const editor = useEditor()
  return useMemo(() => {
    let frame = 0
    return {
      onPointerDownCapture: (event) => press(editor, event),
      onPointerMove(event) {
        if (event.pointerType === 'touch' || event.buttons !== 0) return
        const client = { x: event.clientX, y: event.clientY }
        cancelAnimationFrame(frame)
        frame = requestAnimationFrame(() => hover(editor, root.current, client))
      },
      onPointerLeave() {
        cancelAnimationFrame(frame)
        if (editor.session.view.getState().hovered) editor.session.setView({ hovered: null })
      },
      onClickCapture(event) {
        // A press on a link or an armed pattern has done its work; React Flow must not clear the selection after it.
        if (!takesPress(editor, event)) return
        event.stopPropagation()
      },
      onDoubleClick: (event) => open(editor, event),
    }
  }, [editor, root])
}

function clientOf(event: { clientX: number; clientY: number }): Point {
  return { x: event.clientX, y: event.clientY }
}

/** Whether the press belongs to the canvas itself, not to a field, dot, grip or panel above it. */
function onCanvas(event: { target: EventTarget }): boolean {
  if (!(event.target instanceof Element)) return false
  return event.target.closest('.react-flow__panel, .nodrag, .react-flow__resize-control, input, button') === null
}

function linkUnder({ session, canvas }: EditorContext, client: Point): string | null {
  const handle = canvas()
  if (!handle) return null
  const point = handle.toCanvas(client)
  const scene = sceneOf(session.design())
  const node = nodeAt(scene, point)
  if (node && node.form !== 'boundary') return null
  return linkAt(scene, point, reach / handle.zoom())
}

function takesPress(editor: EditorContext, event: MouseEvent): boolean {
  const { armed, mode, connecting } = editor.session.view.getState()
  if (!onCanvas(event)) return false
  if (armed !== null || connecting || mode === 'link') return true
  return mode === 'select' && linkUnder(editor, clientOf(event)) !== null
}

function press(editor: EditorContext, event: PointerEvent): void {
  const { session, canvas } = editor
  const { armed, mode, selection } = session.view.getState()
  if (event.button !== 0 || !onCanvas(event)) return
  const client = clientOf(event)
  if (armed !== null) {
    event.stopPropagation()
    const target = dropTargetAt(editor, client)
    session.setView({ armed: null })
    void dropPattern(editor, armed, target)
    return
  }
  if (mode === 'link') {
    event.stopPropagation()
    const point = canvas()?.toCanvas(client)
    const node = point && nodeAt(sceneOf(session.design()), point)
    if (point && node) startConnecting(editor, node.node.id, null, point)
    return
  }
  if (mode !== 'select') return
  const link = linkUnder(editor, client)
  if (link === null) return
  event.stopPropagation()
  const toggles = event.shiftKey || event.metaKey || event.ctrlKey
  const links = !toggles
    ? [link]
    : selection.links.includes(link)
      ? selection.links.filter((id) => id !== link)
      : [...selection.links, link]
  session.setView({ selection: { nodes: toggles ? selection.nodes : [], links } })
  canvas()?.focus(null)
}

function hover(editor: EditorContext, root: HTMLElement | null, client: Point): void {
  const { session, canvas } = editor
  const view = session.view.getState()
  if (view.gesture || view.connecting || view.carrying || !root) return
  const handle = canvas()
  if (!handle) return
  const scene = sceneOf(session.design())
  const node = nodeAt(scene, handle.toCanvas(client))
  const part = node && node.form !== 'boundary' ? node.node.id : null
  const link = part === null ? linkUnder(editor, client) : null
  const hovered =
    part !== null ? { type: 'node' as const, id: part } : link !== null ? { type: 'link' as const, id: link } : null
  if (hovered?.id !== view.hovered?.id) session.setView({ hovered })
}

/** Double click names what it hits. */
function open(editor: EditorContext, event: MouseEvent): void {
  if (!onCanvas(event)) return
  const { session, canvas } = editor
  const point = canvas()?.toCanvas(clientOf(event))
  const node = point && nodeAt(sceneOf(session.design()), point)
  if (!node) return
  const title = node.form === 'boundary' && point ? point.y - node.box.y < 16 : true
  if (title) session.setView({ renaming: node.node.id })
}
