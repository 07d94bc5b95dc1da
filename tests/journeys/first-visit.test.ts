/** The first minute: a design to take apart, steps that tick themselves, ways to start, and none of it a second time. */
import { expect, test } from '../support/journey.ts'
import {
  boxOf,
  canvas,
  drag,
  dragFromPalette,
  inspector,
  links,
  message,
  middleOf,
  part,
  parts,
  ready,
  saved,
  select,
  startWithExample,
  tool,
} from '../support/editor-page.ts'

test('the example is there at once, whole and tidy, with nothing in front of it', async ({ page }) => {
  await startWithExample(page)
  await expect(page).toHaveTitle('URL shortener · Lintel')
  await expect(parts(page)).toHaveCount(9)
  await expect(links(page)).toHaveCount(8)
  await expect(page.getByRole('dialog')).toHaveCount(0)
  const frame = await boxOf(canvas(page))
  for (const each of await parts(page).all()) {
    const { x, y, width, height } = await boxOf(each)
    expect([
      x >= frame.x,
      y >= frame.y,
      x + width <= frame.x + frame.width,
      y + height <= frame.y + frame.height,
    ]).toEqual([true, true, true, true])
  }
  await select(page, 'Links')
  await expect(inspector(page).getByRole('list', { name: 'References' }).getByRole('link')).not.toHaveCount(0)
})

test('the steps tick themselves, end for good, and what was changed is kept', async ({ page }) => {
  await startWithExample(page)
  const steps = page.getByRole('list', { name: 'First steps' }).getByRole('listitem')
  await expect(steps).toHaveCount(4)
  await expect(steps.filter({ hasText: ', done' })).toHaveCount(0)

  await select(page, 'Links')
  const links = await middleOf(part(page, 'Links'))
  await drag(page, links, { x: links.x, y: links.y + 60 })
  await dragFromPalette(page, 'cache', { x: links.x - 180, y: links.y + 110 })
  await expect(part(page, 'Distributed cache')).toBeVisible()
  await tool(page, 'Tidy up').click()
  await expect(message(page, /^Arranged \d+ parts\.$/)).toBeVisible()
  await boxOf(part(page, 'Distributed cache'))
  await canvas(page).focus()
  await page.keyboard.press('Escape')
  await expect(steps.filter({ hasText: ', done' })).toHaveCount(4)
  await expect(page.getByRole('heading', { name: 'That is how it works' })).toBeVisible()

  await page.getByRole('button', { name: 'Close' }).click()
  await expect(inspector(page).getByRole('heading', { name: 'This design' })).toBeVisible()
  await saved(page)
  await page.goto('')
  await expect(part(page, 'Distributed cache')).toBeVisible()
  await ready(page)
  await expect(inspector(page).getByRole('heading', { name: 'This design' })).toBeVisible()
})

test('there are four ways to start something else', async ({ page }) => {
  const starts = [
    { start: /^Template/, role: 'link', heading: 'Templates' },
    { start: /^Practise a case/, role: 'link', heading: 'Practice' },
  ] as const
  await startWithExample(page)
  for (const { start, role, heading } of starts) {
    await page.getByRole(role, { name: start }).click()
    await expect(page.getByRole('heading', { name: heading, level: 1 })).toBeVisible()
    await page.goBack()
    await expect(part(page, 'Links')).toBeVisible()
  }
  const choosing = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: /^Open a file/ }).click()
  expect((await choosing).isMultiple()).toBe(true)
  await page.getByRole('button', { name: /^Blank canvas/ }).click()
  await expect(parts(page)).toHaveCount(0)
})
