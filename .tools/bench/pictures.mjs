// @ts-check
/**
 * Pictures of 1,000 parts, written from the document: PNG against a photograph of React Flow's DOM at the same scale, and
 * against the floor, which is the browser painting and packing a ready SVG.
 */
import { newContext, openTab, workDuring } from './browser.mjs'

/** @import { Browser, Page } from '@playwright/test' */

const parts = 1000
const rounds = 3

/** @typedef {{ waited: number, work: number }} Cost Milliseconds of the clock, and of the main thread. */

/**
 * @param {Browser} browser
 * @param {{ work: string, bare: string }} addresses
 */
export async function measurePictures(browser, addresses) {
  const context = await newContext(browser)
  const results = []
  for (let round = 0; round < rounds; round += 1) {
    // Fresh pages each time: a second picture of the same page is nothing that users take.
    const own = await openTab(context)
    await own.page.goto(addresses.work)
    await own.page.evaluate(() => window.work?.prepare())
    const svg = await cost(own, (page) => page.evaluate((count) => window.work?.write('svg', count), parts))
    const png = await cost(own, (page) => page.evaluate((count) => window.work?.write('png', count), parts))
    const floor = await cost(own, (page) => page.evaluate((count) => window.work?.paint(count), parts))
    await own.page.close()
    const bare = await openTab(context)
    await bare.page.goto(`${addresses.bare}?parts=${parts}&whole`)
    await bare.page.locator('.react-flow__edge').nth(parts).waitFor({ state: 'attached' })
    const photograph = await cost(bare, (page) => page.evaluate(() => window.bare?.photograph()))
    await bare.page.close()
    results.push({ svg, png, floor, photograph })
  }
  await context.close()
  return results
}

/**
 * @param {import('./browser.mjs').Tab} tab
 * @param {(page: Page) => Promise<number | undefined>} take Answers with the milliseconds it took by the clock.
 * @returns {Promise<Cost>}
 */
async function cost(tab, take) {
  let waited = NaN
  const work = await workDuring(tab, async () => {
    waited = (await take(tab.page)) ?? NaN
  })
  return { waited, work: work.all }
}
