/** Eight grips on the one selected boundary; pulling one resizes it as one undo step, Escape lets it be. */
import { ViewportPortal } from '@xyflow/react'
import { useEffect, useState, type PointerEvent as ReactPointerEvent, type ReactElement } from 'react'
import type { NodeId, Point } from '#design/design.ts'
import { boxOf } from '#design/geometry.ts'
import { placeNodes } from '#design/operations/nodes.ts'
import { titleOf } from '#drawing/names.ts'
import { sceneOf } from '#drawing/scene.ts'
import { useDocument, useEditor, useView, type EditorContext } from '#editor/context.ts'
import { boxesWhileResizing, grips, resized, type Grip } from '#editor/gestures/resize.ts'
import styles from './layers.module.css'
import { unzoomed, useUnzoom } from './unzoom.ts'
import { counted } from '#editor/canvas/counters.ts'
import { movedBoxes } from '#editor/canvas/live-boxes.ts'

export function ResizeLayer(): ReactElement | null {
  const design = useDocument((state) => state.design)
  const id = useView((view) =>
    view.selection.nodes.length === 1 && !view.carrying ? (view.selection.nodes[0] ?? null) : null,
  )
  const gesture = useView((view) => view.gesture)
  const scene = sceneOf(design)
  const scale = useUnzoom()
  const visible = id === null ? undefined : scene.nodes.get(id)
  if (!visible || visible.form !== 'boundary' || visible.node.locked || gesture?.kind === 'move') return null
  const box = movedBoxes(scene, gesture).get(visible.node.id) ?? visible.box
  return (
    <ViewportPortal>
      <div className={styles.dots} style={unzoomed(scale)}>
        {grips.map((grip) => (
          <GripDot
            key={`${grip.x} ${grip.y}`}
            id={visible.node.id}
            grip={grip}
            at={{ x: box.x + (box.width * (grip.x + 1)) / 2, y: box.y + (box.height * (grip.y + 1)) / 2 }}
          />
        ))}
      </div>
    </ViewportPortal>
  )
}

function cursorOf({ x, y }: Grip): string {
  if (x === 0) return 'ns-resize'
  if (y === 0) return 'ew-resize'
  return x === y ? 'nwse-resize' : 'nesw-resize'
}

function GripDot({ id, grip, at }: { readonly id: NodeId; readonly grip: Grip; readonly at: Point }): ReactElement {
  const editor = useEditor()
  const [from, setFrom] = useState<Point | null>(null)
  useEffect(
    () => (from ? follow(editor, { id, grip, from, done: () => setFrom(null) }) : undefined),
    [editor, id, grip, from],
  )
  function press(event: ReactPointerEvent): void {
    if (event.button !== 0) return
    event.stopPropagation()
    event.preventDefault()
    setFrom(editor.canvas()?.toCanvas({ x: event.clientX, y: event.clientY }) ?? null)
  }
  return (
    <div
      className={`nodrag nopan ${styles.grip}`}
      data-grip={`${grip.x} ${grip.y}`}
      style={{ left: at.x, top: at.y, cursor: cursorOf(grip) }}
      onPointerDown={press}
    />
  )
}

interface Pull {
  readonly id: NodeId
  readonly grip: Grip
  /** Where the grip was taken, in canvas coordinates. */
  readonly from: Point
  readonly done: () => void
}

/** Follows the pointer until it is released or Escape is pressed; returns what stops following. */
function follow({ session, canvas }: EditorContext, { id, grip, from, done }: Pull): () => void {
  const node = session.design().nodes[id]
  const move = (event: PointerEvent): void => {
    const to = canvas()?.toCanvas({ x: event.clientX, y: event.clientY })
    if (!node || !to) return
    const box = resized(boxOf(node.position, node.size), grip, { x: to.x - from.x, y: to.y - from.y })
    session.setView({ gesture: { kind: 'resize', boxes: boxesWhileResizing(session.design(), id, box), target: null } })
  }
  const finish = (): void => {
    const boxes = session.view.getState().gesture?.boxes
    session.setView({ gesture: null })
    done()
    if (!boxes || !node) return
    if (session.edit(`Resize ${titleOf(node)}`, (design) => placeNodes(design, boxes))) counted('change')
  }
  const key = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    session.setView({ gesture: null })
    done()
  }
  window.addEventListener('pointermove', move)
  window.addEventListener('pointerup', finish)
  window.addEventListener('keydown', key, true)
  return () => {
    window.removeEventListener('pointermove', move)
    window.removeEventListener('pointerup', finish)
    window.removeEventListener('keydown', key, true)
  }
}
