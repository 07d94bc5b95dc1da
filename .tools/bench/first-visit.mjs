// @ts-check
/** A first visit of Lintel, which opens its example, against a bare React Flow page with twelve parts. */
import { newContext, openTab } from './browser.mjs'
import { workUntilAnswered } from './start-up.mjs'

/** @import { Browser } from '@playwright/test' */

const settings = [
  { slowdown: 1, rounds: 5 },
  { slowdown: 4, rounds: 3 },
]

/**
 * @param {Browser} browser
 * @param {{ lintel: string, bare: string }} addresses
 */
export async function measureFirstVisit(browser, addresses) {
  const results = []
  for (const { slowdown, rounds } of settings) {
    const pairs = []
    for (let round = 0; round < rounds; round += 1) {
      const peer = await visit(browser, addresses.bare, slowdown)
      pairs.push({ lintel: await visit(browser, addresses.lintel, slowdown), peer })
    }
    results.push({ slowdown, pairs })
  }
  return results
}

/**
 * @param {Browser} browser
 * @param {string} address
 * @param {number} slowdown
 */
async function visit(browser, address, slowdown) {
  const tab = await openTab(await newContext(browser))
  const work = await workUntilAnswered(tab, address, slowdown)
  await tab.context.close()
  return work
}
