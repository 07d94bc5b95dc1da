/** Designing without a pointer: everything from the first page to the saved file is reached by keys. */
import { readFile } from 'node:fs/promises'
import type { Locator, Page } from '@playwright/test'
import type { Design } from '#design/design.ts'
import { expect, test } from '../support/journey.ts'
import { canvas, link, mod, part, parts, ready, startWithExample, tool } from '../support/editor-page.ts'
import { shapeOf } from '../support/shape-of.ts'

test('a design is added, linked, named, wrapped and saved by keys alone', async ({ page }) => {
  await page.goto('')
  await tabTo(page, page.getByRole('button', { name: 'Blank canvas' }), 60)
  await page.keyboard.press('Enter')
  await expect(parts(page)).toHaveCount(0)
  await ready(page)

  await test.step('search and add, the second and third linked to the one before', async () => {
    const search = page.getByRole('searchbox', { name: 'Search patterns' })
    await page.keyboard.press('/')
    await expect(search).toBeFocused()
    await page.keyboard.type('gateway')
    await page.keyboard.press('Enter')
    await expect(part(page, 'API gateway')).toBeVisible()
    await page.keyboard.type('service')
    await page.keyboard.press('Shift+Enter')
    await expect(link(page, 'API gateway', 'Service')).toHaveAttribute('data-kind', 'sync')
    await page.keyboard.type('queue')
    await page.keyboard.press('Shift+Enter')
    await expect(link(page, 'Service', 'Message queue')).toHaveAttribute('data-kind', 'async')
    await page.keyboard.press('Escape')
    await expect(search).toHaveValue('')
    await page.keyboard.press('Escape')
    await expect(canvas(page)).toBeFocused()
  })

  await test.step('rename in place', async () => {
    await page.keyboard.press('F2')
    await page.keyboard.type('Jobs')
    await page.keyboard.press('Enter')
    await expect(part(page, 'Jobs')).toBeFocused()
  })

  await test.step('link by name, with another kind than the usual', async () => {
    await page.keyboard.press('Alt+ArrowLeft')
    await expect(part(page, 'Service')).toBeFocused()
    await page.keyboard.press('l')
    const dialog = page.getByRole('dialog', { name: 'Link from Service' })
    await expect(dialog.getByRole('combobox', { name: 'Link to' })).toBeFocused()
    await page.keyboard.type('gate')
    await page.keyboard.press('Enter')
    await expect(dialog).toHaveCount(0)
    await expect(part(page, 'Service')).toBeFocused()
    await page.keyboard.press('3')
    await expect(link(page, 'Service', 'API gateway')).toHaveAttribute('data-kind', 'stream')
  })

  await test.step('wrap everything, name the boundary, add one beside it', async () => {
    await page.keyboard.press(`${mod}+a`)
    await page.keyboard.press(`${mod}+g`)
    await page.keyboard.type('eu-west-1')
    await page.keyboard.press('Enter')
    await expect(part(page, 'Region eu-west-1')).toHaveAccessibleName('Region eu-west-1, 3 parts, expanded')
    await page.keyboard.press('Escape')
    await page.keyboard.press('/')
    await page.keyboard.type('web client')
    await page.keyboard.press('Enter')
    await expect(part(page, 'Web client')).toBeVisible()
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
  })

  const design = await test.step('save the design file', async () => {
    await page.keyboard.press(`${mod}+Shift+e`)
    const dialog = page.getByRole('dialog', { name: 'Export' })
    await expect(dialog.getByRole('radio', { name: 'PNG' })).toBeFocused()
    const file = dialog.getByRole('radio', { name: 'Design file' })
    for (let press = 0; press < 10 && !(await file.isChecked()); press += 1) await page.keyboard.press('ArrowDown')
    const downloading = page.waitForEvent('download')
    await page.keyboard.press('Enter')
    const path = await (await downloading).path()
    await page.keyboard.press('Escape')
    await expect(dialog).toHaveCount(0)
    return JSON.parse(await readFile(path, 'utf8')) as Design
  })

  expect(shapeOf(design)).toEqual({
    parts: [
      'api-gateway API gateway in eu-west-1',
      'message-queue Jobs in eu-west-1',
      'region eu-west-1',
      'service Service in eu-west-1',
      'web-client Web client',
    ],
    links: ['API gateway > Service sync', 'Service > API gateway stream', 'Service > Jobs async'],
  })
})

test('the canvas is one stop on the way of Tab, and nothing drops the focus', async ({ page }) => {
  await startWithExample(page)
  await page.getByRole('listbox', { name: 'Patterns' }).focus()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Add Web client to favourites' })).toBeFocused()
  await tabTo(page, tool(page, 'Select'), 3)

  const focused = (): Promise<boolean> => page.evaluate(() => document.activeElement !== document.body)
  const keep = async (keys: string): Promise<void> => {
    await page.keyboard.press(keys)
    await expect.poll(focused, keys).toBe(true)
  }
  await part(page, 'Links').focus()
  for (const keys of ['Space', 'Delete', `${mod}+z`, 'Alt+ArrowLeft', 'F2', 'Escape', ']', 'Delete', `${mod}+z`]) {
    await keep(keys)
  }
  for (const [keys, name] of [
    [`${mod}+Shift+e`, 'Export'],
    ['?', 'Keyboard shortcuts'],
  ] as const) {
    await part(page, 'Links').focus()
    await page.keyboard.press(keys)
    await expect(page.getByRole('dialog', { name })).toBeVisible()
    await keep('Escape')
    await expect(page.getByRole('dialog', { name })).toHaveCount(0)
  }
})

/** Presses Tab until the element has the focus; fails after so many presses. */
async function tabTo(page: Page, element: Locator, most: number): Promise<void> {
  await expect(element).toBeVisible()
  for (let press = 0; press < most; press += 1) {
    await page.keyboard.press('Tab')
    if (await element.evaluate((node) => node === document.activeElement)) return
  }
  await expect(element, `reached within ${most} presses of Tab`).toBeFocused()
}
