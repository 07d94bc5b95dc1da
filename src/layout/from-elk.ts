/** ELK's answer as a plan: boxes back in the coordinates of the document, routes only where they fit. Pure. */
import type { ElkNode, ElkPoint } from 'elkjs/lib/elk-api.js'
import type { Box, Design, LinkId, NodeId, Point, Size } from '#design/design.ts'
import { add, contains, inflate, subtract, unionOf } from '#design/geometry.ts'
import { canvasBoxes, nodeOf } from '#design/queries.ts'
import { simplified } from '#drawing/polyline.ts'
import { padding } from './elk-options.ts'
import { ancestorsOfGroup, type Extract } from './groups.ts'
import { shifted, shiftForPins, withPinsHeld, type Placed } from './pins.ts'
import type { LayoutOptions, Plan } from './plan.ts'
import { elkIds } from './to-elk.ts'

/** Pixels; what ELK means to be level or upright is so within this. */
const tolerance = 0.01

export interface Answer {
  readonly extract: Extract
  readonly graph: ElkNode
}

/** The plan for a design from the answers for its groups. */
export function fromElk(design: Design, answers: readonly Answer[], options: LayoutOptions): Plan {
  const boxes: Record<NodeId, Box> = {}
  const bends: Record<LinkId, readonly Point[]> = {}
  for (const answer of answers) {
    const drawn = readGraph(answer.graph)
    const placed = place(design, answer.extract, drawn, options)
    const canvas = new Map(flat(placed).map((node) => [node.id, node.box]))
    Object.assign(boxes, relativeBoxes(design, answer.extract, canvas))
    Object.assign(bends, fittingRoutes(answer.extract, drawn, canvas))
    growAround(design, answer.extract, { canvas, boxes })
  }
  return { boxes, bends }
}

interface Drawn {
  readonly boxes: ReadonlyMap<string, Box>
  readonly routes: ReadonlyMap<string, readonly Point[]>
}

/** Everything ELK placed, by its identifier in the graph, on whole pixels. */
function readGraph(graph: ElkNode): Drawn {
  const boxes = new Map<string, Box>()
  const routes = new Map<string, readonly Point[]>()
  const visit = (node: ElkNode): void => {
    const { x = 0, y = 0, width = 0, height = 0 } = node
    const corner = rounded({ x, y })
    const far = rounded({ x: x + width, y: y + height })
    boxes.set(node.id, { ...corner, width: far.x - corner.x, height: far.y - corner.y })
    for (const edge of node.edges ?? []) {
      const [section] = edge.sections ?? []
      if (!section) continue
      routes.set(edge.id, simplified(orthogonal([section.startPoint, ...(section.bendPoints ?? []), section.endPoint])))
    }
    node.children?.forEach(visit)
  }
  visit(graph)
  return { boxes, routes }
}

function rounded({ x, y }: ElkPoint): Point {
  if (!Number.isFinite(x) || !Number.isFinite(y))
    throw new RangeError('Layout answered a position that is not a number.')
  return { x: Math.round(x) + 0, y: Math.round(y) + 0 }
}

/** The route on whole pixels. ELK's sums differ in the last digit, and two ends of one run must not round apart. */
function orthogonal(route: readonly ElkPoint[]): readonly Point[] {
  const points: Point[] = []
  route.forEach((point, index) => {
    const at = rounded(point)
    const [before, last] = [route[index - 1], points.at(-1)]
    if (!before || !last) points.push(at)
    else if (Math.abs(before.x - point.x) < tolerance) points.push({ x: last.x, y: at.y })
    else if (Math.abs(before.y - point.y) < tolerance) points.push({ x: at.x, y: last.y })
    else points.push(at)
  })
  return points
}

