/** What a step from one version of the design file to the next is. */
import type { JsonObject } from '../reading/plain.ts'

export interface Migration {
  /** The version it leads to, from the one before. */
  readonly to: number
  /** What changed, in a sentence. */
  readonly title: string
  /** Pure. Gets whatever a file held, so nothing in it can be relied on; what it does not know it leaves. */
  readonly up: (file: JsonObject) => JsonObject
  /** Shows the step, and is its test. */
  readonly example: { readonly before: JsonObject; readonly after: JsonObject }
}
