/**
 * The design as React Flow nodes. Hands back the same object for a node that did not change: React Flow keeps its own
 * record of a node only while it gets the identical object, and one drag step must render one body, not all of them.
 */
import type { Node } from '@xyflow/react'
import type { Box, Design, DesignNode, NodeId } from '#design/design.ts'
import { nodeName } from '#drawing/names.ts'
import type { Scene, SceneNode } from '#drawing/scene.ts'
import type { Gesture } from '#editor/session/view.ts'

export interface BodyData extends Record<string, unknown> {
  readonly node: DesignNode
  /** How many parts a collapsed boundary holds changes its face; the patterns are read when it is drawn. */
  readonly contents: string
  readonly size: { readonly width: number; readonly height: number }
}

export type FlowNode = Node<BodyData, SceneNode['form']>

export interface Projection {
  readonly design: Design
  readonly scene: Scene
  readonly selected: ReadonlySet<NodeId>
  readonly current: NodeId | null
  readonly gesture: Gesture | null
}

interface Cached {
  readonly node: DesignNode
  readonly form: SceneNode['form']
  readonly parent: NodeId | null
  readonly depth: number
  readonly box: Box
  readonly name: string
  readonly selected: boolean
  readonly current: boolean
  readonly contents: string
  readonly flow: FlowNode
}

/** Boundaries lie below the links, and inner ones above outer ones; parts lie above the links. */
const partLayer = 200

/** A projector with its own memory of what it made last. */
export function createProjector(): (projection: Projection) => FlowNode[] {
  let cache = new Map<NodeId, Cached>()
  let last: Projection | null = null
  function entryOf(projection: Projection, visible: SceneNode): Cached {
    const fresh = describe(projection, visible)
    const known = cache.get(visible.node.id)
    return known && same(known, fresh) ? known : { ...fresh, flow: makeFlowNode(fresh) }
  }
  return (projection) => {
    const { scene } = projection
    const held = last && heldAlone(last, projection)
    if (held) {
      for (const id of held) {
        const visible = scene.nodes.get(id)
        if (visible) cache.set(id, entryOf(projection, visible))
      }
    } else {
      cache = new Map(Array.from(scene.nodes.values(), (visible) => [visible.node.id, entryOf(projection, visible)]))
    }
    last = projection
    return Array.from(cache.values(), (entry) => entry.flow)
  }
}

/** The nodes under the hand, now or before, when nothing else changed: a drag step looks at no other. Null otherwise. */
function heldAlone(before: Projection, now: Projection): readonly NodeId[] | null {
  const { design, selected, current } = now
  if (before.design !== design || before.selected !== selected || before.current !== current) return null
  return Object.keys({ ...before.gesture?.boxes, ...now.gesture?.boxes })
}

function describe({ design, scene, selected, current, gesture }: Projection, visible: SceneNode): Omit<Cached, 'flow'> {
  const { node, form, depth } = visible
  const parent = node.parent !== null && scene.nodes.has(node.parent) ? node.parent : null
  return {
    node,
    form,
    depth,
    parent,
    box: gesture?.boxes[node.id] ?? { ...node.position, width: visible.box.width, height: visible.box.height },
    name: nodeName(design, node),
    selected: selected.has(node.id),
    current: current === node.id,
    contents: form === 'card' ? `${Object.keys(design.nodes).length}` : '',
  }
}

function same(a: Cached, b: Omit<Cached, 'flow'>): boolean {
  return (
    a.node === b.node &&
    a.form === b.form &&
    a.depth === b.depth &&
    a.parent === b.parent &&
    a.name === b.name &&
    a.selected === b.selected &&
    a.current === b.current &&
    a.contents === b.contents &&
    a.box.x === b.box.x &&
    a.box.y === b.box.y &&
    a.box.width === b.box.width &&
    a.box.height === b.box.height
  )
}

/** The data of a body changes only with what its face shows, so that moving and selecting do not draw it again. */
const data = new WeakMap<DesignNode, BodyData>()

function dataOf({ node, box, contents }: Omit<Cached, 'flow'>): BodyData {
  const known = data.get(node)
  if (known && known.contents === contents && known.size.width === box.width && known.size.height === box.height)
    return known
  const made: BodyData = { node, contents, size: { width: box.width, height: box.height } }
  data.set(node, made)
  return made
}

function makeFlowNode(entry: Omit<Cached, 'flow'>): FlowNode {
  const { node, form, box, parent, depth, selected, current, name } = entry
  const attributes: Record<string, unknown> = {
    tabIndex: current ? 0 : -1,
    'data-pattern': node.pattern,
    'aria-roledescription': form === 'part' ? 'part' : 'boundary',
  }
  return {
    id: node.id,
    type: form,
    position: { x: box.x, y: box.y },
    width: box.width,
    height: box.height,
    // Without `measured` React Flow throws its handle bounds away and measures the DOM.
    measured: { width: box.width, height: box.height },
    data: dataOf(entry),
    selected,
    draggable: !node.locked,
    zIndex: form === 'boundary' ? depth : partLayer + depth,
    ariaLabel: name,
    domAttributes: attributes,
    ...(parent === null ? {} : { parentId: parent }),
  }
}
