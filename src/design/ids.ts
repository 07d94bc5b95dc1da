/** Makes identifiers. The only place that draws random ones. */

const alphabet = '0123456789abcdefghijklmnopqrstuvwxyz'

/** A source of identifiers that no record of the design has; tests pass a counter. */
export type MakeId = () => string

/** A random identifier of twelve characters (62 bits), safe in a file name, a link and an XML id. */
export function randomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12))
  const tail = Array.from(bytes.subarray(1), (byte) => alphabet[byte % 36]).join('')
  return alphabet[10 + ((bytes[0] ?? 0) % 26)] + tail
}

/** Identifiers `n1`, `n2`, … for tests and for notations whose output must not change from run to run. */
export function countingIds(prefix = 'n'): MakeId {
  let last = 0
  return () => `${prefix}${(last += 1)}`
}
