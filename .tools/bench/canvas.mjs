// @ts-check
/** Lintel's canvas with 1,000 parts and 1,300 links against bare React Flow with the same graph, gesture by gesture. */
import { newContext, nextFrame, openTab, workDuring } from './browser.mjs'
import { gestures, parts, steps } from './gestures.mjs'
import { designFiles, openDesign } from './open-design.mjs'
import { workUntilAnswered } from './start-up.mjs'

/** @import { Browser, Page } from '@playwright/test' */
/** @typedef {import('./browser.mjs').Tab} Tab */
/** @typedef {{ body: number, change: number }} Counts Bodies Lintel rendered, and changes of its document. */
/** @typedef {{ name: string, dragged: number, counts: Counts[] }} Counted */

const rounds = 3

/**
 * @param {Browser} browser
 * @param {{ lintel: string, bare: string, work: string }} addresses
 */
export async function measureCanvas(browser, addresses) {
  const lintel = await openTab(await newContext(browser))
  const bare = await openTab(await newContext(browser))
  const [text = ''] = await designFiles(lintel.context, addresses.work, [parts])
  await lintel.page.goto(addresses.lintel)
  await lintel.page.locator('.react-flow__node').first().waitFor()
  await openDesign(lintel.page, text)
  await openBare(bare, addresses.bare)

  const load = await measureLoad(lintel, bare)
  /** @type {Map<string, import('./numbers.mjs').Pair[]>} */
  const pairs = new Map(gestures.map((gesture) => [gesture.name, []]))
  const drags = gestures.filter((gesture) => gesture.dragged > 0)
  /** @type {Counted[]} */
  const counted = drags.map(({ name, dragged }) => ({ name, dragged, counts: [] }))
  for (let round = 0; round < rounds; round += 1) {
    for (const gesture of gestures) {
      const area = await show(lintel.page, bare.page, gesture.zoom)
      const { work, counts } = await perform(lintel, gesture, area)
      const peer = await perform(bare, gesture, area)
      pairs.get(gesture.name)?.push({ lintel: work, peer: peer.work })
      if (gesture.dragged === 0) continue
      if (!counts) throw new Error('Lintel does not count.')
      counted.find(({ name }) => name === gesture.name)?.counts.push(counts)
      await restore(lintel, bare)
    }
  }
  await lintel.context.close()
  await bare.context.close()
  return { load, pairs, counted }
}

/**
 * @param {Tab} tab
 * @param {string} address
 */
async function openBare({ page }, address) {
  await page.goto(`${address}?parts=${parts}`)
  await page.locator('.react-flow__node').nth(parts).waitFor({ state: 'attached' })
}

/**
 * Opens both again in fresh pages, which have scripts and design at hand, until they answer a press.
 * @param {Tab} lintel
 * @param {Tab} bare
 */
async function measureLoad(lintel, bare) {
  const pairs = []
  for (let round = 0; round < rounds; round += 1)
    pairs.push({ peer: await loadAgain(bare), lintel: await loadAgain(lintel) })
  return pairs
}

/** @param {Tab} tab */
async function loadAgain({ page, context }) {
  const again = await openTab(context)
  const work = await workUntilAnswered(again, page.url(), 1)
  await again.page.close()
  return work
}

/**
 * Brings both canvases to the same part of the same size of the graph and tells where on the page it is.
 * @param {Page} lintel
 * @param {Page} bare
 * @param {'all' | 'actual'} zoom
 */
async function show(lintel, bare, zoom) {
  await lintel.keyboard.press('Shift+1')
  await still(lintel)
  if (zoom === 'actual') await lintel.keyboard.press('Shift+0')
  const area = await still(lintel)
  await bare.evaluate(({ left, top, width, height, viewport }) => {
    const root = document.getElementById('root')
    root?.setAttribute('style', `position:absolute;left:${left}px;top:${top}px;width:${width}px;height:${height}px`)
    window.bare?.setViewport(viewport)
  }, area)
  await still(bare)
  return area
}

/**
 * Waits until a canvas no longer moves; answers with its place on the page and its viewport.
 * @param {Page} page
 */
async function still(page) {
  for (let last = ''; ;) {
    await page.waitForTimeout(120)
    const area = await areaOf(page)
    const now = JSON.stringify(area)
    if (now === last) return area
    last = now
  }
}

/** @param {Page} page */
function areaOf(page) {
  return page.evaluate(() => {
    const frame = document.querySelector('.react-flow')?.getBoundingClientRect() ?? new DOMRect()
    const { left, top, width, height } = frame
    const element = document.querySelector('.react-flow__viewport') ?? document.body
    const { e: x, f: y, a: zoom } = new DOMMatrix(getComputedStyle(element).transform)
    return { left, top, width, height, viewport: { x, y, zoom } }
  })
}

/**
 * Prepares and performs a gesture; answers with the main-thread work of a step and, in Lintel, what was counted.
 * @param {Tab} tab
 * @param {import('./gestures.mjs').Gesture} gesture
 * @param {import('./gestures.mjs').Area} area
 */
async function perform(tab, gesture, area) {
  const { page } = tab
  const hand = await gesture.begin(page, area)
  await nextFrame(page)
  const before = await countsOf(page)
  const work = await workDuring(tab, () => hand.move())
  const moved = await countsOf(page)
  await hand.end()
  await nextFrame(page)
  const after = await countsOf(page)
  const counts =
    before && moved && after ? { body: moved.body - before.body, change: after.change - before.change } : null
  return { work: work.all / steps, counts }
}

/**
 * Puts what was dragged back, as each canvas does.
 * @param {Tab} lintel
 * @param {Tab} bare
 */
async function restore(lintel, bare) {
  await lintel.page.keyboard.press('Control+z')
  await lintel.page.keyboard.press('Escape')
  await bare.page.evaluate(() => window.bare?.restore())
}

/**
 * @param {Page} page
 * @returns {Promise<Counts | null>}
 */
function countsOf(page) {
  return page.evaluate(() => Reflect.get(window, 'lintelCounts')?.() ?? null)
}
