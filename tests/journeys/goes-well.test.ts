/** What goes well with a part: shown where it would stand while it is pointed at, there once it is pressed. */
import { expect, test } from '../support/journey.ts'
import { canvas, inspector, link, mod, part, parts, select, startWithExample } from '../support/editor-page.ts'

test('what goes well with a part is drawn before it is added, and stands just there afterwards', async ({ page }) => {
  await startWithExample(page)
  const before = await parts(page).count()
  await select(page, 'Short ids')
  const chip = inspector(page)
    .getByRole('list', { name: 'Goes well with' })
    .getByRole('button', { name: /^Coordination service/ })
  const face = canvas(page).locator('svg[data-offered="coordination-service"] + svg')

  await chip.hover()
  await expect(face).toBeVisible()
  expect(await parts(page).count()).toBe(before)
  const offered = await face.locator('path, rect').first().boundingBox()

  await page.mouse.move(700, 120)
  await expect(face).toHaveCount(0)

  await chip.focus()
  await expect(face).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(link(page, 'Short ids', 'Coordination service')).toBeVisible()
  await expect(face).toHaveCount(0)
  const added = await part(page, 'Coordination service').boundingBox()
  expect(Math.abs(added!.x - offered!.x)).toBeLessThanOrEqual(4)
  expect(Math.abs(added!.y - offered!.y)).toBeLessThanOrEqual(4)

  await page.keyboard.press(`${mod}+z`)
  await expect(parts(page)).toHaveCount(before)
})
