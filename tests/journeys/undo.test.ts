/** Everything can be taken back and done again: one step a gesture, down to the exact design. */
import type { Page } from '@playwright/test'
import { expect, test } from '../support/journey.ts'
import {
  boxOf,
  canvas,
  canvasSpot,
  drag,
  dragFromPalette,
  dragPart,
  drawLink,
  inspector,
  link,
  message,
  middleOf,
  mod,
  onLine,
  part,
  parts,
  select,
  selectBoundary,
  selectLink,
  startBlank,
  tool,
  zoomToFull,
} from '../support/editor-page.ts'
import { designOf, lasting } from '../support/files-in-and-out.ts'

type Edit = readonly [words: string, run: (page: Page) => Promise<void>]

/** Every way of changing a design once, each as one gesture that must become one step. */
const edits: readonly Edit[] = [
  ['drag a gateway', (page) => drop(page, 'gateway', { x: 0.2, y: 0.2 })],
  ['drag a service', (page) => drop(page, 'service', { x: 0.5, y: 0.2 })],
  ['drag a queue', (page) => drop(page, 'queue', { x: 0.8, y: 0.2 })],
  ['click to take a worker, click to place it', takeAndPlace],
  ['draw a link', (page) => drawLink(page, 'API gateway', 'Service')],
  ['drag a behaviour onto a link', attach],
  ['draw another', (page) => drawLink(page, 'Service', 'Message queue')],
  ['change its kind by key', (page) => page.keyboard.press('3')],
  ['turn it round', (page) => page.keyboard.press('Shift+R')],
  ['turn it back', (page) => page.keyboard.press('Shift+R')],
  ['change its kind in the inspector', changeKind],
  ['move a part by mouse', (page) => moveBy(page, 'Worker', { x: 64, y: 40 })],
  ['move it by key', (page) => page.keyboard.press('ArrowRight')],
  ['rename it in place', (page) => renameInPlace(page, 'Worker', 'Mailer')],
  ['rename another in the inspector', renameInInspector],
  ['set a fact', setFact],
  ['write a note', (page) => inspector(page).getByRole('textbox', { name: 'Notes' }).fill('Stateless.')],
  ['pin', (page) => press(page, 'Orders', 'p')],
  ['duplicate', (page) => press(page, 'Orders', `${mod}+d`)],
  ['delete', (page) => page.keyboard.press('Delete')],
  ['copy and paste', copyAndPaste],
  ['wrap in a boundary', (page) => press(page, 'Mailer', `${mod}+g`)],
  ['name the boundary', (page) => nameIt(page, 'eu')],
  ['drag a part in', dragIn],
  ['resize the boundary', resize],
  ['follow a practice', (page) => dropMessage(page, 'zero trust', 'Zero trust is now a practice of this design.')],
  ['insert an example', (page) => insertExample(page)],
  ['name the design', nameDesign],
  ['tidy up', tidyUp],
  ['delete the boundary, keep what it holds', deleteBoundary],
  ['delete everything', deleteEverything],
]

test('thirty-one gestures are thirty-one steps back to the start and forward to the end', async ({ page, context }) => {
  test.setTimeout(120_000)
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await startBlank(page)
  await zoomToFull(page)
  const start = lasting(await designOf(page))
  await expect(tool(page, 'Undo')).toBeDisabled()
  const between: unknown[] = []
  for (const [words, run] of edits) {
    await test.step(words, () => run(page))
    if (words === 'tidy up') between.push(lasting(await designOf(page)))
  }
  const end = lasting(await designOf(page))

  await canvas(page).focus()
  for (let back = 0; back < edits.length; back += 1) {
    await expect(tool(page, 'Undo'), `${back} steps back`).toBeEnabled()
    if (back === 2) expect(lasting(await designOf(page))).toEqual(between[0])
    await canvas(page).focus()
    await page.keyboard.press(`${mod}+z`)
  }
  await expect(tool(page, 'Undo')).toBeDisabled()
  await expect(parts(page)).toHaveCount(0)
  expect(lasting(await designOf(page))).toEqual(start)

  await canvas(page).focus()
  for (let on = 0; on < edits.length; on += 1) await page.keyboard.press(`${mod}+Shift+z`)
  await expect(tool(page, 'Redo')).toBeDisabled()
  expect(lasting(await designOf(page))).toEqual(end)
})

async function drop(page: Page, word: string, share: { x: number; y: number }): Promise<void> {
  const before = await parts(page).count()
  await dragFromPalette(page, word, await canvasSpot(page, share))
  await expect(parts(page)).toHaveCount(before + 1)
}

async function takeAndPlace(page: Page): Promise<void> {
  await page.getByRole('searchbox', { name: 'Search patterns' }).fill('worker')
  await page.getByRole('option', { name: 'Worker', exact: true }).click()
  const { x, y } = await canvasSpot(page, { x: 0.3, y: 0.45 })
  await page.mouse.click(x, y)
  await expect(part(page, 'Worker')).toBeVisible()
}

async function changeKind(page: Page): Promise<void> {
  await selectLink(page, 'API gateway', 'Service')
  await inspector(page).getByRole('combobox', { name: 'Kind' }).selectOption('Async')
  await expect(link(page, 'API gateway', 'Service')).toHaveAttribute('data-kind', 'async')
}

