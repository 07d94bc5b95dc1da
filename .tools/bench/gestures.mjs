// @ts-check
/** The gestures both canvases are put through, with the same hand on the same place. */
import { graphOf } from './graph.mjs'

/** @import { Page } from '@playwright/test' */
/** @typedef {{ left: number, top: number, width: number, height: number, viewport: { x: number, y: number, zoom: number } }} Area A canvas on its page, and what it shows. */
/** @typedef {{ x: number, y: number }} Point */
/** @typedef {{ move: () => Promise<void>, end: () => Promise<void> }} Hand What remains of a gesture that has begun. */

/**
 * @typedef {object} Gesture
 * @property {string} name
 * @property {number} budget At most this much of what React Flow needs.
 * @property {'all' | 'actual'} zoom
 * @property {number} dragged How many parts it drags.
 * @property {(page: Page, area: Area) => Promise<Hand>} begin
 */

export const parts = 1000
const graph = graphOf(parts)

/** There and back, ending one step away from the start, so that a drag changes something. */
const directions = [...Array.from({ length: 16 }, () => 1), ...Array.from({ length: 15 }, () => -1)]
export const steps = directions.length

/** @type {Gesture[]} */
export const gestures = [
  { name: 'Pan, all in view', budget: 0.35, zoom: 'all', dragged: 0, begin: pan },
  { name: 'Pan at 100 %', budget: 0.35, zoom: 'actual', dragged: 0, begin: pan },
  { name: 'Zoom, all in view', budget: 0.35, zoom: 'all', dragged: 0, begin: zoom },
  { name: 'Drag 1 at 100 %', budget: 0.15, zoom: 'actual', dragged: 1, begin: dragOne },
  { name: 'Drag 1, all in view', budget: 0.15, zoom: 'all', dragged: 1, begin: dragOne },
  { name: 'Drag 100, all in view', budget: 0.4, zoom: 'all', dragged: 100, begin: dragHundred },
]

/** @type {Gesture['begin']} */
async function pan(page, area) {
  await page.mouse.move(area.left + area.width / 2, area.top + area.height / 2)
  return {
    async move() {
      for (const direction of directions) await page.mouse.wheel(direction * 30, direction * 20)
    },
    end: async () => undefined,
  }
}

/** @type {Gesture['begin']} */
async function zoom(page, area) {
  await page.mouse.move(area.left + area.width / 2, area.top + area.height / 2)
  await page.keyboard.down('Control')
  return {
    async move() {
      for (const direction of directions) await page.mouse.wheel(0, direction * -60)
    },
    end: () => page.keyboard.up('Control'),
  }
}

/** Drags the part in the middle of the view. @type {Gesture['begin']} */
async function dragOne(page, area) {
  const middle = { x: area.left + area.width / 2, y: area.top + area.height / 2 }
  const centres = graph.parts.filter((node) => node.parent !== null).map((node) => onPage(centreOf(node), area))
  const [first] = centres.toSorted((a, b) => distance(a, middle) - distance(b, middle))
  if (!first) throw new Error('The graph has no part in a boundary.')
  // Small enough to stay within its boundary from afar, large enough for a step of the grid near by.
  return drag(page, first, area.viewport.zoom < 0.5 ? 4 : 16)
}

/** Draws a frame around the block outside the boundaries, which selects its parts, and drags them. @type {Gesture['begin']} */
async function dragHundred(page, area) {
  const { x, y, width, height } = graph.loose
  const from = onPage({ x: x - 20, y: y - 20 }, area)
  const to = onPage({ x: x + width + 20, y: y + height + 20 }, area)
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(to.x, to.y, { steps: 5 })
  await page.mouse.up()
  const first = graph.parts.find((node) => node.parent === null)
  if (!first) throw new Error('The graph has no part outside its boundaries.')
  return drag(page, onPage(centreOf(first), area), 4)
}

/**
 * Takes hold and moves one step, which every canvas needs to know a drag from a click; the rest is the hand's.
 * @param {Page} page
 * @param {Point} start
 * @param {number} step
 * @returns {Promise<Hand>}
 */
async function drag(page, start, step) {
  let { x, y } = start
  await page.mouse.move(x, y)
  await page.mouse.down()
  const follow = async (/** @type {number} */ direction) => {
    x += direction * step
    y += (direction * step) / 2
    await page.mouse.move(x, y)
  }
  await follow(1)
  return {
    async move() {
      for (const direction of directions) await follow(direction)
    },
    end: () => page.mouse.up(),
  }
}

/**
 * The centre of a part on the canvas.
 * @param {import('./graph.mjs').GraphNode} part
 * @returns {Point}
 */
function centreOf({ parent, x, y, width, height }) {
  const boundary = graph.boundaries.find((node) => node.id === parent) ?? { x: 0, y: 0 }
  return { x: boundary.x + x + width / 2, y: boundary.y + y + height / 2 }
}

/**
 * @param {Point} point On the canvas.
 * @param {Area} area
 * @returns {Point}
 */
function onPage({ x, y }, { left, top, viewport }) {
  return { x: left + viewport.x + x * viewport.zoom, y: top + viewport.y + y * viewport.zoom }
}

/** @param {Point} a @param {Point} b */
function distance(a, b) {
  return Math.hypot(a.x - b.x, a.y - b.y)
}
