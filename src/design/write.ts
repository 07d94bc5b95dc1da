/** Writes the design file: always the same bytes for the same design, and small differences for small edits. */
import type { Design } from './design.ts'

/** The design as JSON text: keys sorted, two spaces deep, one newline at the end. `readDesignText` reads it back. */
export function writeDesign(design: Design): string {
  return `${JSON.stringify(sorted(design), null, 2)}\n`
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(entries.map(([key, item]) => [key, sorted(item)]))
}
