/** The editor as people use it: what they look for by role and name, and what their mouse and keys do with it. */
import { expect, type Locator, type Page } from '@playwright/test'
import type { Box, Point, Side } from '#design/design.ts'

/** Modifier of shortcuts on the machine that runs the journeys. */
export const mod = process.platform === 'darwin' ? 'Meta' : 'Control'

/** A blank design, as someone starts it who sees Lintel for the first time. */
export async function startBlank(page: Page): Promise<void> {
  await page.goto('')
  await page.getByRole('button', { name: 'Blank canvas' }).click()
  await expect(page.getByText('Drag a pattern here')).toBeVisible()
  await expect(parts(page)).toHaveCount(0)
  await ready(page)
}

/** The example of a first visit, once it is drawn. */
export async function startWithExample(page: Page): Promise<void> {
  await page.goto('')
  await expect(part(page, 'Links')).toBeVisible()
  await ready(page)
}

/** Waits for what comes after the first sight of a design: tools and keys. */
export async function ready(page: Page): Promise<void> {
  await expect(canvas(page)).toBeVisible()
  await expect(page.getByRole('toolbar', { name: 'Tools' })).toBeVisible()
}

export function canvas(page: Page): Locator {
  return page.getByRole('application', { name: 'Canvas' })
}

/** Parts and boundaries. */
export function parts(page: Page): Locator {
  return canvas(page).locator('[data-id][data-pattern]')
}

/** The part or boundary whose name begins so. */
export function part(page: Page, name: string): Locator {
  return canvas(page).getByRole('group', { name: new RegExp(`^${escaped(name)}(?:,|$)`, 'u') })
}

export function links(page: Page): Locator {
  return canvas(page).getByRole('img', { name: / to / })
}

/** The link between two parts. */
export function link(page: Page, from: string, to: string): Locator {
  return canvas(page).getByRole('img', { name: new RegExp(`^${escaped(`${from} to ${to}`)}(?:,|$)`, 'u') })
}

export function inspector(page: Page): Locator {
  return page.getByRole('region', { name: 'Inspector' })
}

export function tool(page: Page, name: string): Locator {
  return page.getByRole('toolbar', { name: 'Tools' }).getByRole('button', { name, exact: true })
}

/** The message with this text. */
export function message(page: Page, text: string | RegExp): Locator {
  return page.getByRole('region', { name: 'Messages' }).getByText(text)
}

/** Waits until the browser has acknowledged every change. */
export async function saved(page: Page): Promise<void> {
  await expect(page.getByRole('status').filter({ hasText: 'Saved in this browser' })).toBeVisible()
}

/** The client point at a share of the canvas: {x: 0.5, y: 0.5} is its middle. */
export async function canvasSpot(page: Page, share: Point): Promise<Point> {
  const { x, y, width, height } = await boxOf(canvas(page))
  return { x: Math.round(x + width * share.x), y: Math.round(y + height * share.y) }
}

/** Where an element is, in client pixels, once it has stood still for three frames. */
export async function boxOf(locator: Locator): Promise<Box> {
  await expect(locator).toBeVisible()
  return locator.evaluate(
    (element) =>
      new Promise<Box>((resolve) => {
        let [before, still] = ['', 0]
        function look(): void {
          const { x, y, width, height } = element.getBoundingClientRect()
          const now = [x, y, width, height].join()
          still = now === before ? still + 1 : 0
          before = now
          if (still === 3) resolve({ x, y, width, height })
          else requestAnimationFrame(look)
        }
        look()
      }),
  )
}

export async function middleOf(locator: Locator): Promise<Point> {
  const { x, y, width, height } = await boxOf(locator)
  return { x: x + width / 2, y: y + height / 2 }
}

/** Presses at one client point, goes to another and lets go; slowly at first, as hands do. */
export async function drag(page: Page, from: Point, to: Point): Promise<void> {
  const away = Math.max(Math.hypot(to.x - from.x, to.y - from.y), 1)
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(from.x + ((to.x - from.x) * 4) / away, from.y + ((to.y - from.y) * 4) / away)
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 4 })
  await page.mouse.move(to.x, to.y, { steps: 4 })
  await page.mouse.up()
}

/** Shows everything at its own size, so that a client pixel is a canvas pixel. */
export async function zoomToFull(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Zoom \d+%/ }).click()
  await expect(page.getByRole('button', { name: 'Zoom 100%. Zoom to 100 %' })).toBeVisible()
}

/** Types a word into the palette's search and gives the first result. */
export async function firstFound(page: Page, word: string): Promise<Locator> {
  await page.getByRole('searchbox', { name: 'Search patterns' }).fill(word)
  return page.getByRole('listbox', { name: 'Patterns' }).getByRole('option').first()
}

/** Drags the first pattern found by a word to a client point. */
export async function dragFromPalette(page: Page, word: string, to: Point): Promise<void> {
  await drag(page, await middleOf(await firstFound(page, word)), to)
}

/** Drags a part by its middle to a client point. */
export async function dragPart(page: Page, name: string, to: Point): Promise<void> {
  await drag(page, await middleOf(part(page, name)), to)
}

/** Draws a link from the dot on a side of one part to the middle of another. */
export async function drawLink(page: Page, from: string, to: string, side: Side = 'right'): Promise<void> {
  const end = await middleOf(part(page, to))
  await drag(page, await dotOf(page, from, side), end)
  await expect(link(page, from, to)).toBeVisible()
}

/** Where the dot of a part is, which shows while the pointer is over the part. */
export async function dotOf(page: Page, name: string, side: Side): Promise<Point> {
  const { x, y } = await middleOf(part(page, name))
  await page.mouse.move(x, y)
  const dot = page.locator(`[data-dot="${side}"]`)
  await expect(dot).toHaveAttribute('data-of', (await part(page, name).getAttribute('data-id')) ?? '')
  return middleOf(dot)
}

/** Selects a part by a click on its middle. */
export async function select(page: Page, name: string): Promise<void> {
  const { x, y } = await middleOf(part(page, name))
  await page.mouse.click(x, y)
  await expect(inspector(page).getByRole('textbox', { name: 'Name', exact: true })).toBeVisible()
}

/** Selects a boundary by a click on its title. */
export async function selectBoundary(page: Page, name: string): Promise<void> {
  const { x, y } = await boxOf(part(page, name))
  await page.mouse.click(x + 30, y + 4)
  await expect(inspector(page).getByText('Holds now')).toBeVisible()
}

/** Selects a link by a click on its line. */
export async function selectLink(page: Page, from: string, to: string): Promise<void> {
  const { x, y } = await onLine(link(page, from, to))
  await page.mouse.click(x, y)
  await expect(inspector(page).getByRole('combobox', { name: 'Kind' })).toBeVisible()
}

/** A client point on the line of a link, half of the way along. */
export async function onLine(line: Locator): Promise<Point> {
  await boxOf(line)
  return line.evaluate((element) => {
    const paths = [...element.querySelectorAll('path')]
    const longest = paths.reduce((a, b) => (b.getTotalLength() > a.getTotalLength() ? b : a))
    const point = longest.getPointAtLength(longest.getTotalLength() / 2)
    const matrix = longest.getScreenCTM()!
    return { x: matrix.a * point.x + matrix.e, y: matrix.d * point.y + matrix.f }
  })
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')
}
