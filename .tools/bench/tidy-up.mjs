// @ts-check
/** Tidy up against raw ELK: the same graphs and options, each in a worker of its own, in one page. */
import { longestTask, newContext, openTab } from './browser.mjs'
import { median } from './numbers.mjs'

/** @import { Browser } from '@playwright/test' */

const sizes = [
  { parts: 30, rounds: 21 },
  { parts: 100, rounds: 21 },
  { parts: 300, rounds: 15 },
  { parts: 1000, rounds: 7 },
]

/**
 * @param {Browser} browser
 * @param {string} address
 */
export async function measureTidyUp(browser, address) {
  const tab = await openTab(await newContext(browser))
  await tab.page.goto(address)
  const results = []
  for (const { parts, rounds } of sizes) results.push({ parts, ...(await compare(browser, tab, { parts, rounds })) })
  await tab.context.close()
  return results
}

/**
 * @param {Browser} browser
 * @param {import('./browser.mjs').Tab} tab
 * @param {{ parts: number, rounds: number }} size
 */
async function compare(browser, tab, { parts, rounds }) {
  const { page } = tab
  const lintel = () => page.evaluate((count) => window.work?.tidyUp(count) ?? NaN, parts)
  const peer = () => page.evaluate((count) => window.work?.rawElk(count) ?? NaN, parts)
  // Both workers get warm first: the first layout of each size also pays for compilation.
  await lintel()
  await peer()
  const pairs = []
  for (let round = 0; round < rounds; round += 1) {
    const first = round % 2 === 0 ? await lintel() : undefined
    const second = await peer()
    pairs.push({ lintel: first ?? (await lintel()), peer: second })
  }
  const blocks = []
  for (let round = 0; round < 3; round += 1)
    blocks.push(await longestTask(browser, tab, async () => void (await lintel())))
  return { pairs, block: median(blocks) }
}
