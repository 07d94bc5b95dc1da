/**
 * Drawing links by hand: four dots on the part under the pointer or selected, and the line while it is being drawn.
 * Dots exist for one part at a time; at rest no part has any.
 */
import { ViewportPortal } from '@xyflow/react'
import { useEffect, type PointerEvent as ReactPointerEvent, type ReactElement } from 'react'
import { judgeLink } from '#catalog/grammar.ts'
import { patternOf } from '#catalog/catalog.ts'
import { sides, type Box, type Design, type NodeId, type Point, type Side } from '#design/design.ts'
import { contains, inflate, outwards, sideCentre } from '#design/geometry.ts'
import { refusal } from '#design/link-rules.ts'
import { isWithin } from '#design/queries.ts'
import { lineMarks } from '#drawing/link-face.ts'
import { routeBetween } from '#drawing/route.ts'
import { sceneOf } from '#drawing/scene.ts'
import { useDocument, useEditor, useView, type EditorContext } from '#editor/context.ts'
import { startConnecting } from '#editor/gestures/start-connecting.ts'
import { link } from '#editor/link-nodes.ts'
import { announce } from '#ui/speech/announcements.ts'
import type { Connecting } from '#editor/session/view.ts'
import styles from '../canvas.module.css'
import dots from './layers.module.css'
import { unzoomed, useUnzoom } from './unzoom.ts'
import { nodeAt } from '#editor/gestures/hit-test.ts'
import { Marks } from '#editor/canvas/marks.tsx'

/** How near its border, in canvas pixels, a boundary around the source counts as pointed at. */
const borderReach = 14

/** Leads the link to a client point and says whether what lies there can be its target. */
function leadTo(editor: EditorContext, client: Point): void {
  const { session, canvas } = editor
  const connecting = session.view.getState().connecting
  const to = canvas()?.toCanvas(client)
  if (!connecting || !to) return
  const design = session.design()
  const under = targetAt(design, connecting.source, to)
  const left = connecting.left || under !== connecting.source
  const over = left ? under : null
  const refused = over === null ? null : refusal(design, connecting.source, over)
  session.setView({ connecting: { ...connecting, to, over, left, refusal: refused?.sentence ?? null } })
}

/** The node a link from the source would end at; the ground of a boundary around the source is no target, its border is. */
function targetAt(design: Design, source: NodeId, point: Point): NodeId | null {
  const found = nodeAt(sceneOf(design), point)
  if (!found) return null
  const ground = isWithin(design, source, found.node.id) && contains(inflate(found.box, -borderReach), point)
  return ground ? null : found.node.id
}

/** Ends the link at what lies under it; on empty canvas it goes. True when a link was made. */
function endConnecting(editor: EditorContext): boolean {
  const connecting = editor.session.view.getState().connecting
  editor.session.setView({ connecting: null })
  if (!connecting || connecting.over === null) return false
  const refused = link(editor, {
    source: connecting.source,
    target: connecting.over,
    sides: { source: connecting.side, target: null },
  })
  if (refused !== null) announce(refused)
  return refused === null
}

export function ConnectLayer(): ReactElement | null {
  const design = useDocument((state) => state.design)
  const shown = useView(dotsOn)
  const connecting = useView((view) => view.connecting)
  const at = shown === null ? undefined : sceneOf(design).nodes.get(shown)
  useConnectingPointer(connecting !== null)
  return (
    <ViewportPortal>
      {at && !connecting && <Dots id={at.node.id} box={at.box} clear={at.form === 'boundary'} />}
      {connecting && <Ghost connecting={connecting} />}
    </ViewportPortal>
  )
}

/** The one part that shows its dots: the only selected one, else the one under the pointer; none during gestures. */
function dotsOn(view: {
  selection: { nodes: readonly string[] }
  hovered: { type: string; id: string } | null
  gesture: unknown
  carrying: unknown
  renaming: unknown
  armed: unknown
  mode: string
}): NodeId | null {
  if (view.gesture || view.carrying || view.renaming || view.armed || view.mode === 'pan') return null
  if (view.hovered?.type === 'node') return view.hovered.id
  const [only] = view.selection.nodes
  return view.selection.nodes.length === 1 && only !== undefined ? only : null
}

