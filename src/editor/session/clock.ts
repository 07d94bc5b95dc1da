/** The one place of the editor that asks what time it is. */

/** Milliseconds since the epoch, for telling bursts of typing apart and for "4 minutes ago". */
export function milliseconds(): number {
  return Date.now()
}
