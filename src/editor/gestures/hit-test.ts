/** What lies under a point of the canvas, found by geometry: links have no invisible twins to catch the pointer. */
import type { LinkId, NodeId, Point } from '#design/design.ts'
import { contains } from '#design/geometry.ts'
import { chipBox } from '#drawing/link-face.ts'
import { distanceTo } from '#drawing/polyline.ts'
import { routeOf, type Scene, type SceneNode } from '#drawing/scene.ts'

/** The link within `reach` canvas pixels of the point, the nearest if several; the chip of a link counts as the link. */
export function linkAt(scene: Scene, point: Point, reach: number): LinkId | null {
  let [best, nearest]: [LinkId | null, number] = [null, reach]
  for (const { link, ...visible } of scene.links) {
    const route = routeOf({ link, ...visible }, (id) => scene.nodes.get(id)?.box)
    const chip = chipBox(link, visible.count, route, false)
    const distance = chip && contains(chip, point) ? 0 : distanceTo(route, point)
    if (distance <= nearest) [best, nearest] = [link.id, distance]
  }
  return best
}

/** The topmost node under the point, parts before boundaries and inner boundaries before outer ones. */
export function nodeAt(scene: Scene, point: Point, exclude: ReadonlySet<NodeId> = new Set()): SceneNode | null {
  let found: SceneNode | null = null
  for (const node of scene.nodes.values()) {
    if (exclude.has(node.node.id) || !contains(node.box, point)) continue
    if (!found || rank(node) >= rank(found)) found = node
  }
  return found
}

function rank(node: SceneNode): number {
  return (node.form === 'boundary' ? 0 : 1000) + node.depth
}
