/** A large design: one step of a drag draws one part, one gesture is one change, and everything can be seen at once. */
import type { Page } from '@playwright/test'
import { emptyDesign, makeLink, makeNode } from '#design/create.ts'
import type { Design } from '#design/design.ts'
import { writeDesign } from '#design/write.ts'
import { expect, test } from '../support/journey.ts'
import {
  boxOf,
  canvas,
  middleOf,
  mod,
  part,
  parts,
  ready,
  select,
  startWithExample,
  tool,
} from '../support/editor-page.ts'
import { openFile } from '../support/files-in-and-out.ts'

const columns = 20
const count = 300

test.beforeEach(async ({ page }) => {
  await startWithExample(page)
  await openFile(page, { name: 'large.lintel.json', bytes: Buffer.from(writeDesign(large())) })
  await expect(page).toHaveTitle('Large · Lintel')
  await expect(part(page, 'Part 150')).toBeVisible()
  await ready(page)
})

test('a drag draws the dragged part alone, once a step, and is one change', async ({ page }) => {
  await zoomIn(page)
  await select(page, 'Part 150')
  const { x, y } = await middleOf(part(page, 'Part 150'))
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x + 16, y)
  await stood(page)
  const before = await counts(page)
  const steps = 12
  for (let step = 1; step <= steps; step += 1) {
    await page.mouse.move(x + 16 + step * 16, y + step * 8)
    await stood(page)
  }
  const during = await counts(page)
  expect({ bodies: during.body - before.body, changes: during.change - before.change }).toEqual({
    bodies: steps,
    changes: 0,
  })
  await page.mouse.up()
  await expect.poll(async () => (await counts(page)).change - before.change).toBe(1)
  await tool(page, 'Undo').click()
  await expect(tool(page, 'Undo')).toBeDisabled()
})

test('the overview shows everything and leads the view where it is pressed', async ({ page }) => {
  await zoomIn(page)
  const overview = page.getByRole('img', { name: 'Overview' })
  const { x, y, width, height } = await boxOf(overview)
  const place = (): Promise<number> =>
    canvas(page)
      .locator('.react-flow__viewport')
      .evaluate((element) => new DOMMatrix(getComputedStyle(element).transform).e)
  await page.mouse.move(x + width * 0.2, y + height * 0.5)
  await page.mouse.down()
  const left = await place()
  await page.mouse.move(x + width * 0.8, y + height * 0.5, { steps: 3 })
  await expect.poll(async () => (await place()) < left - 200).toBe(true)
  await page.mouse.up()
})

test('the wheel pans, with a key it zooms where the pointer is, and Fit shows everything', async ({ page }) => {
  await zoomIn(page)
  const before = await boxOf(part(page, 'Part 150'))
  const pointer = { x: before.x + before.width / 2, y: before.y + before.height / 2 }
  await page.mouse.move(pointer.x, pointer.y)

  await page.mouse.wheel(60, 40)
  await expect.poll(async () => Math.sign((await boxOf(part(page, 'Part 150'))).x - before.x)).toBe(-1)
  const panned = await boxOf(part(page, 'Part 150'))
  expect(Math.round(panned.width)).toBe(Math.round(before.width))
  expect(panned.y).toBeLessThan(before.y)

  const over = await middleOf(part(page, 'Part 150'))
  await page.mouse.move(over.x, over.y)
  await page.keyboard.down(mod)
  await page.mouse.wheel(0, -120)
  await page.keyboard.up(mod)
  await expect.poll(async () => (await boxOf(part(page, 'Part 150'))).width).toBeGreaterThan(panned.width * 1.05)
  const zoomed = await middleOf(part(page, 'Part 150'))
  expect({ x: Math.abs(zoomed.x - over.x) < 3, y: Math.abs(zoomed.y - over.y) < 3 }).toEqual({ x: true, y: true })

  await tool(page, 'Fit').click()
  await expect(parts(page)).toHaveCount(count)
  const frame = await boxOf(canvas(page))
  for (const name of ['Part 1', `Part ${count}`]) {
    const { x, y, width, height } = await boxOf(part(page, name))
    expect([x > frame.x, y > frame.y, x + width < frame.x + frame.width, y + height < frame.y + frame.height]).toEqual([
      true,
      true,
      true,
      true,
    ])
  }
})

/** The part in the middle at 100 %. */
async function zoomIn(page: Page): Promise<void> {
  await select(page, 'Part 150')
  await page.keyboard.press('Shift+2')
  await expect.poll(async () => (await boxOf(part(page, 'Part 150'))).width).toBeGreaterThan(140)
}

function counts(page: Page): Promise<Readonly<Record<'body' | 'link' | 'change', number>>> {
  return page.evaluate(() => window.lintelCounts!())
}

/** Two frames: what was moved is drawn. */
async function stood(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))))
}

function large(): Design {
  const design = emptyDesign({ id: 'large', title: 'Large', now: '2026-01-01T00:00:00.000Z' })
  const nodes = Array.from({ length: count }, (_, index) =>
    makeNode({
      id: `n${index}`,
      pattern: 'service',
      label: `Part ${index + 1}`,
      size: { width: 150, height: 50 },
      position: { x: (index % columns) * 240, y: Math.floor(index / columns) * 120 },
    }),
  )
  const links = nodes
    .slice(1)
    .map((node, index) => makeLink({ id: `l${index}`, source: `n${index}`, target: node.id, kind: 'sync' }))
  const byId = <T extends { readonly id: string }>(records: readonly T[]): Record<string, T> =>
    Object.fromEntries(records.map((record) => [record.id, record]))
  return { ...design, nodes: byId(nodes), links: byId(links) }
}
