/** Says what is wrong with a plan, for tests: overlaps, parts outside their boundary, routes that miss their ends. */
import type { Box, Design, DesignNode, NodeId, Point } from '#design/design.ts'
import { contains, overlaps } from '#design/geometry.ts'
import { sceneOf, type Scene } from '#drawing/scene.ts'
import type { Plan } from '#layout/plan.ts'

/** The design with the plan applied; links without a route of the plan lose theirs. */
export function applied(design: Design, plan: Plan): Design {
  const nodes: Record<NodeId, DesignNode> = { ...design.nodes }
  for (const [id, { x, y, width, height }] of Object.entries(plan.boxes)) {
    const node = nodes[id]
    if (node) nodes[id] = { ...node, position: { x, y }, size: { width, height } }
  }
  const links = Object.fromEntries(
    Object.entries(design.links).map(([id, link]) => [id, { ...link, bends: plan.bends[id] ?? [] }]),
  )
  return { ...design, nodes, links }
}

/** Everything wrong with a plan, in words; nothing for a sound one. */
export function complaints(design: Design, plan: Plan): readonly string[] {
  const scene = sceneOf(applied(design, plan))
  const planned = [...scene.nodes.keys()].filter((id) => id in plan.boxes)
  return [
    ...planned.flatMap((id) => aboutBox(scene, id)),
    ...planned.flatMap((id) => planned.flatMap((other) => aboutPair(scene, id, other))),
    ...Object.entries(plan.bends).flatMap(([id, bends]) => aboutRoute(scene, id, bends)),
  ]
}

function aboutBox({ nodes }: Scene, id: NodeId): readonly string[] {
  const found = nodes.get(id)
  if (!found) return [`${id} is gone`]
  const around = nodes.get(found.node.parent ?? '')
  const whole = [found.box.x, found.box.y, found.box.width, found.box.height].every(Number.isInteger)
  return [
    ...(whole ? [] : [`${id} is not on whole pixels`]),
    ...(around && !holds(around.box, found.box) ? [`${id} is outside ${around.node.id}`] : []),
  ]
}

function aboutPair({ nodes }: Scene, id: NodeId, otherId: NodeId): readonly string[] {
  const [one, other] = [nodes.get(id), nodes.get(otherId)]
  if (!one || !other || id >= otherId || one.node.parent !== other.node.parent) return []
  return overlaps(one.box, other.box) ? [`${id} covers ${otherId}`] : []
}

function aboutRoute({ nodes, links }: Scene, id: string, bends: readonly Point[]): readonly string[] {
  const found = links.find(({ link }) => link.id === id)
  const [source, target] = [nodes.get(found?.source ?? ''), nodes.get(found?.target ?? '')]
  if (!source || !target) return [`${id} is routed and not drawn`]
  const slanted = bends.some((point, index) => isSlanted(bends[index - 1] ?? point, point))
  return [
    ...(onBorder(source.box, bends[0]) ? [] : [`${id} does not start at its source`]),
    ...(onBorder(target.box, bends.at(-1)) ? [] : [`${id} does not end at its target`]),
    ...(slanted ? [`${id} is not orthogonal`] : []),
  ]
}

function isSlanted(from: Point, to: Point): boolean {
  return from.x !== to.x && from.y !== to.y
}

function holds(outer: Box, inner: Box): boolean {
  return contains(outer, inner) && contains(outer, { x: inner.x + inner.width, y: inner.y + inner.height })
}

function onBorder(box: Box, point: Point | undefined): boolean {
  if (!point || !contains(box, point)) return false
  const upright = point.x === box.x || point.x === box.x + box.width
  return upright || point.y === box.y || point.y === box.y + box.height
}
