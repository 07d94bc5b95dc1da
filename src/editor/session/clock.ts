/** The one place of the editor that asks what time it is. */

/** Milliseconds since the epoch, for telling bursts of typing apart and for "4 minutes ago". */
export function milliseconds(): number {
  return Date.now()
}

/** A time in milliseconds since the epoch as ISO 8601, UTC. */
export function isoTime(time: number): string {
  return new Date(time).toISOString()
}
