// @ts-check
/** Opens the design of the benchmark in Lintel, as a user would: through its file input. */

/** @import { BrowserContext, Page } from '@playwright/test' */

/**
 * The design files with these numbers of parts, written by Lintel itself.
 * @param {BrowserContext} context
 * @param {string} address Of the page that writes them.
 * @param {readonly number[]} sizes
 */
export async function designFiles(context, address, sizes) {
  const page = await context.newPage()
  await page.goto(address)
  const texts = await page.evaluate((counts) => counts.map((count) => window.work?.designText(count) ?? ''), sizes)
  await page.close()
  return texts
}

/**
 * Opens a design file beside whatever is open, and waits until its first part shows.
 * @param {Page} page With Lintel.
 * @param {string} text
 */
export async function openDesign(page, text) {
  const before = page.url()
  const file = { name: 'bench.json', mimeType: 'application/json', buffer: Buffer.from(text) }
  await page.locator('input[type=file]').setInputFiles(file)
  await page.waitForURL((url) => url.href !== before && url.hash.startsWith('#/design/'))
  await page.locator('.react-flow__node[data-id="part-0"]').waitFor({ state: 'attached' })
}
