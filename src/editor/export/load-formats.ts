/** Loads the formats a design can be written in, when the export dialog first asks. */
import type { Format } from '#formats/format.ts'

let loading: Promise<readonly Format[] | null> | null = null

/** The formats in the order of the dialog; null when they could not be loaded. The same promise until `forgetFormats`. */
export function loadFormats(): Promise<readonly Format[] | null> {
  loading ??= import('#formats/index.ts').then(
    ({ formats }) => formats.filter((format) => format.write),
    () => null,
  )
  return loading
}

/** Lets the next `loadFormats` try again. */
export function forgetFormats(): void {
  loading = null
}