/** The answer in canvas coordinates: the group's top left corner stays, or the middle of what is pinned in it. */
function place(design: Design, extract: Extract, drawn: Drawn, { direction }: LayoutOptions): readonly Placed[] {
  const now = canvasBoxes(design)
  const treeOf = (id: NodeId): Placed => {
    const scene = extract.scene.nodes.get(id)
    const home = scene?.box ?? { x: 0, y: 0, width: 0, height: 0 }
    const answer = drawn.boxes.get(elkIds.node(id)) ?? home
    const contents = (extract.contents.get(id) ?? []).map(treeOf)
    // A part keeps the size of the document, also one that is no whole number.
    const { width, height }: Size = contents.length > 0 ? answer : home
    const pinned = scene?.node.pinned === true || scene?.node.locked === true
    return { id, home, pinned, contents, box: { x: answer.x, y: answer.y, width, height } }
  }
  const trees = extract.group.roots.map(treeOf)
  const axis = direction === 'right' || direction === 'left' ? 'x' : 'y'
  const forPins = shiftForPins(trees)
  if (forPins) {
    const held = withPinsHeld(
      trees.map((tree) => shifted(tree, forPins)),
      axis,
    )
    return held
  }
  const before = unionOf(extract.group.roots.flatMap((id) => now.get(id) ?? []))
  const after = unionOf(trees.map((tree) => tree.box))
  const by = before && after ? rounded(subtract(before, after)) : { x: 0, y: 0 }
  return trees.map((tree) => shifted(tree, by))
}

function flat(nodes: readonly Placed[]): readonly Placed[] {
  return nodes.flatMap((node) => [node, ...flat(node.contents)])
}

/** Boxes as the document wants them: relative to the parent, a collapsed boundary with the size it has open. */
function relativeBoxes(design: Design, extract: Extract, canvas: ReadonlyMap<NodeId, Box>): Record<NodeId, Box> {
  const boxes: Record<NodeId, Box> = {}
  for (const [id, box] of canvas) {
    const node = nodeOf(design, id)
    if (!node) continue
    const around = node.parent === null ? null : (canvas.get(node.parent) ?? extract.scene.nodes.get(node.parent)?.box)
    const position = around ? subtract(box, around) : { x: box.x, y: box.y }
    const { width, height } = extract.contents.has(id) ? box : node.size
    boxes[id] = { ...position, width, height }
  }
  return boxes
}

/** The routes whose two ends moved alike and still lie on the borders of their nodes. */
function fittingRoutes(extract: Extract, drawn: Drawn, canvas: ReadonlyMap<NodeId, Box>): Plan['bends'] {
  const bends: Record<LinkId, readonly Point[]> = {}
  for (const { link, source, target } of [...extract.links.values()].flat()) {
    const route = drawn.routes.get(elkIds.link(link.id))
    if (!route || source !== link.source || target !== link.target) continue
    const from = canvas.get(source)
    const to = canvas.get(target)
    const drawnFrom = drawn.boxes.get(elkIds.node(source))
    if (!from || !to || !drawnFrom) continue
    const by = subtract(from, drawnFrom)
    const moved = route.map((point) => add(point, by))
    if (isOnBorder(from, moved[0]) && isOnBorder(to, moved.at(-1))) bends[link.id] = moved
  }
  return bends
}

/** A pixel's tolerance, for parts whose size is no whole number. */
function isOnBorder(box: Box, point: Point | undefined): boolean {
  return point !== undefined && contains(inflate(box, 1), point) && !contains(inflate(box, -1.5), point)
}

interface Growing {
  readonly canvas: ReadonlyMap<NodeId, Box>
  readonly boxes: Record<NodeId, Box>
}

/** Boundaries around a group keep their corner and grow to the right and downwards as far as it needs. */
function growAround(design: Design, { group }: Extract, { canvas, boxes }: Growing): void {
  const roots = group.roots.flatMap((id) => (canvas.has(id) ? (boxes[id] ?? []) : []))
  let inside = unionOf(roots)
  for (const id of ancestorsOfGroup(design, group)) {
    const node = nodeOf(design, id)
    if (!node || !inside) return
    const { width, height } = boxes[id] ?? node.size
    const needed = {
      width: Math.max(width, inside.x + inside.width + padding.right),
      height: Math.max(height, inside.y + inside.height + padding.bottom),
    }
    if (needed.width === width && needed.height === height) return
    boxes[id] = { ...node.position, ...needed }
    inside = { ...node.position, ...needed }
  }
}
