/** Designs that do not come from storage: an empty one, the example, one for a case, one from a file. */
import type { CaseOutline } from '#catalog/outline.ts'
import { emptyDesign } from '#design/create.ts'
import type { Design } from '#design/design.ts'
import { randomId } from '#design/ids.ts'
import { readDesign } from '#design/read.ts'
import { now } from '#storage/clock.ts'
import { createDesign } from '#storage/designs.ts'
import { StorageFailure } from '#storage/failure.ts'
import { showToast } from '#ui/floating/toasts.ts'
import { go } from '../location.ts'

export const untitled = 'Untitled design'

const examples = import.meta.glob<string>('/seeds/examples/*.lintel.json', { query: '?raw', import: 'default' })

export function blankDesign(): Design {
  return emptyDesign({ id: randomId(), title: untitled, now: now() })
}

/** A copy of the running example, under an id of its own. */
export async function exampleDesign(): Promise<Design> {
  const load = examples['/seeds/examples/url-shortener.lintel.json']
  if (!load) throw new Error('The example is missing from this build.')
  return ownCopy(readDesign(JSON.parse(await load())).design)
}

/** An empty design that answers a case study. */
export function caseDesign({ id, title, question }: CaseOutline): Design {
  const design = blankDesign()
  return { ...design, meta: { ...design.meta, title, summary: question, caseStudy: id } }
}

/** The same design under a new id, made now. */
export function ownCopy(design: Design): Design {
  const at = now()
  return { ...design, id: randomId(), meta: { ...design.meta, createdAt: at, updatedAt: at } }
}

/** Stores a new design and opens it. A failure is told; whether it worked. */
export async function startWith(design: Design | Promise<Design>): Promise<boolean> {
  try {
    const made = await design
    await createDesign(made)
    go({ page: 'design', id: made.id })
    return true
  } catch (error) {
    tellFailure(error, 'The design could not be made. Nothing was changed.')
    return false
  }
}

/** Says why something did not work: the storage's own sentence, or the given one. */
export function tellFailure(error: unknown, otherwise: string): void {
  showToast({ tone: 'error', text: error instanceof StorageFailure ? error.message : otherwise })
}
