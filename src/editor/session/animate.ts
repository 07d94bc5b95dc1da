/** Lets nodes glide from where they were to where the document has them now. The document is not touched. */
import type { Box, Design, NodeId } from '#design/design.ts'
import type { Session } from './session.ts'

/** Overlays boxes between the earlier design and the present one for `duration` milliseconds; 0 shows the end at once. */
export function animate(session: Session, before: Design, duration: number): void {
  const after = session.design()
  const glides: [NodeId, Box, Box][] = []
  for (const node of Object.values(after.nodes)) {
    const old = before.nodes[node.id]
    if (!old || old === node || old.parent !== node.parent) continue
    if (old.position.x === node.position.x && old.position.y === node.position.y) continue
    glides.push([node.id, { ...old.position, ...node.size }, { ...node.position, ...node.size }])
  }
  if (duration === 0 || glides.length === 0 || glides.length > 400) return
  const start = performance.now()
  const step = (time: number): void => {
    const t = Math.max(0, Math.min(1, (time - start) / duration))
    // The user took over, or the design moved on: the truth shows at once.
    if (session.design() !== after) return session.setView({ gesture: null })
    if (t >= 1) return session.setView({ gesture: null })
    const eased = 1 - (1 - t) ** 3
    const boxes = Object.fromEntries(glides.map(([id, from, to]) => [id, between(from, to, eased)]))
    session.setView({ gesture: { kind: 'move', boxes, target: null } })
    requestAnimationFrame(step)
  }
  step(start)
}

function between(from: Box, to: Box, t: number): Box {
  return { x: from.x + (to.x - from.x) * t, y: from.y + (to.y - from.y) * t, width: to.width, height: to.height }
}
