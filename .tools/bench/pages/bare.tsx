/** The peer: React Flow as its quick start uses it, with an icon, a label and four handles a node. */
import '@xyflow/react/dist/style.css'
import './bare.css'
import {
  Background,
  Handle,
  Position,
  ReactFlow,
  SelectionMode,
  useEdgesState,
  useNodesState,
  type Edge,
  type Node,
  type NodeProps,
  type ReactFlowInstance,
  type Viewport,
} from '@xyflow/react'
import { memo, type ReactElement } from 'react'
import { createRoot } from 'react-dom/client'
import { graphOf, type GraphNode } from '../graph.mjs'

type PartNode = Node<{ label: string }, 'part' | 'group'>

const Part = memo(function Part({ data }: NodeProps<PartNode>): ReactElement {
  return (
    <div className="part">
      <Handle type="target" position={Position.Left} id="left" />
      <Handle type="target" position={Position.Top} id="top" />
      <svg width="16" height="16" viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="2">
        <path d="M3 5h18v14H3zM3 10h18M8 15h3" />
      </svg>
      {data.label}
      <Handle type="source" position={Position.Right} id="right" />
      <Handle type="source" position={Position.Bottom} id="bottom" />
    </div>
  )
})

const nodeTypes = { part: Part }
const asked = new URLSearchParams(location.search)
const whole = asked.has('whole')
const root = document.getElementById('root') ?? document.body
const graph = graphOf(Number(asked.get('parts') ?? 12))

const firstNodes: PartNode[] = [
  ...graph.boundaries.map((node) => flowNode(node, 'group')),
  ...graph.parts.map((node) => flowNode(node, 'part')),
]
const firstEdges: Edge[] = graph.links.map(({ id, source, target }) => ({
  id,
  source,
  target,
  sourceHandle: 'right',
  targetHandle: 'left',
}))

function flowNode({ id, x, y, width, height, parent, label }: GraphNode, type: 'part' | 'group'): PartNode {
  const within = parent === null ? {} : { parentId: parent }
  return { id, type, position: { x, y }, width, height, data: { label }, ...within }
}

declare global {
  interface Window {
    /** What the benchmark asks of this page. */
    bare?: {
      readonly setViewport: (viewport: Viewport) => void
      /** Puts every node back where it was. */
      readonly restore: () => void
      /** Milliseconds to photograph the whole graph from the DOM, at its own size, as a PNG. */
      readonly photograph: () => Promise<number>
    }
  }
}

function Page(): ReactElement {
  const [nodes, , onNodesChange] = useNodesState(firstNodes)
  const [edges, , onEdgesChange] = useEdgesState(firstEdges)
  return (
    <ReactFlow<PartNode>
      nodes={nodes}
      edges={edges}
      onNodesChange={onNodesChange}
      onEdgesChange={onEdgesChange}
      nodeTypes={nodeTypes}
      fitView={!whole}
      // The same input means the same gesture as in Lintel; everything else is React Flow's default.
      minZoom={0.08}
      panOnScroll
      panOnDrag={[1, 2]}
      selectionOnDrag
      selectionMode={SelectionMode.Partial}
      onInit={offer}
    >
      <Background />
    </ReactFlow>
  )
}

/** Makes the page large enough for the whole graph at its own size, which a photograph of the DOM needs. */
function showWhole(): void {
  const boxes = [...graph.boundaries, ...graph.parts.filter((node) => node.parent === null)]
  root.style.width = `${Math.max(...boxes.map((box) => box.x + box.width))}px`
  root.style.height = `${Math.max(...boxes.map((box) => box.y + box.height))}px`
}

function offer(flow: ReactFlowInstance<PartNode>): void {
  window.bare = {
    setViewport: (viewport) => void flow.setViewport(viewport),
    restore: () => flow.setNodes(firstNodes),
    async photograph() {
      const { snapdom } = await import('@zumer/snapdom')
      const start = performance.now()
      await snapdom.toBlob(root, { type: 'png', scale: 1, dpr: 1 })
      return performance.now() - start
    },
  }
}

if (whole) showWhole()
createRoot(root).render(<Page />)
