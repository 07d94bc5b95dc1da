/** How a part or boundary looks that is not in the design yet: in the hand, or offered beside another one. */
import type { Pattern } from '#catalog/pattern.ts'
import { makeNode } from '#design/create.ts'
import type { PatternId, Size } from '#design/design.ts'
import { boundaryFace } from '#drawing/boundary-face.ts'
import type { Mark } from '#drawing/mark.ts'
import { partFace } from '#drawing/part-face.ts'
import { newSize } from './add-part.ts'

export interface NewFace {
  readonly marks: readonly Mark[]
  readonly size: Size
}

const faces = new Map<PatternId, NewFace>()

/** The face of a new part or boundary of this pattern, its corner at the origin; null for a behaviour or a practice. */
export function newFace({ id, name, role }: Pattern): NewFace | null {
  if (role === 'behaviour' || role === 'practice') return null
  const known = faces.get(id)
  if (known) return known
  const size = newSize(id, name)
  const node = makeNode({ id: 'new', pattern: id, label: name, size })
  const face = { size, marks: role === 'boundary' ? boundaryFace(node) : partFace(node, null) }
  faces.set(id, face)
  return face
}
