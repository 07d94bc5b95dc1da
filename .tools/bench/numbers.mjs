// @ts-check
/** Medians, and ratios of two things measured in turn. */

/** @typedef {{ lintel: number, peer: number }} Pair */

/** @param {readonly number[]} values */
export function median(values) {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const upper = sorted[middle] ?? NaN
  return sorted.length % 2 === 0 ? ((sorted[middle - 1] ?? NaN) + upper) / 2 : upper
}

/**
 * Median of Lintel over median of the peer, and the smallest and largest ratio of a single round.
 * @param {readonly Pair[]} pairs
 */
export function compared(pairs) {
  const lintel = median(pairs.map((pair) => pair.lintel))
  const peer = median(pairs.map((pair) => pair.peer))
  const ratios = pairs.map((pair) => pair.lintel / pair.peer)
  return { lintel, peer, ratio: lintel / peer, least: Math.min(...ratios), most: Math.max(...ratios) }
}
