// @ts-check
/** The table the benchmark prints: ratios against what was measured beside Lintel, raw numbers faint, and what misses its budget. */
import { compared } from './numbers.mjs'

/** @typedef {import('./numbers.mjs').Pair} Pair */

const faint = process.stdout.isTTY ? (/** @type {string} */ text) => `\u001b[2m${text}\u001b[22m` : String

/** @type {string[]} */
const missed = []
/** @type {string[]} */
const wrong = []

/** @param {string} title */
export function heading(title) {
  console.log(`\n${title}`)
}

/**
 * A row with a ratio; null for what has no budget.
 * @param {string} name
 * @param {readonly Pair[]} pairs
 * @param {{ budget: number | null, unit: string }} options
 */
export function ratioRow(name, pairs, { budget, unit }) {
  const { lintel, peer, ratio, least, most } = compared(pairs)
  const spread = pairs.length > 1 ? `(${least.toFixed(2)} to ${most.toFixed(2)})` : ''
  const limit = budget === null ? '' : `at most ${budget.toFixed(2)}`
  const raw = `${short(lintel)} against ${short(peer)} ${unit}`
  row(name, [`${ratio.toFixed(2)}x`.padStart(8), spread.padEnd(16), limit.padEnd(13), faint(raw)])
  // As precise as it is printed: noise moves the third digit.
  if (budget !== null && Number(ratio.toFixed(2)) > budget)
    missed.push(`${name}: ${ratio.toFixed(2)}x, ${budget.toFixed(2)}x allowed`)
}

/**
 * A row with an amount that has a limit of its own.
 * @param {string} name
 * @param {number} amount
 * @param {{ budget: number, unit: string }} options
 */
export function amountRow(name, amount, { budget, unit }) {
  const share = `${(amount / budget).toFixed(2)}x`
  row(name, [
    share.padStart(8),
    ''.padEnd(16),
    `at most ${budget} ${unit}`.padEnd(13),
    faint(`${short(amount)} ${unit}`),
  ])
  if (amount > budget) missed.push(`${name}: ${short(amount)} ${unit}, ${budget} ${unit} allowed`)
}

/**
 * A row with a count, which noise does not change: one wrong in any round fails the benchmark.
 * @param {string} name
 * @param {{ are: readonly number[], must: number }} counts
 */
export function countRow(name, { are, must }) {
  const found = [...new Set(are)].join(', ')
  row(name, [found.padStart(8), ''.padEnd(16), `exactly ${must}`])
  if (found !== String(must)) wrong.push(`${name}: ${found || 'none counted'}, not ${must}`)
}

/** Says what missed its budget and answers whether every count was right. */
export function verdict() {
  heading(missed.length === 0 ? 'Within every budget.' : 'Over budget:')
  for (const each of missed) console.log(`  ${each}`)
  for (const each of wrong) console.log(`  WRONG ${each}`)
  return wrong.length === 0
}

/**
 * @param {string} name
 * @param {readonly string[]} cells
 */
function row(name, cells) {
  console.log(`  ${name.padEnd(44)} ${cells.join('  ')}`.trimEnd())
}

/** @param {number} value */
function short(value) {
  return value >= 100 ? value.toFixed(0) : value.toFixed(1)
}
