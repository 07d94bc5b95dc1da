/** Where everything is right now: the scene with the gesture laid over it. */
import type { Box, NodeId } from '#design/design.ts'
import type { Scene } from '#drawing/scene.ts'
import type { Gesture } from '#editor/session/view.ts'

/** Canvas boxes of the nodes a gesture moves, with all that moves along; empty without a gesture. */
export function movedBoxes(scene: Scene, gesture: Gesture | null): ReadonlyMap<NodeId, Box> {
  const moved = new Map<NodeId, Box>()
  if (!gesture) return moved
  // Parents come first in a scene, so the box of a parent is known before its children ask for it.
  for (const [id, { node, box }] of scene.nodes) {
    const held = gesture.boxes[id]
    const before = node.parent === null ? undefined : scene.nodes.get(node.parent)?.box
    const parent = node.parent === null ? undefined : moved.get(node.parent)
    if (!held && !parent) continue
    const origin = parent ?? before ?? { x: 0, y: 0 }
    const relative = held ?? { ...node.position, width: box.width, height: box.height }
    moved.set(id, {
      x: origin.x + relative.x,
      y: origin.y + relative.y,
      width: relative.width,
      height: relative.height,
    })
  }
  return moved
}
