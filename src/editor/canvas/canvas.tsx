/** The canvas: React Flow shows and moves nodes; what the moves mean is decided here and told to the session. */
import '@xyflow/react/dist/base.css'
import { Background, ReactFlow, ReactFlowProvider, SelectionMode, type OnMove } from '@xyflow/react'
import { Suspense, lazy, useEffect, useMemo, useRef, type ReactElement } from 'react'
import type { Design, NodeId } from '#design/design.ts'
import { sceneOf } from '#drawing/scene.ts'
import { useDocument, useEditor, useView } from '#editor/context.ts'
import type { CanvasHandle } from '#editor/context.ts'
import { nodeTypes } from './bodies.tsx'
import styles from './canvas.module.css'
import { useCanvasHandle } from './canvas-handle.ts'
import { LinkLayer } from './link-layer.tsx'
import { createProjector, type FlowNode } from './project.ts'
import { useEdgePan } from '#editor/gestures/use-edge-pan.ts'
import { useGestures } from '#editor/gestures/use-gestures.ts'
import { usePointer } from '#editor/gestures/use-pointer.ts'

const ContextMenu = lazy(() => import('./context-menu.tsx').then((module) => ({ default: module.ContextMenu })))
const EmptyHint = lazy(() => import('./empty-hint.tsx').then((module) => ({ default: module.EmptyHint })))
const ResizeLayer = lazy(() => import('./resize-layer.tsx').then((module) => ({ default: module.ResizeLayer })))
const ConnectLayer = lazy(() => import('./connect-layer.tsx').then((module) => ({ default: module.ConnectLayer })))

/** Above this many nodes only those in view are in the DOM; below, keeping all makes the view of everything cheaper. */
const cullAbove = 200

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
  const { nodes } = useFlowNodes()
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

  const onMove: OnMove = (_, { zoom }) => showDetail(root.current, zoom)
  const panning = mode === 'pan'
  return (
    <div ref={root} className={styles.root} data-mode={mode} {...pointer}>
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
          showDetail(root.current, handle.zoom())
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
        onlyRenderVisibleElements={nodes.length > cullAbove}
        onPaneClick={() => session.select({})}
        attributionPosition="top-right"
      >
        <Background gap={20} size={1.4} color="var(--dot)" />
        <LinkLayer />
        <Suspense fallback={null}>
          <ConnectLayer />
          <ResizeLayer />
        </Suspense>
      </ReactFlow>
      <Suspense fallback={null}>
        {nodes.length === 0 && <EmptyHint />}
        <ContextMenu root={root} />
      </Suspense>
    </div>
  )
}

/** Bands of detail with some slack between them, so that a wheel click at a border does not flicker. */
function showDetail(root: HTMLElement | null, zoom: number): void {
  if (!root) return
  const now = root.dataset['lod'] ?? 'full'
  const slack = 0.03
  const compactBelow = 0.55 + (now === 'full' ? -slack : slack)
  const farBelow = 0.3 + (now === 'far' ? slack : -slack)
  const next = zoom < farBelow ? 'far' : zoom < compactBelow ? 'compact' : 'full'
  if (next !== now) root.dataset['lod'] = next
}
