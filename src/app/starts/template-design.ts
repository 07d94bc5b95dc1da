/** Turns a template into a design: planted from its blueprint, then laid out with routes. */
import type { Template } from '#catalog/outline.ts'
import { randomId } from '#design/ids.ts'
import type { Design } from '#design/design.ts'
import { plantingOf } from '#editor/adding/blueprint.ts'
import { arranged } from '../open/arranged.ts'
import { blankDesign, ownCopy } from '../open/new-designs.ts'

const built = new Map<string, Promise<Design>>()

/** The design of a template, the same each time until the page is left; for its picture. */
export function designOf(template: Template): Promise<Design> {
  const known = built.get(template.id)
  if (known) return known
  const making = arranged(planted(template))
  built.set(template.id, making)
  return making
}

/** A design of the user's own that begins as the template. */
export async function startFrom(template: Template): Promise<Design> {
  return ownCopy(await designOf(template))
}

/** The parts and links of the template in a plain grid. */
function planted({ title, summary, blueprint }: Template): Design {
  const design = blankDesign()
  const clip = plantingOf(blueprint, { carried: null, makeId: randomId })
  return { ...design, ...clip, meta: { ...design.meta, title, summary } }
}
