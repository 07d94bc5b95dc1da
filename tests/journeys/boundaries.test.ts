/** Boundaries hold what is dropped into them, let go of it late, nest, grow, and leave their contents behind. */
import type { Page } from '@playwright/test'
import type { Point } from '#design/design.ts'
import { expect, test } from '../support/journey.ts'
import {
  boxOf,
  canvasSpot,
  drag,
  dragFromPalette,
  dragPart,
  message,
  middleOf,
  mod,
  part,
  parts,
  selectBoundary,
  startBlank,
  zoomToFull,
} from '../support/editor-page.ts'
import { designOf, lasting } from '../support/files-in-and-out.ts'

test.beforeEach(async ({ page }) => {
  await startBlank(page)
  await zoomToFull(page)
  await dragFromPalette(page, 'region', await canvasSpot(page, { x: 0.35, y: 0.3 }))
  await dragFromPalette(page, 'service', await canvasSpot(page, { x: 0.35, y: 0.75 }))
  await expect(parts(page)).toHaveCount(2)
})

test('a part lands in a boundary when it is released there, and leaves it 24 pixels past the border', async ({
  page,
}) => {
  const service = part(page, 'Service')
  const middle = await middleOf(part(page, 'Region'))

  await test.step('in on release, not before', async () => {
    const from = await middleOf(service)
    await page.mouse.move(from.x, from.y)
    await page.mouse.down()
    await page.mouse.move(middle.x, middle.y, { steps: 5 })
    await expect(service).toHaveAccessibleName('Service, no links')
    await page.mouse.up()
    await expect(service).toHaveAccessibleName('Service, in Region, no links')
    await expect(part(page, 'Region')).toHaveAccessibleName('Region, 1 part, expanded')
  })

  await test.step('20 pixels past the border it stays, and the boundary grows to hold it', async () => {
    const before = await boxOf(part(page, 'Region'))
    await dragPart(page, 'Service', { x: before.x + before.width + 20, y: middle.y })
    await expect(service).toHaveAccessibleName('Service, in Region, no links')
    const [region, inside] = [await boxOf(part(page, 'Region')), await boxOf(service)]
    expect(region.x + region.width).toBeGreaterThanOrEqual(inside.x + inside.width + 24)
  })

  await test.step('30 pixels past the border it leaves', async () => {
    const { x, width } = await boxOf(part(page, 'Region'))
    await dragPart(page, 'Service', { x: x + width + 30, y: middle.y })
    await expect(service).toHaveAccessibleName('Service, no links')
    await expect(part(page, 'Region')).toHaveAccessibleName('Region, no parts, expanded')
  })

  await test.step(`with ${mod} held boundaries are ignored`, async () => {
    const from = await middleOf(service)
    await page.mouse.move(from.x, from.y)
    await page.mouse.down()
    await page.keyboard.down(mod)
    await page.mouse.move(middle.x, middle.y, { steps: 5 })
    await page.mouse.up()
    await page.keyboard.up(mod)
    await expect.poll(async () => (await middleOf(service)).y).toBeLessThan(middle.y + 8)
    await expect(service).toHaveAccessibleName('Service, no links')
  })
})

test('a boundary is resized by its corner and keeps what it holds in place', async ({ page }) => {
  await dragPart(page, 'Service', await middleOf(part(page, 'Region')))
  await expect(part(page, 'Service')).toHaveAccessibleName('Service, in Region, no links')
  await selectBoundary(page, 'Region')
  const [before, service] = [await boxOf(part(page, 'Region')), await boxOf(part(page, 'Service'))]
  const corner = { x: before.x + before.width, y: before.y + before.height }
  await drag(page, corner, { x: corner.x + 80, y: corner.y + 40 })
  await expect
    .poll(() => roundedBox(page, 'Region'))
    .toEqual({
      x: Math.round(before.x),
      y: Math.round(before.y),
      width: Math.round(before.width) + 80,
      height: Math.round(before.height) + 40,
    })
  expect(await boxOf(part(page, 'Service'))).toEqual(service)
})

test('boundaries nest, carry everything along, and take nothing up on the way', async ({ page }) => {
  const { x, y, width, height } = await roundedBox(page, 'Region')
  await dragFromPalette(page, 'zone', { x: x + width / 2, y: y + height / 2 })
  await expect(part(page, 'Availability zone')).toHaveAccessibleName('Availability zone, no parts, expanded, in Region')
  const [outer, zone] = [await roundedBox(page, 'Region'), await roundedBox(page, 'Availability zone')]
  expect(outer).toMatchObject({ width, height })
  expect({ ...zone, x: zone.x - outer.x, y: zone.y - outer.y }).toEqual({
    x: 24,
    y: 40,
    width: width - 48,
    height: height - 64,
  })
  await dragPart(page, 'Service', await middleOf(part(page, 'Availability zone')))
  await expect(part(page, 'Service')).toHaveAccessibleName('Service, in Availability zone, no links')
  await expect(part(page, 'Region')).toHaveAccessibleName('Region, 2 parts, expanded')

  await dragFromPalette(page, 'worker', await canvasSpot(page, { x: 0.8, y: 0.8 }))
  const [region, inside] = [await boxOf(part(page, 'Region')), await boxOf(part(page, 'Service'))]
  const worker = await middleOf(part(page, 'Worker'))
  const title = { x: region.x + 40, y: region.y + 4 }
  await drag(page, title, { x: worker.x - region.width / 2, y: worker.y - region.height / 2 })
  await expect.poll(async () => (await boxOf(part(page, 'Region'))).x).toBeGreaterThan(region.x + 100)
  const [moved, along] = [await boxOf(part(page, 'Region')), await boxOf(part(page, 'Service'))]
  expect(offset(moved, along)).toEqual(offset(region, inside))
  await expect(part(page, 'Worker')).toHaveAccessibleName('Worker, no links')
})

test('deleting a boundary keeps what it holds, and the message takes it back', async ({ page }) => {
  await dragPart(page, 'Service', await middleOf(part(page, 'Region')))
  await expect(part(page, 'Service')).toHaveAccessibleName('Service, in Region, no links')
  const before = lasting(await designOf(page))
  const place = await boxOf(part(page, 'Service'))
  await selectBoundary(page, 'Region')
  await page.keyboard.press('Delete')
  await expect(part(page, 'Region')).toHaveCount(0)
  await expect(part(page, 'Service')).toHaveAccessibleName('Service, no links')
  expect(await boxOf(part(page, 'Service'))).toEqual(place)
  await expect(message(page, 'Removed the boundary, kept 1 part.')).toBeVisible()
  await page.getByRole('region', { name: 'Messages' }).getByRole('button', { name: 'Undo' }).click()
  await expect(part(page, 'Service')).toHaveAccessibleName('Service, in Region, no links')
  expect(lasting(await designOf(page))).toEqual(before)
})

function offset(from: Point, to: Point): Point {
  return { x: Math.round(to.x - from.x), y: Math.round(to.y - from.y) }
}

async function roundedBox(page: Page, name: string): Promise<Record<'x' | 'y' | 'width' | 'height', number>> {
  const { x, y, width, height } = await boxOf(part(page, name))
  return { x: Math.round(x), y: Math.round(y), width: Math.round(width), height: Math.round(height) }
}
