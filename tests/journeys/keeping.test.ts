/** Work is kept however the page ends, and the page says so when it cannot be. */
import { expect, test } from '../support/journey.ts'
import { inspector, part, ready, saved, select, startWithExample } from '../support/editor-page.ts'
import { exportAs } from '../support/files-in-and-out.ts'

test('a tab closed the moment after an edit has kept it', async ({ page, context }) => {
  await startWithExample(page)
  await saved(page)
  const address = page.url()
  await select(page, 'Links')
  await inspector(page).getByRole('textbox', { name: 'Name', exact: true }).fill('Addresses')
  await page.close()
  const again = await context.newPage()
  await again.goto(address)
  await expect(part(again, 'Addresses')).toBeVisible()
  await ready(again)
  await saved(again)
})

test('going elsewhere and back at once loses nothing', async ({ page }) => {
  await startWithExample(page)
  const address = page.url()
  for (const name of ['First', 'Second', 'Third']) {
    await select(page, name === 'First' ? 'Links' : name === 'Second' ? 'First' : 'Second')
    await inspector(page).getByRole('textbox', { name: 'Name', exact: true }).fill(name)
    await page.getByRole('link', { name: 'Library' }).click()
    await page.goto(address)
    await expect(part(page, name)).toBeVisible()
    await ready(page)
  }
})

test('without any storage one can still draw and take the work along, and is told', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', { value: undefined })
  })
  await startWithExample(page)
  await expect(page.getByRole('status').filter({ hasText: 'Kept until this tab closes' })).toBeVisible()
  const { name, bytes } = await exportAs(page, 'Design file')
  expect(name).toBe('URL shortener.lintel.json')
  expect(JSON.parse(bytes.toString('utf8'))).toMatchObject({
    format: 'lintel/design',
    meta: { title: 'URL shortener' },
  })
})
