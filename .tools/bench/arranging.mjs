// @ts-check
/** How long Tidy up in an open design keeps the main thread at a stretch, from the press of its key until all has moved. */
import { longestTask, newContext, openTab } from './browser.mjs'
import { median } from './numbers.mjs'
import { designFiles, openDesign } from './open-design.mjs'

/** @import { Browser } from '@playwright/test' */

const sizes = [100, 1000]
const rounds = 3

/**
 * @param {Browser} browser
 * @param {{ lintel: string, work: string }} addresses
 */
export async function measureArranging(browser, addresses) {
  const context = await newContext(browser)
  const texts = await designFiles(context, addresses.work, sizes)
  const results = []
  for (const [index, parts] of sizes.entries()) {
    const blocks = []
    for (let round = 0; round < rounds; round += 1) {
      const tab = await openTab(context)
      await tab.page.goto(addresses.lintel)
      await tab.page.locator('.react-flow__node').first().waitFor()
      await openDesign(tab.page, texts[index] ?? '')
      // The worker is started and the rest of the editor loaded while nothing else is to do.
      await tab.page.waitForTimeout(2500)
      blocks.push(await longestTask(browser, tab, () => arrange(tab.page)))
      await tab.page.close()
    }
    results.push({ parts, block: median(blocks) })
  }
  await context.close()
  return results
}

/** @param {import('@playwright/test').Page} page */
async function arrange(page) {
  // An observer, because looking for a text again and again would itself block the page.
  const arranged = page.evaluate(async () => {
    performance.mark('bench-start')
    const part = document.querySelector('.react-flow__node[data-id="part-1"]')
    if (!part) throw new Error('The design shows no part.')
    await new Promise((resolve) => new MutationObserver(resolve).observe(part, { attributeFilter: ['style'] }))
  })
  await page.keyboard.press('Shift+A')
  await arranged
  // The parts, or the view, glide to where they belong.
  await page.waitForTimeout(700)
}
