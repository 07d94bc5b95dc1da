/** A design remembers what the patterns of own lists are called, so that it can say so where the list is missing. */
import { ownLists, ownPattern } from '#catalog/own.ts'
import type { Design } from '#design/design.ts'
import { patternsIn } from '#design/queries.ts'

/** The design with the names of own patterns that it did not remember yet; the same one when there are none. */
export function withPatternNames(design: Design): Design {
  if (ownLists().length === 0) return design
  const known = design.meta.patternNames ?? {}
  const missing = patternsIn(design).flatMap((id) => {
    const name = ownPattern(id)?.name
    return name === undefined || known[id] === name ? [] : [[id, name] as const]
  })
  if (missing.length === 0) return design
  return { ...design, meta: { ...design.meta, patternNames: { ...known, ...Object.fromEntries(missing) } } }
}
