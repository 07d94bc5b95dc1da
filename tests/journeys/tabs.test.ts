/** Two tabs at once: one design open in both, and parts that travel from one design to another. */
import type { Page } from '@playwright/test'
import { expect, test } from '../support/journey.ts'
import {
  canvas,
  dragFromPalette,
  canvasSpot,
  drawLink,
  inspector,
  link,
  mod,
  part,
  parts,
  ready,
  saved,
  select,
  startBlank,
  tool,
} from '../support/editor-page.ts'
import { designOf, lasting } from '../support/files-in-and-out.ts'
import { shapeOf } from '../support/shape-of.ts'

test('edits of two tabs on one design meet in both, and survive reloading', async ({ page, context }) => {
  await startBlank(page)
  await dragFromPalette(page, 'gateway', await canvasSpot(page, { x: 0.25, y: 0.3 }))
  await dragFromPalette(page, 'service', await canvasSpot(page, { x: 0.7, y: 0.3 }))
  await saved(page)
  const other = await context.newPage()
  await other.goto(page.url())
  await expect(part(other, 'Service')).toBeVisible()
  await ready(other)

  await test.step('each tab changes another part, and sees what the other does', async () => {
    await rename(page, 'Service', 'Orders')
    await expect(part(other, 'Orders')).toBeVisible()
    await other.bringToFront()
    await dragFromPalette(other, 'queue', await canvasSpot(other, { x: 0.5, y: 0.7 }))
    await expect(part(page, 'Message queue')).toBeVisible()
    await rename(other, 'API gateway', 'Edge')
    await expect(part(page, 'Edge')).toBeVisible()
    await page.bringToFront()
    await drawLink(page, 'Orders', 'Message queue', 'bottom')
    await expect(link(other, 'Orders', 'Message queue')).toBeVisible()
  })

  await test.step('one part, changed in both places at once: the name here, a fact there', async () => {
    await select(page, 'Orders')
    await other.bringToFront()
    await select(other, 'Orders')
    await Promise.all([fill(page, 'textbox', 'Name', 'Order book'), fill(other, 'spinbutton', 'Replicas', '3')])
    for (const tab of [page, other]) {
      await expect(part(tab, 'Order book')).toHaveAccessibleName('Order book, service, times 3, 1 link')
    }
  })

  await test.step('an undo takes back what this tab did, not what the other did', async () => {
    await page.bringToFront()
    await tool(page, 'Undo').click()
    for (const tab of [page, other]) {
      await expect(part(tab, 'Orders')).toHaveAccessibleName('Orders, service, times 3, 1 link')
    }
  })

  await saved(page)
  await saved(other)
  const here = lasting(await designOf(page))
  await other.bringToFront()
  expect(lasting(await designOf(other))).toEqual(here)
  for (const tab of [page, other]) {
    await tab.bringToFront()
    await tab.reload()
    await expect(part(tab, 'Orders')).toBeVisible()
    await ready(tab)
    expect(lasting(await designOf(tab))).toEqual(here)
  }
})

test('parts are copied in one tab and pasted in another, links and contents included', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('')
  await expect(part(page, 'Links')).toBeVisible()
  await ready(page)
  const whole = await designOf(page)
  await canvas(page).focus()
  await page.keyboard.press(`${mod}+a`)
  await page.keyboard.press(`${mod}+c`)

  const other = await context.newPage()
  await other.goto('#/designs')
  await other.getByRole('button', { name: 'New design' }).click()
  await expect(other.getByText('Drag a pattern here')).toBeVisible()
  await ready(other)
  await canvas(other).focus()
  await other.keyboard.press(`${mod}+v`)
  await expect(parts(other)).toHaveCount(Object.keys(whole.nodes).length)
  const pasted = await designOf(other)
  expect(shapeOf(pasted)).toEqual(shapeOf(whole))
  expect(Object.keys(pasted.nodes).filter((id) => whole.nodes[id])).toEqual([])
  await canvas(other).focus()
  await other.keyboard.press(`${mod}+z`)
  await expect(parts(other)).toHaveCount(0)
  await expect(tool(other, 'Undo')).toBeDisabled()
})

async function rename(page: Page, name: string, to: string): Promise<void> {
  await select(page, name)
  await fill(page, 'textbox', 'Name', to)
}

async function fill(page: Page, role: 'textbox' | 'spinbutton', label: string, text: string): Promise<void> {
  const field = inspector(page).getByRole(role, { name: label, exact: true })
  await field.fill(text)
  await field.press('Enter')
}
