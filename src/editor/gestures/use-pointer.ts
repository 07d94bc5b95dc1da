/** Pointer work that React Flow does not do: links under the pointer, placing an armed pattern, drawing a boundary. */
import { useMemo, useRef, type MouseEvent, type PointerEvent, type RefObject } from 'react'
import type { PatternId, Point } from '#design/design.ts'
import { sceneOf } from '#drawing/scene.ts'
import { useEditor, type EditorContext } from '#editor/context.ts'
import type { View } from '#editor/session/view.ts'
import { startConnecting } from './start-connecting.ts'
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
  const frame = useRef(0)
  return useMemo(
    () => ({
      onPointerDownCapture: (event) => press(editor, event),
      onPointerMove(event) {
        // A dot reaches past the border of its part; under it the part stays hovered.
        const onDot = event.target instanceof Element && event.target.closest('[data-dot]') !== null
        if (event.pointerType === 'touch' || event.buttons !== 0 || onDot) return
        const client = clientOf(event)
        cancelAnimationFrame(frame.current)
        frame.current = requestAnimationFrame(() => root.current && hover(editor, client))
      },
      onPointerLeave() {
        cancelAnimationFrame(frame.current)
        if (editor.session.view.getState().hovered) editor.session.setView({ hovered: null })
      },
      // A press on a link or an armed pattern has done its work; React Flow must not clear the selection after it.
      onClickCapture(event) {
        if (takesPress(editor, event)) event.stopPropagation()
        else pickOne(editor, event)
      },
      onDoubleClick: (event) => open(editor, event),
    }),
    [editor, root],
  )
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

/** A click on one of several selected parts selects that one; React Flow would keep all, for the sake of dragging them. */
function pickOne({ session }: EditorContext, event: MouseEvent): void {
  const { nodes } = session.view.getState().selection
  if (nodes.length < 2 || event.shiftKey || event.metaKey || event.ctrlKey || !onCanvas(event)) return
  const id = event.target instanceof Element && event.target.closest('.react-flow__node')?.getAttribute('data-id')
  if (!id || !nodes.includes(id)) return
  session.select({ nodes: [id] })
  session.setView({ current: id })
}

function press(editor: EditorContext, event: PointerEvent): void {
  if (event.button !== 0 || !onCanvas(event)) return
  const { armed, mode } = editor.session.view.getState()
  const client = clientOf(event)
  const taken =
    armed !== null ? place(editor, armed, client) : mode === 'link' ? linkFrom(editor, client) : pick(editor, event)
  if (taken) event.stopPropagation()
}

/** Puts the armed pattern where the press was. */
function place(editor: EditorContext, pattern: PatternId, client: Point): boolean {
  const target = dropTargetAt(editor, client)
  editor.session.setView({ armed: null })
  void import('#editor/adding/place.ts').then((module) => module.dropPattern(editor, pattern, target))
  return true
}

/** With the link tool a press on a part starts a link there. */
function linkFrom(editor: EditorContext, client: Point): boolean {
  const point = editor.canvas()?.toCanvas(client)
  const node = point && nodeAt(sceneOf(editor.session.design()), point)
  if (point && node) startConnecting(editor, node.node.id, null, point)
  return true
}

/** Selects the link under the press, if there is one. */
function pick(editor: EditorContext, event: PointerEvent): boolean {
  const { session, canvas } = editor
  const { mode, selection } = session.view.getState()
  const link = mode === 'select' ? linkUnder(editor, clientOf(event)) : null
  if (link === null) return false
  const toggles = event.shiftKey || event.metaKey || event.ctrlKey
  session.setView({
    selection: toggles ? { ...selection, links: toggled(selection.links, link) } : { nodes: [], links: [link] },
  })
  canvas()?.focus(null)
  return true
}

function toggled(list: readonly string[], id: string): readonly string[] {
  return list.includes(id) ? list.filter((other) => other !== id) : [...list, id]
}

function hover(editor: EditorContext, client: Point): void {
  const { session, canvas } = editor
  const view = session.view.getState()
  const handle = canvas()
  if (!handle || view.gesture || view.connecting || view.carrying) return
  const hovered = under(editor, handle.toCanvas(client), client)
  if (hovered?.id !== view.hovered?.id) session.setView({ hovered })
}

function under(editor: EditorContext, point: Point, client: Point): View['hovered'] {
  const node = nodeAt(sceneOf(editor.session.design()), point)
  if (node && node.form !== 'boundary') return { type: 'node', id: node.node.id }
  const link = linkUnder(editor, client)
  return link === null ? null : { type: 'link', id: link }
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
