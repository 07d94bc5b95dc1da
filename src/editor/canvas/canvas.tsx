/** The canvas: React Flow shows and moves nodes; what the moves mean is decided here and told to the session. */
import '@xyflow/react/dist/base.css'
import { Background, ReactFlow, ReactFlowProvider, SelectionMode, type OnMove } from '@xyflow/react'
import { Suspense, useEffect, useMemo, useRef, type ReactElement } from 'react'
import type { Design, NodeId } from '#design/design.ts'
import { sceneOf } from '#drawing/scene.ts'
import { useDocument, useEditor, useView } from '#editor/context.ts'
import type { CanvasHandle } from '#editor/context.ts'
import { late } from '#ui/late.ts'
import { nodeTypes } from './bodies.tsx'
import styles from './canvas.module.css'
import { useCanvasHandle } from './canvas-handle.ts'
import { LinkLayer } from './link-layer.tsx'
import { Sketched, farBelow, useDistance } from './sketch/sketched.ts'
import { createProjector, type FlowNode } from './project.ts'
import { useEdgePan } from '#editor/gestures/use-edge-pan.ts'
import { useGestures } from '#editor/gestures/use-gestures.ts'
import { usePointer } from '#editor/gestures/use-pointer.ts'

const Layers = late(() => import('./layers/layers.tsx').then((module) => module.Layers))
const SketchLayer = late(() => import('./sketch/sketch-layer.tsx').then((module) => module.SketchLayer))

/** Above this many nodes only those in view are in the DOM; below, keeping all makes the view of everything cheaper. */
const cullAbove = 200

/** From afar parts have no faces and come cheap, and up to so many it pays to keep those just outside the view. */
const keptFromAfar = 3000

const noEdges: never[] = []
const snapGrid: [number, number] = [8, 8]
const selectionKeys = ['Shift', 'Meta', 'Control']
const panButtons = [1, 2]

interface CanvasProps {
  /** Hands out the canvas to commands when it mounts, and null when it goes. */
  readonly onReady: (canvas: CanvasHandle | null) => void
  readonly wheel: 'auto' | 'pan' | 'zoom'
}

export function Canvas(props: CanvasProps): ReactElement {
  return (
    <ReactFlowProvider>
      <Flow {...props} />
    </ReactFlowProvider>
  )
}

function useFlowNodes(): { nodes: FlowNode[]; design: Design } {
  const design = useDocument((state) => state.design)
  const gesture = useView((view) => view.gesture)
  const selection = useView((view) => view.selection.nodes)
  const current = useView((view) => view.current)
  const [project] = useMemo(() => [createProjector()], [])
  const scene = sceneOf(design)
  const selected = useMemo(() => new Set(selection), [selection])
  const reached = current ?? selection[0] ?? firstOf(scene.nodes)
  const nodes = useMemo(
    () => project({ design, scene, selected, current: reached, gesture }),
    [project, design, scene, selected, reached, gesture],
  )
  return { nodes, design }
}

function firstOf(nodes: ReadonlyMap<NodeId, unknown>): NodeId | null {
  for (const id of nodes.keys()) return id
  return null
}

function Flow({ onReady, wheel }: CanvasProps): ReactElement {
  const { session } = useEditor()
  const root = useRef<HTMLDivElement>(null)
  const { nodes, design } = useFlowNodes()
  const mode = useView((view) => (view.armed === null ? view.mode : 'place'))
  const gestures = useGestures()
  const pointer = usePointer(root)
  useEdgePan(root)
  const handle = useCanvasHandle(root)
  const coarse = useMemo(() => matchMedia('(pointer: coarse)').matches, [])

  useEffect(() => {
    onReady(handle)
    return () => onReady(null)
  }, [onReady, handle])

  const { far, setFar } = useDistance(design)
  const show = (zoom: number): void => setFar(detailAt(root.current, zoom) === 'far')
  const onMove: OnMove = (_, { zoom }) => show(zoom)
  const many = nodes.length > cullAbove
  const sketched = far && many
  const panning = mode === 'pan'
  return (
    <Sketched value={sketched}>
      <div ref={root} className={styles.root} data-mode={mode} data-sketched={sketched || undefined} {...pointer}>
        <ReactFlow<FlowNode>
          aria-label="Canvas"
          // Takes the focus when no part does, so that keys mean the canvas; Tab reaches its parts.
          tabIndex={-1}
          nodes={nodes}
          edges={noEdges}
          nodeTypes={nodeTypes}
          onNodesChange={gestures.onNodesChange}
          onNodeDrag={gestures.onNodeDrag}
          onNodeDragStart={gestures.onNodeDragStart}
          onNodeDragStop={gestures.onNodeDragStop}
          onMove={onMove}
          onInit={() => {
            handle.fit()
            show(handle.zoom())
          }}
          panOnScroll={wheel !== 'zoom'}
          panOnDrag={panning || coarse ? true : panButtons}
          selectionOnDrag={mode === 'select' && !coarse}
          selectionMode={SelectionMode.Partial}
          selectionKeyCode={null}
          multiSelectionKeyCode={selectionKeys}
          nodesDraggable={mode === 'select'}
          nodesConnectable={false}
          nodeDragThreshold={coarse ? 8 : 3}
          deleteKeyCode={null}
          disableKeyboardA11y
          zoomOnDoubleClick={false}
          minZoom={0.08}
          maxZoom={3}
          snapToGrid
          snapGrid={snapGrid}
          elevateNodesOnSelect={false}
          zIndexMode="manual"
          onlyRenderVisibleElements={many && !(sketched && nodes.length <= keptFromAfar)}
          onPaneClick={() => session.select({})}
          attributionPosition="top-right"
        >
          <Background gap={20} size={1.4} color="var(--dot)" />
          <LinkLayer sketched={sketched} />
          <Suspense fallback={null}>{sketched && <SketchLayer />}</Suspense>
        </ReactFlow>
        <Suspense fallback={null}>
          <Layers root={root} empty={nodes.length === 0} />
        </Suspense>
      </div>
    </Sketched>
  )
}

/** Bands of detail with some slack between them, so that a wheel click at a border does not flicker. */
function detailAt(root: HTMLElement | null, zoom: number): string {
  const now = root?.dataset['lod'] ?? 'full'
  const slack = 0.03
  const compactBelow = 0.55 + (now === 'full' ? -slack : slack)
  const far = farBelow + (now === 'far' ? slack : -slack)
  const next = zoom < far ? 'far' : zoom < compactBelow ? 'compact' : 'full'
  if (root && next !== now) root.dataset['lod'] = next
  return next
}
