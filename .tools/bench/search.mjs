// @ts-check
/** Search over the whole catalogue: each query beside bare MiniSearch with the same words, and the first, which builds the index. */
import { newContext, openTab } from './browser.mjs'

/** @import { Browser } from '@playwright/test' */

const rounds = 7

/** A letter, a technology, a typo, phrases, and what nothing is called. */
const queries = ['k', 'kafka', 'posgres', 'stop cascading failures', 'message broker for iot devices', 'xqzt wvuy']

/**
 * The queries with their rounds; the first round, in which both engines get warm, is left out.
 * @param {Browser} browser
 * @param {string} address
 */
export async function measureSearch(browser, address) {
  const { page, context } = await openTab(await newContext(browser))
  await page.goto(address)
  const found = []
  for (const query of queries) {
    const pairs = []
    for (let round = 0; round <= rounds; round += 1) {
      const lintel = await page.evaluate((text) => window.work?.search(text) ?? NaN, query)
      const peer = await page.evaluate((text) => window.work?.bareSearch(text) ?? NaN, query)
      if (round > 0) pairs.push({ lintel, peer })
    }
    found.push({ query, pairs })
  }
  const firsts = []
  for (let round = 0; round < 3; round += 1) {
    firsts.push(await page.evaluate((text) => window.work?.firstSearch(text) ?? NaN, 'kafka'))
  }
  await context.close()
  return { found, firsts }
}
