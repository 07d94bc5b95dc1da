/** An odd link is drawn, marked and repaired; only the impossible is refused, with a word at the pointer. */
import type { Locator, Page } from '@playwright/test'
import { expect, test } from '../support/journey.ts'
import {
  canvas,
  canvasSpot,
  dotOf,
  dragFromPalette,
  drawLink,
  inspector,
  link,
  links,
  middleOf,
  mod,
  part,
  selectBoundary,
  startBlank,
  zoomToFull,
} from '../support/editor-page.ts'
import { designOf, lasting } from '../support/files-in-and-out.ts'
import { shapeOf } from '../support/shape-of.ts'

test.beforeEach(async ({ page }) => {
  await startBlank(page)
  await zoomToFull(page)
})

/** The signs on links that something is odd. */
function warnings(page: Page): Locator {
  return canvas(page).locator('.odd-glyph')
}

test('a client may be linked to a store; the link says what is odd and repairs itself in one step', async ({
  page,
}) => {
  await dragFromPalette(page, 'web client', await canvasSpot(page, { x: 0.2, y: 0.3 }))
  await dragFromPalette(page, 'relational', await canvasSpot(page, { x: 0.8, y: 0.3 }))
  await drawLink(page, 'Web client', 'Relational database')
  const before = lasting(await designOf(page))
  expect(shapeOf(await designOf(page)).links).toEqual(['Web client > Relational database sync'])
  await expect(warnings(page)).toHaveCount(1)
  const checks = inspector(page).getByRole('region', { name: 'Checks' })
  await expect(checks).toContainText(
    'A store is never exposed to clients. Put an API gateway and a service in front of the store.',
  )

  await checks.getByRole('button', { name: 'Insert API gateway and service' }).click()
  await expect(links(page)).toHaveCount(3)
  await expect(warnings(page)).toHaveCount(0)
  const { links: repaired } = shapeOf(await designOf(page))
  expect(repaired).toEqual([
    'API gateway > Service sync',
    'Service > Relational database sync',
    'Web client > API gateway sync',
  ])
  await page.keyboard.press('Escape')
  await part(page, 'Web client').focus()
  await page.keyboard.press(`${mod}+z`)
  await expect(links(page)).toHaveCount(1)
  expect(lasting(await designOf(page))).toEqual(before)
})

test('a kind that does not fit is marked, and made usual by a press', async ({ page }) => {
  await dragFromPalette(page, 'service', await canvasSpot(page, { x: 0.2, y: 0.3 }))
  await dragFromPalette(page, 'cache', await canvasSpot(page, { x: 0.7, y: 0.3 }))
  await drawLink(page, 'Service', 'Distributed cache')
  await expect(warnings(page)).toHaveCount(0)
  await page.keyboard.press('4')
  await expect(link(page, 'Service', 'Distributed cache')).toHaveAttribute('data-kind', 'replication')
  await expect(warnings(page)).toHaveCount(1)
  await inspector(page).getByRole('region', { name: 'Checks' }).getByRole('button', { name: 'Make it sync' }).click()
  await expect(link(page, 'Service', 'Distributed cache')).toHaveAttribute('data-kind', 'sync')
})

test('a link to itself or into its own container is refused with a word at the pointer', async ({ page }) => {
  await dragFromPalette(page, 'region', await canvasSpot(page, { x: 0.4, y: 0.4 }))
  await dragFromPalette(page, 'service', await canvasSpot(page, { x: 0.4, y: 0.4 }))
  await expect(part(page, 'Service')).toHaveAccessibleName('Service, in Region, no links')
  const before = lasting(await designOf(page))
  const refused = page.getByRole('alert')

  await test.step('a boundary and what stands in it', async () => {
    await selectBoundary(page, 'Region')
    const dot = await middleOf(page.locator('[data-dot="right"]'))
    const inside = await middleOf(part(page, 'Service'))
    await page.mouse.move(dot.x, dot.y)
    await page.mouse.down()
    await page.mouse.move(inside.x, inside.y, { steps: 5 })
    await expect(refused.getByText('A boundary cannot be linked to something that stands inside it.')).toBeVisible()
    await page.mouse.up()
  })

  await test.step('a part and itself', async () => {
    const dot = await dotOf(page, 'Service', 'right')
    const middle = await middleOf(part(page, 'Service'))
    await page.mouse.move(dot.x, dot.y)
    await page.mouse.down()
    await page.mouse.move(dot.x + 60, dot.y, { steps: 4 })
    await page.mouse.move(middle.x, middle.y, { steps: 4 })
    await expect(refused.getByText('Nothing can be linked to itself.')).toBeVisible()
    await page.mouse.up()
  })

  await expect(links(page)).toHaveCount(0)
  expect(lasting(await designOf(page))).toEqual(before)
})
