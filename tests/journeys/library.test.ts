/** The library: pictures of the designs, finding, naming, copying, throwing away and taking back out. */
import type { Locator, Page } from '@playwright/test'
import { expect, test } from '../support/journey.ts'
import { message, part, parts, ready, startWithExample, tool } from '../support/editor-page.ts'
import { designOf, lasting } from '../support/files-in-and-out.ts'

test.beforeEach(async ({ page }) => {
  await startWithExample(page)
  await page.getByRole('link', { name: 'Library' }).click()
  await expect(page.getByRole('heading', { name: 'Designs', level: 1 })).toBeVisible()
})

test('a design is seen, renamed, copied, found and opened', async ({ page }) => {
  await expect(names(page)).toHaveText(['URL shortener'])
  const picture = card(page, 'URL shortener').locator('img')
  await expect(picture).toBeVisible()
  expect(
    await picture.evaluate((image: HTMLImageElement) => image.decode().then(() => image.naturalWidth)),
  ).toBeGreaterThan(100)

  await test.step('rename by key', async () => {
    await card(page, 'URL shortener').getByRole('link').focus()
    await page.keyboard.press('F2')
    await page.keyboard.type('Short links')
    await page.keyboard.press('Enter')
    await expect(names(page)).toHaveText(['Short links'])
    await expect(card(page, 'Short links').getByRole('link')).toBeFocused()
  })

  await test.step('duplicate from the menu', async () => {
    await choose(page, 'Short links', 'Duplicate')
    await expect(names(page)).toHaveText(['Short links copy', 'Short links'])
  })

  await test.step('find', async () => {
    const search = page.getByRole('searchbox', { name: 'Search names and tags' })
    await search.fill('copy')
    await expect(names(page)).toHaveText(['Short links copy'])
    await search.fill('nothing like it')
    await expect(page.getByText('No design has all of these words')).toBeVisible()
    await page.getByRole('button', { name: 'Clear the search' }).click()
    await expect(names(page)).toHaveCount(2)
  })

  await test.step('open, under the new name', async () => {
    await card(page, 'Short links copy').getByRole('link').click()
    await expect(part(page, 'Links')).toBeVisible()
    await expect(page).toHaveTitle('Short links copy · Lintel')
    const { meta } = await designOf(page)
    expect(meta.title).toBe('Short links copy')
  })
})

test('a deleted design goes to the trash, comes back by undo and from there, and goes for good when asked', async ({
  page,
}) => {
  await page.goBack()
  await ready(page)
  const before = lasting(await designOf(page))
  await page.getByRole('link', { name: 'Library' }).click()

  await choose(page, 'URL shortener', 'Delete')
  await expect(page.getByText('No designs yet')).toBeVisible()
  await expect(message(page, '“URL shortener” is in the trash.')).toBeVisible()
  await page.getByRole('region', { name: 'Messages' }).getByRole('button', { name: 'Undo' }).click()
  await expect(names(page)).toHaveText(['URL shortener'])

  await choose(page, 'URL shortener', 'Delete')
  await page
    .getByRole('navigation', { name: 'Library' })
    .getByRole('link', { name: /^Trash/ })
    .click()
  const trash = page.getByRole('list', { name: 'Trash' })
  await expect(trash.getByRole('heading')).toHaveText(['URL shortener'])
  await trash.getByRole('button', { name: 'Restore URL shortener' }).click()
  await expect(page.getByText('The trash is empty')).toBeVisible()
  await page
    .getByRole('navigation', { name: 'Library' })
    .getByRole('link', { name: /^Designs/ })
    .click()
  await card(page, 'URL shortener').getByRole('link').click()
  await ready(page)
  expect(lasting(await designOf(page))).toEqual(before)

  await page.getByRole('link', { name: 'Library' }).click()
  await choose(page, 'URL shortener', 'Delete')
  await page
    .getByRole('navigation', { name: 'Library' })
    .getByRole('link', { name: /^Trash/ })
    .click()
  await trash.getByRole('button', { name: /^Delete for good/ }).click()
  await page.getByRole('dialog', { name: 'Delete for good?' }).getByRole('button', { name: 'Delete for good' }).click()
  await expect(page.getByText('The trash is empty')).toBeVisible()
  await page.reload()
  await expect(page.getByText('The trash is empty')).toBeVisible()
})

test('a template too wide for the screen runs downwards, so that its names can be read', async ({ page }) => {
  await page.goto('#/designs/templates')
  await page.getByRole('button', { name: 'Use Moving off a monolith', exact: true }).click()
  await expect(page).toHaveTitle('Moving off a monolith · Lintel')
  await expect(parts(page).first()).toBeVisible()
  const boxes = await Promise.all((await parts(page).all()).map((each) => each.boundingBox()))
  const across = boxes.map((box) => box!.x)
  const down = boxes.map((box) => box!.y)
  expect(Math.max(...down) - Math.min(...down)).toBeGreaterThan(Math.max(...across) - Math.min(...across))
  expect(Math.min(...boxes.map((box) => box!.height))).toBeGreaterThan(24)
})

test('a template and a case start a design each', async ({ page }) => {
  const library = page.getByRole('navigation', { name: 'Library' })
  await library.getByRole('link', { name: /^Templates/ }).click()
  const templates = page.getByRole('list', { name: 'Templates' })
  await expect.poll(() => templates.getByRole('heading').count()).toBeGreaterThanOrEqual(4)
  const [template = ''] = await templates.getByRole('heading').allTextContents()
  await templates.getByRole('button', { name: `Use ${template}`, exact: true }).click()
  await expect(page).toHaveTitle(`${template} · Lintel`)
  await ready(page)
  await expect.poll(() => parts(page).count()).toBeGreaterThanOrEqual(3)
  await expect(tool(page, 'Undo')).toBeDisabled()

  await page.goto('#/practice')
  const cases = page.getByRole('list', { name: 'Case studies' })
  await expect.poll(() => cases.getByRole('heading').count()).toBeGreaterThanOrEqual(10)
  const [question = ''] = await cases.getByRole('heading').allTextContents()
  await cases.getByRole('button', { name: `Start ${question}`, exact: true }).click()
  await expect(page).toHaveTitle(`${question} · Lintel`)
  await ready(page)
  await expect(parts(page)).toHaveCount(0)
  await page.goto('#/designs')
  await expect(names(page)).toHaveText([question, template, 'URL shortener'])
})

function card(page: Page, name: string): Locator {
  return page
    .getByRole('list', { name: 'Designs' })
    .getByRole('listitem')
    .filter({ has: page.getByRole('link', { name, exact: true }) })
}

function names(page: Page): Locator {
  return page.getByRole('list', { name: 'Designs' }).getByRole('heading', { level: 2 })
}

async function choose(page: Page, name: string, entry: string): Promise<void> {
  await card(page, name).hover()
  await card(page, name).getByRole('button', { name: /^More/ }).click()
  await page.getByRole('menuitem', { name: entry, exact: true }).click()
}
