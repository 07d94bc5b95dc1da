/** A short number for a value, to notice that what comes back is not what was written. Not against forgery. */

/**
 * 53 bits of the value's JSON text, in hexadecimal. Source: cyrb53, a public domain hash by bryc, which mixes two
 * 32-bit streams with the constants of MurmurHash3's finaliser.
 */
export function checksumOf(value: unknown): string {
  const text = JSON.stringify(value) ?? ''
  let a = 0xdeadbeef
  let b = 0x41c6ce57
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    a = Math.imul(a ^ code, 0x9e3779b1)
    b = Math.imul(b ^ code, 0x5f356495)
  }
  a = Math.imul(a ^ (a >>> 16), 0x85ebca6b) ^ Math.imul(b ^ (b >>> 13), 0xc2b2ae35)
  b = Math.imul(b ^ (b >>> 16), 0x85ebca6b) ^ Math.imul(a ^ (a >>> 13), 0xc2b2ae35)
  return (4_294_967_296 * (2_097_151 & b) + (a >>> 0)).toString(16)
}
