/** Writes a design in a format, once per request, so that what is previewed is what is saved and copied. */
import type { Design } from '#design/design.ts'
import { fileNameOf } from '#formats/file-name.ts'
import type { Format, WriteOptions, Written } from '#formats/format.ts'

/** Compared by identity: a new request is written anew. */
export interface ExportRequest {
  readonly design: Design
  readonly format: Format
  readonly options: WriteOptions
}

export type Outcome =
  | { readonly ok: true; readonly written: Written; readonly blob: Blob; readonly fileName: string }
  /** A sentence for the user. */
  | { readonly ok: false; readonly sentence: string }

const outcomes = new WeakMap<ExportRequest, Promise<Outcome>>()

/** What comes of a request; never rejects. */
export function outcomeOf(request: ExportRequest): Promise<Outcome> {
  const known = outcomes.get(request)
  if (known) return known
  const outcome = write(request)
  outcomes.set(request, outcome)
  return outcome
}

async function write({ design, format, options }: ExportRequest): Promise<Outcome> {
  try {
    if (!format.write) throw new Error(`Lintel does not write ${format.title}.`)
    const written = await format.write(design, options)
    const blob = new Blob([written.bytes], { type: written.mime })
    return { ok: true, written, blob, fileName: fileNameOf(design.meta.title, format) }
  } catch (error) {
    return { ok: false, sentence: sentenceOf(error, format) }
  }
}

/** The fault's own words when they are a sentence; what libraries and browsers say seldom is one. */
function sentenceOf(error: unknown, { title }: Format): string {
  const words = error instanceof Error ? error.message : ''
  return /^[A-Z].*\.$/u.test(words) ? words : `${title} could not be written.`
}
