/** Operations on what is said about the design as a whole. */
import type { Design, Meta } from '../design.ts'
import { assign } from '../sharing.ts'
import { cleanFields } from '../text.ts'

/** Changes fields of the design's title, summary, tags and so on. */
export function setMeta(design: Design, edit: Partial<Meta>): Design {
  return assign(design, { meta: assign(design.meta, cleanFields(edit)) })
}
