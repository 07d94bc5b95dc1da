/** The main journey: from a first visit to a design that survives reloading, forgetting and coming back as a file. */
import { expect, test } from '../support/journey.ts'
import {
  boxOf,
  canvas,
  canvasSpot,
  dragFromPalette,
  dragPart,
  drawLink,
  inspector,
  link,
  links,
  message,
  part,
  parts,
  ready,
  saved,
  select,
  startWithExample,
  tool,
} from '../support/editor-page.ts'
import { designOf, exportAs, forgetSite, lasting, openFile } from '../support/files-in-and-out.ts'

const words = [
  { word: 'gateway', part: 'API gateway', at: { x: 0.3, y: 0.22 } },
  { word: 'BFF', part: 'Backend for frontend', at: { x: 0.72, y: 0.22 } },
  { word: 'cache', part: 'Distributed cache', at: { x: 0.26, y: 0.5 } },
  { word: 'queue', part: 'Message queue', at: { x: 0.5, y: 0.5 } },
  { word: 'shard', part: 'Shard', at: { x: 0.74, y: 0.5 } },
] as const

test('a design drawn by mouse is kept, and comes back whole from each of its files', async ({ page }) => {
  test.setTimeout(120_000)
  await startWithExample(page)
  await page.getByRole('button', { name: 'Blank canvas' }).click()
  await expect(parts(page)).toHaveCount(0)

  await test.step('drag five patterns from the palette, each found by its word', async () => {
    for (const { word, at, part: name } of words) {
      await dragFromPalette(page, word, await canvasSpot(page, at))
      await expect(part(page, name)).toBeVisible()
    }
  })

  await test.step('link them by three kinds', async () => {
    await drawLink(page, 'API gateway', 'Backend for frontend')
    await page.keyboard.press('2')
    await expect(link(page, 'API gateway', 'Backend for frontend')).toHaveAttribute('data-kind', 'async')
    await drawLink(page, 'Backend for frontend', 'Distributed cache', 'bottom')
    await drawLink(page, 'Backend for frontend', 'Message queue', 'bottom')
    await drawLink(page, 'Backend for frontend', 'Shard', 'right')
    await inspector(page).getByRole('combobox', { name: 'Kind' }).selectOption('Batch')
    await expect(links(page)).toHaveCount(4)
    const kinds = await links(page).evaluateAll((all) => all.map((each) => each.getAttribute('data-kind')))
    expect(kinds).toEqual(['async', 'sync', 'async', 'batch'])
    await expect(page.getByRole('list', { name: 'Legend' }).getByRole('listitem')).toHaveText([
      'Sync',
      'Async',
      'Batch',
    ])
  })

  await test.step('put three in a region', async () => {
    await page.getByRole('radio', { name: 'Boundaries' }).check({ force: true })
    await dragFromPalette(page, 'region', await canvasSpot(page, { x: 0.5, y: 0.76 }))
    const region = await boxOf(part(page, 'Region'))
    for (const [index, name] of ['Distributed cache', 'Message queue', 'Shard'].entries()) {
      await dragPart(page, name, { x: region.x + 60 + index * 90, y: region.y + region.height / 2 })
      await expect(part(page, name)).toHaveAccessibleName(/, in Region, /)
    }
    await expect(part(page, 'Region')).toHaveAccessibleName('Region, 3 parts, expanded')
  })

  await test.step('tidy up', async () => {
    await tool(page, 'Tidy up').click()
    await expect(message(page, 'Arranged 6 parts.')).toBeVisible()
    const boxes = await Promise.all(words.map(({ part: name }) => boxOf(part(page, name))))
    expect(boxes.flatMap((a, i) => boxes.slice(i + 1).filter((b) => overlap(a, b)))).toEqual([])
  })

  await test.step('open a reference list and tick one', async () => {
    await select(page, 'API gateway')
    const read = inspector(page).getByRole('list', { name: 'References' }).getByRole('checkbox', { name: 'Read' })
    await read.first().check()
    await expect(inspector(page).getByText('1 of 6', { exact: true })).toBeVisible()
  })

  await saved(page)
  const before = await designOf(page)
  const address = page.url()

  await test.step('reload: everything is there', async () => {
    await page.reload()
    await expect(part(page, 'Message queue')).toBeVisible()
    await ready(page)
    expect(page.url()).toBe(address)
    expect(lasting(await designOf(page))).toEqual(lasting(before))
    await select(page, 'API gateway')
    const list = inspector(page).getByRole('list', { name: 'References' })
    await expect(list.getByRole('checkbox', { name: 'Read' }).first()).toBeChecked()
  })

  const { title } = before.meta
  const png = await exportAs(page, 'PNG')
  expect(png.name).toBe(`${title}.png`)
  expect(png.bytes.subarray(0, 8).toString('latin1')).toBe('\u{89}PNG\r\n\u{1a}\n')
  const mermaid = await exportAs(page, 'Mermaid')
  expect(mermaid.name).toBe(`${title}.mmd`)
  for (const { part: name } of words) expect(mermaid.bytes.toString('utf8')).toContain(name)
  const json = await exportAs(page, 'Design file')
  expect(json.name).toBe(`${title}.lintel.json`)
  expect(lasting(JSON.parse(json.bytes.toString('utf8')))).toEqual(lasting(before))

  for (const file of [png, json]) {
    await test.step(`forget everything, open ${file.name}`, async () => {
      await forgetSite(page)
      await startWithExample(page)
      await openFile(page, file)
      await expect(part(page, 'Message queue')).toBeVisible()
      await expect(canvas(page).getByRole('group', { name: /^Links,/ })).toHaveCount(0)
      expect(lasting(await designOf(page))).toEqual(lasting(before))
    })
  }
})

interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}
