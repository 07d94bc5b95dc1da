/** Whatever is dropped does something: parts and boundaries become boxes, behaviours ride along, practices are followed. */
import { expect, test } from '../support/journey.ts'
import {
  canvas,
  canvasSpot,
  dragFromPalette,
  drawLink,
  firstFound,
  inspector,
  link,
  links,
  message,
  middleOf,
  mod,
  onLine,
  part,
  parts,
  startBlank,
  tool,
} from '../support/editor-page.ts'
import { designOf, lasting } from '../support/files-in-and-out.ts'
import { shapeOf } from '../support/shape-of.ts'

test.beforeEach(({ page }) => startBlank(page))

test('a behaviour rides on the link or part it is dropped on, and says where it may not', async ({ page }) => {
  await dragFromPalette(page, 'gateway', await canvasSpot(page, { x: 0.25, y: 0.35 }))
  await dragFromPalette(page, 'service', await canvasSpot(page, { x: 0.7, y: 0.35 }))
  await drawLink(page, 'API gateway', 'Service')

  await dragFromPalette(page, 'circuit breaker', await onLine(link(page, 'API gateway', 'Service')))
  await expect(link(page, 'API gateway', 'Service')).toHaveAccessibleName(
    'API gateway to Service, sync, circuit breaker',
  )
  const riding = inspector(page).getByRole('list', { name: 'Attached behaviours' })
  await expect(riding.getByRole('listitem')).toHaveCount(1)
  await expect(riding).toContainText('Circuit breaker')

  await dragFromPalette(page, 'autoscaling', await middleOf(part(page, 'Service')))
  await expect(part(page, 'Service')).toHaveAccessibleName('Service, 1 link, autoscaling')

  const before = lasting(await designOf(page))
  await dragFromPalette(page, 'circuit breaker', await middleOf(part(page, 'Service')))
  await expect(message(page, /circuit breaker/i)).toBeVisible()
  expect(lasting(await designOf(page))).toEqual(before)

  await riding.or(inspector(page)).first().waitFor()
  await page.mouse.click(...(Object.values(await onLine(link(page, 'API gateway', 'Service'))) as [number, number]))
  await inspector(page).getByRole('button', { name: 'Remove Circuit breaker' }).click()
  await expect(link(page, 'API gateway', 'Service')).toHaveAccessibleName('API gateway to Service, sync')
})

test('a behaviour on empty canvas inserts its smallest example as one step', async ({ page }) => {
  await dragFromPalette(page, 'circuit breaker', await canvasSpot(page, { x: 0.5, y: 0.5 }))
  await expect(links(page)).not.toHaveCount(0)
  const { links: made } = shapeOf(await designOf(page))
  expect(made.filter((each) => each.endsWith(' circuit-breaker')).length).toBeGreaterThan(0)
  await canvas(page).focus()
  await page.keyboard.press(`${mod}+z`)
  await expect(parts(page)).toHaveCount(0)
  await expect(tool(page, 'Undo')).toBeDisabled()
})

test('a practice never becomes a box: the design follows it', async ({ page }) => {
  await dragFromPalette(page, 'zero trust', await canvasSpot(page, { x: 0.5, y: 0.5 }))
  await expect(message(page, 'Zero trust is now a practice of this design.')).toBeVisible()
  await expect(parts(page)).toHaveCount(0)
  const followed = inspector(page).getByRole('list', { name: 'Practices followed' })
  await expect(followed.getByRole('listitem')).toHaveCount(1)
  await followed.getByRole('button', { name: 'Zero trust', exact: true }).click()
  await expect(followed.getByRole('list', { name: /^References about/ }).getByRole('link')).not.toHaveCount(0)
})

type Role = 'part' | 'boundary' | 'behaviour' | 'practice'

const sample: readonly (readonly [role: Role, name: string])[] = [
  ['part', 'Relational database'],
  ['part', 'Content delivery network'],
  ['part', 'Rate limiter'],
  ['boundary', 'Region'],
  ['boundary', 'Trust boundary'],
  ['boundary', 'Service mesh'],
  ['behaviour', 'Retry with backoff'],
  ['behaviour', 'Cache policy'],
  ['behaviour', 'Blue-green deployment'],
  ['practice', 'CQRS'],
  ['practice', 'Chaos engineering'],
  ['practice', 'GitOps'],
]

test('Enter in the palette does something useful for every role, and one undo takes it back', async ({ page }) => {
  const start = lasting(await designOf(page))
  for (const [role, name] of sample) {
    await test.step(`${role}: ${name}`, async () => {
      await expect(await firstFound(page, name)).toHaveAccessibleName(name)
      await page.getByRole('searchbox', { name: 'Search patterns' }).press('Enter')
      if (role === 'part' || role === 'boundary') await expect(part(page, name)).toBeVisible()
      if (role === 'behaviour') await expect.poll(() => parts(page).count()).toBeGreaterThan(1)
      if (role === 'practice') await expect(message(page, `${name} is now a practice of this design.`)).toBeVisible()
      await tool(page, 'Undo').click()
      await expect(tool(page, 'Undo')).toBeDisabled()
      await expect(parts(page)).toHaveCount(0)
    })
  }
  expect(lasting(await designOf(page))).toEqual(start)
})
