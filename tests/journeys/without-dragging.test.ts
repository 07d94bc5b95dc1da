/** Everything a drag does can be done by clicks, and what keys do is said aloud. */
import { expect, test } from '../support/journey.ts'
import {
  boxOf,
  canvasSpot,
  dotOf,
  inspector,
  link,
  middleOf,
  part,
  select,
  startBlank,
  zoomToFull,
} from '../support/editor-page.ts'
import { designOf } from '../support/files-in-and-out.ts'
import { shapeOf } from '../support/shape-of.ts'

test('parts are added, linked, moved and resized by clicks alone', async ({ page }) => {
  await startBlank(page)
  await zoomToFull(page)
  const take = async (pattern: string, share: { x: number; y: number }): Promise<void> => {
    await page.getByRole('searchbox', { name: 'Search patterns' }).fill(pattern)
    await page.getByRole('option', { name: pattern, exact: true }).click()
    await expect(
      page.getByRole('region', { name: 'Patterns' }).getByText('Click the canvas to place it.'),
    ).toBeVisible()
    const { x, y } = await canvasSpot(page, share)
    await page.mouse.click(x, y)
    await expect(part(page, pattern)).toBeVisible()
  }
  await take('Region', { x: 0.5, y: 0.4 })
  await take('Service', { x: 0.42, y: 0.4 })
  await take('Message queue', { x: 0.3, y: 0.75 })

  await test.step('link: click a dot, click the other part', async () => {
    const dot = await dotOf(page, 'Service', 'left')
    await page.mouse.click(dot.x, dot.y)
    const queue = await middleOf(part(page, 'Message queue'))
    await page.mouse.move(queue.x, queue.y)
    await page.mouse.click(queue.x, queue.y)
    await expect(link(page, 'Service', 'Message queue')).toBeVisible()
  })

  await test.step('take a link back by Escape', async () => {
    const dot = await dotOf(page, 'Message queue', 'right')
    await page.mouse.click(dot.x, dot.y)
    await page.mouse.move(dot.x + 80, dot.y)
    await page.keyboard.press('Escape')
    const service = await middleOf(part(page, 'Service'))
    await page.mouse.click(service.x, service.y)
    await expect(link(page, 'Message queue', 'Service')).toHaveCount(0)
  })

  await test.step('place and size as numbers; the boundary grows to hold the part', async () => {
    await select(page, 'Service')
    const region = await boxOf(part(page, 'Region'))
    const position = inspector(page).getByRole('region', { name: 'Position' })
    await position.getByRole('button', { name: 'Position' }).click()
    const x = position.getByRole('spinbutton', { name: 'X' })
    await x.fill('320')
    await x.press('Enter')
    await expect
      .poll(async () => Math.round((await boxOf(part(page, 'Region'))).width - region.width))
      .toBeGreaterThan(100)
  })

  expect(shapeOf(await designOf(page))).toEqual({
    parts: ['message-queue Message queue', 'region Region', 'service Service in Region'],
    links: ['Service > Message queue async'],
  })
})

test('what keys do is said, in the words of the document', async ({ page }) => {
  await startBlank(page)
  const said = page.locator('[data-announcer="polite"]')
  await page.keyboard.press('/')
  await page.keyboard.type('service')
  await page.keyboard.press('Enter')
  await expect(said).toHaveText('Added Service')
  await page.keyboard.type('relational')
  await page.keyboard.press('Shift+Enter')
  await expect(said).toHaveText('Added Relational database, linked from Service')
  await part(page, 'Relational database').focus()
  await page.keyboard.press('Shift+ArrowDown')
  const { nodes } = await designOf(page)
  const { position } = Object.values(nodes).find(({ label }) => label === 'Relational database')!
  await expect(said).toHaveText(`Moved to ${position.x}, ${position.y}`)
})