async function attach(page: Page): Promise<void> {
  await dragFromPalette(page, 'timeout', await onLine(link(page, 'API gateway', 'Service')))
  await expect(link(page, 'API gateway', 'Service')).toHaveAccessibleName(/, timeout$/)
}

async function moveBy(page: Page, name: string, by: { x: number; y: number }): Promise<void> {
  const from = await middleOf(part(page, name))
  await drag(page, from, { x: from.x + by.x, y: from.y + by.y })
}

async function renameInPlace(page: Page, name: string, to: string): Promise<void> {
  await press(page, name, 'F2')
  await nameIt(page, to)
  await expect(part(page, to)).toBeFocused()
}

async function nameIt(page: Page, name: string): Promise<void> {
  await expect(canvas(page).getByRole('textbox', { name: 'Name' })).toBeFocused()
  await page.keyboard.type(name)
  await page.keyboard.press('Enter')
}

async function renameInInspector(page: Page): Promise<void> {
  await select(page, 'Service')
  await inspector(page).getByRole('textbox', { name: 'Name', exact: true }).fill('Orders')
  await expect(part(page, 'Orders')).toBeVisible()
}

async function setFact(page: Page): Promise<void> {
  const replicas = inspector(page).getByRole('spinbutton', { name: 'Replicas' })
  await replicas.fill('4')
  await replicas.press('Enter')
  await expect(part(page, 'Orders')).toHaveAccessibleName(/, times 4, /)
}

async function press(page: Page, name: string, key: string): Promise<void> {
  await select(page, name)
  await page.keyboard.press(key)
}

async function copyAndPaste(page: Page): Promise<void> {
  await press(page, 'Orders', `${mod}+c`)
  await page.keyboard.press(`${mod}+v`)
  await expect(part(page, 'Orders')).toHaveCount(2)
  await page.keyboard.press('Escape')
}

async function dragIn(page: Page): Promise<void> {
  const { x, y, width, height } = await boxOf(part(page, 'Region eu'))
  await dragPart(page, 'API gateway', { x: x + width / 2, y: y + height - 10 })
  await expect(part(page, 'API gateway')).toHaveAccessibleName(/, in Region eu, /)
}

async function resize(page: Page): Promise<void> {
  await selectBoundary(page, 'Region eu')
  const before = await boxOf(part(page, 'Region eu'))
  const corner = { x: before.x + before.width, y: before.y + before.height }
  await drag(page, corner, { x: corner.x + 80, y: corner.y + 48 })
  await expect.poll(async () => (await boxOf(part(page, 'Region eu'))).width).toBeGreaterThan(before.width)
}

async function dropMessage(page: Page, word: string, text: string): Promise<void> {
  await dragFromPalette(page, word, await canvasSpot(page, { x: 0.9, y: 0.6 }))
  await expect(message(page, text)).toBeVisible()
}

async function insertExample(page: Page): Promise<void> {
  const before = await parts(page).count()
  await dragFromPalette(page, 'circuit breaker', await canvasSpot(page, { x: 0.75, y: 0.75 }))
  await expect.poll(() => parts(page).count()).toBeGreaterThan(before)
  await page.keyboard.press('Escape')
}

async function nameDesign(page: Page): Promise<void> {
  await canvas(page).focus()
  await page.keyboard.press('Escape')
  await inspector(page).getByRole('textbox', { name: 'Title' }).fill('Ordering')
  await expect(page).toHaveTitle(/^Ordering/)
}

async function tidyUp(page: Page): Promise<void> {
  await tool(page, 'Tidy up').click()
  await expect(message(page, /^Arranged \d+ parts\.$/)).toBeVisible()
}

async function deleteBoundary(page: Page): Promise<void> {
  await selectBoundary(page, 'Region eu')
  await page.keyboard.press('Delete')
  await expect(part(page, 'Region eu')).toHaveCount(0)
  await expect(part(page, 'Mailer')).toBeVisible()
}

async function deleteEverything(page: Page): Promise<void> {
  await canvas(page).focus()
  await page.keyboard.press(`${mod}+a`)
  await page.keyboard.press('Delete')
  await expect(parts(page)).toHaveCount(0)
}

test('the offer to undo a step goes with the next step, and with the design', async ({ page }) => {
  await startBlank(page)
  await dragFromPalette(page, 'cache', await canvasSpot(page, { x: 0.7, y: 0.6 }))
  await dragFromPalette(page, 'queue', await canvasSpot(page, { x: 0.3, y: 0.3 }))
  await tidyUp(page)
  await select(page, 'Message queue')
  await page.keyboard.press('Delete')
  await expect(part(page, 'Message queue')).toHaveCount(0)
  await expect(message(page, /^Arranged/)).toHaveCount(0)
  await dragFromPalette(page, 'queue', await canvasSpot(page, { x: 0.2, y: 0.8 }))
  await tidyUp(page)
  await page.getByRole('link', { name: 'Library' }).click()
  await expect(page.getByRole('heading', { name: 'Designs' })).toBeVisible()
  await expect(message(page, /^Arranged/)).toHaveCount(0)
})
