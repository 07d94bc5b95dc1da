/** Where the page of a pattern is, for links out of the editor; the routes of the app are the authority. */
import type { PatternId } from '#design/design.ts'

/** The address of a pattern's page, with its `#`. */
export function patternAddress(id: PatternId): string {
  return `#/patterns/${id.split('/').map(encodeURIComponent).join('/')}`
}
