/** Selecting one, some and all, and moving them together. */
import { expect, test } from '../support/journey.ts'
import {
  boxOf,
  canvas,
  canvasSpot,
  drag,
  dragFromPalette,
  inspector,
  middleOf,
  mod,
  part,
  parts,
  startBlank,
  tool,
  zoomToFull,
} from '../support/editor-page.ts'

test('a marquee, Shift and the keyboard select several; they move as one step; a click picks one', async ({ page }) => {
  await startBlank(page)
  await zoomToFull(page)
  await dragFromPalette(page, 'gateway', await canvasSpot(page, { x: 0.3, y: 0.3 }))
  await dragFromPalette(page, 'service', await canvasSpot(page, { x: 0.6, y: 0.3 }))
  await dragFromPalette(page, 'queue', await canvasSpot(page, { x: 0.6, y: 0.6 }))
  const selected = inspector(page).getByRole('heading', { level: 3, name: /selected$/ })

  await test.step('a marquee takes what it touches', async () => {
    await drag(page, await canvasSpot(page, { x: 0.12, y: 0.15 }), await canvasSpot(page, { x: 0.6, y: 0.32 }))
    await expect(selected).toHaveText('2 selected')
  })

  await test.step('both move, by mouse and by key', async () => {
    const before = [await boxOf(part(page, 'API gateway')), await boxOf(part(page, 'Service'))]
    const from = await middleOf(part(page, 'Service'))
    await drag(page, from, { x: from.x + 40, y: from.y + 64 })
    await page.keyboard.press('Shift+ArrowDown')
    for (const [index, name] of ['API gateway', 'Service'].entries()) {
      await expect
        .poll(async () => {
          const { x, y } = await boxOf(part(page, name))
          return { x: Math.round(x - before[index]!.x), y: Math.round(y - before[index]!.y) }
        })
        .toEqual({ x: 40, y: 104 })
    }
    await tool(page, 'Undo').click()
    await tool(page, 'Undo').click()
    for (const [index, name] of ['API gateway', 'Service'].entries()) {
      await expect.poll(async () => Math.round((await boxOf(part(page, name))).y)).toBe(Math.round(before[index]!.y))
    }
  })

  await test.step('Shift adds and takes away', async () => {
    const queue = await middleOf(part(page, 'Message queue'))
    await page.keyboard.down('Shift')
    await page.mouse.click(queue.x, queue.y)
    await expect(selected).toHaveText('3 selected')
    await page.mouse.click(queue.x, queue.y)
    await expect(selected).toHaveText('2 selected')
    await page.keyboard.up('Shift')
  })

  await test.step('a click picks one of them, empty canvas none', async () => {
    const service = await middleOf(part(page, 'Service'))
    await page.mouse.click(service.x, service.y)
    await expect(inspector(page).getByRole('textbox', { name: 'Name', exact: true })).toHaveValue('Service')
    const empty = await canvasSpot(page, { x: 0.1, y: 0.7 })
    await page.mouse.click(empty.x, empty.y)
    await expect(inspector(page).getByRole('heading', { name: 'This design' })).toBeVisible()
  })

  await test.step('all, copied aside, and gone', async () => {
    await canvas(page).focus()
    await page.keyboard.press(`${mod}+a`)
    await page.keyboard.press(`${mod}+d`)
    await expect(parts(page)).toHaveCount(6)
    await expect(selected).toHaveText('3 selected')
    await page.keyboard.press('Delete')
    await expect(parts(page)).toHaveCount(3)
  })
})