/** Pixels on the screen between a boundary and its dots: on the border itself are the grips that resize it. */
const beside = 20

interface DotsProps {
  readonly id: NodeId
  readonly box: Box
  /** The dots stand clear of the border. */
  readonly clear: boolean
}

/** How far outside a part its dots stand, in pixels on the screen: at least half of its height is left to hold it by. */
function distanceFor(heightOnScreen: number): number {
  const target = matchMedia('(pointer: coarse)').matches ? 44 : 24
  return Math.max(0, target / 2 - heightOnScreen / 4)
}

function Dots({ id, box, clear }: DotsProps): ReactElement {
  const editor = useEditor()
  const scale = useUnzoom()
  const distance = clear ? beside : distanceFor(box.height / scale)
  function press(event: ReactPointerEvent, side: Side): void {
    if (event.button !== 0) return
    event.stopPropagation()
    event.preventDefault()
    startConnecting(editor, id, side, sideCentre(box, side))
  }
  return (
    <div className={dots.dots} style={unzoomed(scale)}>
      {sides.map((side) => {
        const { x, y } = sideCentre(box, side)
        const out = outwards(side)
        return (
          <div
            key={side}
            className={`nodrag nopan ${dots.dot}`}
            data-dot={side}
            data-of={id}
            style={{ left: x + out.x * distance * scale, top: y + out.y * distance * scale }}
            onPointerDown={(event) => press(event, side)}
            onPointerEnter={() => editor.session.setView({ hovered: { type: 'node', id } })}
          />
        )
      })}
    </div>
  )
}

/** Follows the pointer while a link is drawn: a drag ends on release, a click on a dot goes on until the next click. */
function useConnectingPointer(active: boolean): void {
  const editor = useEditor()
  useEffect(() => {
    if (!active) return
    let [moved, pressed]: [boolean, Point | null] = [false, null]
    const move = (event: PointerEvent): void => {
      pressed ??= { x: event.clientX, y: event.clientY }
      if (Math.hypot(event.clientX - pressed.x, event.clientY - pressed.y) > 6) moved = true
      leadTo(editor, { x: event.clientX, y: event.clientY })
    }
    // A release before any move is the end of the click that started; the link then waits for a second click.
    const up = (): void => {
      if (moved) endConnecting(editor)
      moved = true
    }
    const another = (event: PointerEvent): void => {
      if (!event.isPrimary) editor.session.setView({ connecting: null })
    }
    const key = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return
      event.stopPropagation()
      editor.session.setView({ connecting: null })
    }
    window.addEventListener('pointermove', move)
    window.addEventListener('pointerup', up)
    window.addEventListener('pointerdown', another)
    window.addEventListener('keydown', key, true)
    return () => {
      window.removeEventListener('pointermove', move)
      window.removeEventListener('pointerup', up)
      window.removeEventListener('pointerdown', another)
      window.removeEventListener('keydown', key, true)
    }
  }, [active, editor])
}

function Ghost({ connecting }: { readonly connecting: Connecting }): ReactElement | null {
  const design = useDocument((state) => state.design)
  const scene = sceneOf(design)
  const source = scene.nodes.get(connecting.source)
  const over = connecting.over === null ? undefined : scene.nodes.get(connecting.over)
  if (!source) return null
  const target = over?.box ?? { ...connecting.to, width: 1, height: 1 }
  const verdict = judgeLink(patternOf(source.node.pattern), over ? patternOf(over.node.pattern) : undefined)
  const route = routeBetween(
    source.box,
    target,
    { sides: { source: connecting.side, target: null }, bends: [] },
    { index: 0, count: 1 },
  )
  const refused = connecting.refusal !== null
  return (
    <>
      <svg className={`${styles.links} ${refused ? styles.refused : styles.connecting}`} aria-hidden="true">
        {over && <rect className={styles.target} {...over.box} rx={10} />}
        <Marks marks={lineMarks(refused ? { kind: 'sync', modifier: 'fails-over' } : verdict, route)} />
      </svg>
      {refused && (
        <div className={styles.refusal} style={{ left: connecting.to.x + 14, top: connecting.to.y + 14 }} role="alert">
          {connecting.refusal}
        </div>
      )}
    </>
  )
}
