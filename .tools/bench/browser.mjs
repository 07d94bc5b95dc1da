// @ts-check
/** A Chromium whose pages tell how much work their main thread did: thread time, which other programs do not disturb. */
import { chromium } from '@playwright/test'
import { findChromium, missingChromium } from '../chromium.mjs'

/** @import { Browser, BrowserContext, CDPSession, Page } from '@playwright/test' */

/** @typedef {{ page: Page, cdp: CDPSession, context: BrowserContext }} Tab */

/** The part of the screen every subject gets. */
const viewport = { width: 1440, height: 900 }

/** @returns {Promise<Browser>} */
export async function startBrowser() {
  const executablePath = await findChromium()
  if (executablePath === null) throw new Error(missingChromium)
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  return chromium.launch({
    executablePath,
    args: ['--disable-background-networking', '--disable-dev-shm-usage', ...sandbox],
  })
}

/**
 * Room without storage and cache for pages that share both.
 * @param {Browser} browser
 */
export function newContext(browser) {
  return browser.newContext({ viewport, locale: 'en-GB' })
}

/**
 * A page whose main thread is measured from now on.
 * @param {BrowserContext} context
 * @returns {Promise<Tab>}
 */
export async function openTab(context) {
  const page = await context.newPage()
  const cdp = await context.newCDPSession(page)
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' })
  return { page, cdp, context }
}

/**
 * Milliseconds the main thread of a page has worked since it began: everything, and scripts alone.
 * @param {CDPSession} cdp
 */
export async function mainThread(cdp) {
  const { metrics } = await cdp.send('Performance.getMetrics')
  const of = (/** @type {string} */ name) => (metrics.find((metric) => metric.name === name)?.value ?? 0) * 1000
  return { all: of('TaskDuration'), script: of('ScriptDuration') }
}

/**
 * What the main thread of a page works during `action`, in milliseconds, the frame that follows included.
 * @param {Tab} tab
 * @param {() => Promise<void>} action
 */
export async function workDuring({ page, cdp }, action) {
  const before = await mainThread(cdp)
  await action()
  await nextFrame(page)
  const after = await mainThread(cdp)
  return { all: after.all - before.all, script: after.script - before.script }
}

/** @param {Page} page */
export async function nextFrame(page) {
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))))
}

/**
 * The longest stretch of work that kept the main thread of a page busy from the mark `bench-start` until `action` was
 * done, in milliseconds of thread time.
 * @param {Browser} browser
 * @param {Tab} tab
 * @param {() => Promise<void>} action
 */
export async function longestTask(browser, tab, action) {
  const cdp = await browser.newBrowserCDPSession()
  /** @typedef {{ name: string, pid: number, tid: number, ts: number, dur?: number, tdur?: number }} Entry */
  /** @type {Entry[]} */
  const entries = []
  cdp.on('Tracing.dataCollected', ({ value }) => entries.push(.../** @type {any[]} */ (value)))
  const complete = new Promise((resolve) => cdp.once('Tracing.tracingComplete', resolve))
  const includedCategories = ['blink.user_timing', 'disabled-by-default-devtools.timeline']
  await cdp.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories } })
  await action()
  await nextFrame(tab.page)
  await cdp.send('Tracing.end')
  await complete
  await cdp.detach()
  const mark = entries.find((entry) => entry.name === 'bench-start')
  if (!mark) throw new Error('The trace has no mark "bench-start".')
  const tasks = entries.filter(
    ({ name, pid, tid, ts, dur = 0 }) =>
      name === 'RunTask' && pid === mark.pid && tid === mark.tid && ts + dur >= mark.ts,
  )
  return Math.max(0, ...tasks.map((task) => task.tdur ?? 0)) / 1000
}
