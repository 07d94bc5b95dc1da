// @ts-check
/** How much the main thread works until a canvas answers a press. */
import { mainThread } from './browser.mjs'

/** @import { CDPSession } from '@playwright/test' */
/** @typedef {import('./browser.mjs').Tab} Tab */

/**
 * Presses the first part that can be seen, frame after frame, until one is selected, and says so once.
 * Runs in the page, before its own scripts.
 */
function pressUntilAnswered() {
  const press = () => {
    if (document.querySelector('.react-flow__node.selected')) {
      Reflect.get(window, 'answered')('')
      return
    }
    const part = document.querySelector('.react-flow__node-part')
    if (part && getComputedStyle(part).visibility === 'visible') {
      const { x, y, width, height } = part.getBoundingClientRect()
      const place = { clientX: x + width / 2, clientY: y + height / 2, button: 0, bubbles: true, cancelable: true }
      part.dispatchEvent(new MouseEvent('click', place))
    }
    requestAnimationFrame(press)
  }
  requestAnimationFrame(press)
}

/**
 * Opens an address and answers with the milliseconds the main thread worked until the canvas answered a press.
 * @param {Tab} tab A fresh one.
 * @param {string} address
 * @param {number} slowdown
 */
export async function workUntilAnswered({ page, cdp }, address, slowdown) {
  // An empty page of the same site first: starting a process is nobody's merit.
  await page.goto(new URL('/nothing', address).href)
  await cdp.send('Runtime.enable')
  await cdp.send('Runtime.addBinding', { name: 'answered' })
  await page.addInitScript(pressUntilAnswered)
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  const before = await mainThread(cdp)
  const answered = workWhenAnswered(cdp)
  await page.goto(address, { waitUntil: 'commit' })
  return (await answered) - before.all
}

/**
 * @param {CDPSession} cdp
 * @returns {Promise<number>}
 */
function workWhenAnswered(cdp) {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('The canvas did not answer within a minute.')), 60_000)
    cdp.once('Runtime.bindingCalled', () => {
      clearTimeout(timer)
      mainThread(cdp).then(({ all }) => resolve(all), reject)
    })
  })
}
