/** Files that cannot be read get a sentence and change nothing; those that can become designs of their own. */
import { expect, test } from '../support/journey.ts'
import { message, part, ready, saved, startWithExample } from '../support/editor-page.ts'
import { designOf, dropFile, exportAs, lasting, openFile, type TakenFile } from '../support/files-in-and-out.ts'
import { tinyPng } from '../support/tiny-png.ts'

const bad: readonly (readonly [what: string, file: TakenFile, sentence: RegExp])[] = [
  [
    'a damaged design file',
    file('orders.lintel.json', '{"format": "lintel/design", "version": 1, "nod'),
    /^orders\.lintel\.json: /,
  ],
  ['another JSON', file('package.json', '{"name": "shop"}'), /^package\.json: /],
  ['a foreign picture', { name: 'photo.png', bytes: Buffer.from(tinyPng) }, /^photo\.png: /],
  ['an empty file', file('empty.lintel.json', ''), /^empty\.lintel\.json: This file is empty\.$/],
  [
    'a Mermaid text',
    file('flow.mmd', 'flowchart LR\n  a --> b\n'),
    /^flow\.mmd: Lintel writes Mermaid but does not read it\.$/,
  ],
  ['anything else', file('notes.docx', 'PK'), /^notes\.docx: Lintel cannot read this kind of file\. It opens .+\.$/],
]

test('files that are no designs are told apart by a sentence, and the open design stays as it is', async ({ page }) => {
  await startWithExample(page)
  await saved(page)
  const before = lasting(await designOf(page))
  const address = page.url()
  for (const [what, taken, sentence] of bad) {
    await test.step(what, async () => {
      await openFile(page, taken)
      await expect(message(page, sentence)).toBeVisible()
      await page.getByRole('region', { name: 'Messages' }).getByRole('button', { name: 'Dismiss' }).first().click()
    })
  }
  expect(page.url()).toBe(address)
  expect(lasting(await designOf(page))).toEqual(before)
  await page.reload()
  await ready(page)
  expect(lasting(await designOf(page))).toEqual(before)
})

test('a dropped file opens as a design of its own beside the open one', async ({ page }) => {
  await startWithExample(page)
  const before = lasting(await designOf(page))
  const address = page.url()
  const svg = await exportAs(page, 'SVG')
  await dropFile(page, svg)
  await expect(page).toHaveTitle('URL shortener copy · Lintel')
  expect(page.url()).not.toBe(address)
  await expect(part(page, 'Links')).toBeVisible()
  const { id, meta, ...opened } = lasting(await designOf(page))
  expect(opened).toEqual({ ...before, id: undefined, meta: undefined })
  expect(meta).toMatchObject({ title: 'URL shortener copy', tags: before.meta.tags })
  expect(id).not.toBe(before.id)
  await page.goto(address)
  await expect(part(page, 'Links')).toBeVisible()
  await ready(page)
  expect(lasting(await designOf(page))).toEqual(before)
})

function file(name: string, text: string): TakenFile {
  return { name, bytes: Buffer.from(text) }
}
