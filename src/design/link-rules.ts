/** Which links are impossible. Everything else may be drawn; what is merely odd is said elsewhere. */
import type { Design, NodeId } from './design.ts'
import { isWithin, nodeOf } from './queries.ts'

export interface Refusal {
  readonly reason: 'missing' | 'itself' | 'own-container'
  /** For the user. */
  readonly sentence: string
}

const missing: Refusal = { reason: 'missing', sentence: 'A link needs a part or a boundary at both ends.' }
const itself: Refusal = { reason: 'itself', sentence: 'Nothing can be linked to itself.' }
const ownContainer: Refusal = {
  reason: 'own-container',
  sentence: 'A boundary cannot be linked to something that stands inside it.',
}

/** Why a link between these two is impossible; null when it may be drawn. */
export function refusal(design: Design, source: NodeId, target: NodeId): Refusal | null {
  if (!nodeOf(design, source) || !nodeOf(design, target)) return missing
  if (source === target) return itself
  return isWithin(design, source, target) || isWithin(design, target, source) ? ownContainer : null
}
