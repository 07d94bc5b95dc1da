/** The one place of storage that asks what time it is. */

/** The time as ISO 8601 in UTC, to the millisecond. */
export function now(): string {
  return new Date().toISOString()
}
