/** What the export dialog shows is what it saves and copies, in every format, whatever theme the app wears. */
import { readFile } from 'node:fs/promises'
import type { Locator, Page } from '@playwright/test'
import type { Design } from '#design/design.ts'
import type * as formatsModule from '#formats/index.ts'
import { mod, ready, startWithExample } from '../support/editor-page.ts'
import { axe, expect, test } from '../support/journey.ts'
import { loadSource } from '../support/load-source.ts'

const labels = ['Readers', 'Balancer', 'Redirect', 'Link cache', 'Links', 'Clicks', 'Shorten', 'Short ids']

/** Exists in pages after `keepBlobs`. */
declare function bytesAt(address: string): Promise<number[]>

test.beforeEach(async ({ page }) => {
  await keepBlobs(page)
  await startWithExample(page)
})

test('the preview of every format is the file that is saved', async ({ page }) => {
  const { openFile } = (await loadSource('/src/formats/index.ts')) as typeof formatsModule
  const read = async ({ name, bytes }: Saved): Promise<Design> => (await openFile(name, bytes)).design
  const dialog = await openByKeys(page)

  const png = await test.step('PNG at each size', async () => {
    await choose(dialog, 'PNG')
    const once = await sizeAt(dialog, '1×')
    expect(await sizeAt(dialog, '3×')).toEqual({ width: once.width * 3, height: once.height * 3 })
    const twice = await sizeAt(dialog, '2×')
    expect(twice).toEqual({ width: once.width * 2, height: once.height * 2 })
    const saved = await save(dialog, 'PNG')
    const bytes = Buffer.from(saved.bytes)
    expect({ width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) }).toEqual(twice)
    expect(await shownBytes(dialog)).toEqual([...saved.bytes])
    return saved
  })

  const svg = await test.step('SVG', async () => {
    await choose(dialog, 'SVG')
    const saved = await save(dialog, 'SVG')
    expect(await shownBytes(dialog)).toEqual([...saved.bytes])
    for (const label of labels) expect(textOf(saved)).toContain(`>${label}<`)
    return saved
  })

  await test.step('Mermaid, as text and as Mermaid draws it', async () => {
    await choose(dialog, 'Mermaid')
    const saved = await save(dialog, 'Mermaid')
    await expect(dialog.getByRole('region', { name: 'Text of URL shortener.mmd' }).locator('pre')).toHaveText(
      textOf(saved).trimEnd(),
    )
    const drawing = dialog.frameLocator('iframe')
    for (const label of labels) await expect(drawing.getByText(label, { exact: true })).toBeVisible()
    await expect(dialog.getByRole('listitem')).toHaveText(/^Left out: /)
  })

  const json = await test.step('the design file', async () => {
    await choose(dialog, 'Design file')
    const saved = await save(dialog, 'Design file')
    const [shown = ''] = await dialog
      .getByRole('region', { name: /^Text of/ })
      .locator('pre')
      .allTextContents()
    expect(textOf(saved).startsWith(shown)).toBe(true)
    return saved
  })

  const names = [png, svg, json].map(({ name }) => name)
  expect(names).toEqual(['URL shortener.png', 'URL shortener.svg', 'URL shortener.lintel.json'])
  const design = await read(json)
  expect(Object.values(design.nodes).map(({ label }) => label)).toEqual(expect.arrayContaining(labels))
  expect(await read(png)).toEqual(design)
  expect(await read(svg)).toEqual(design)
})

test('the chosen theme and options decide, the app does not, and the choice is remembered', async ({ page }) => {
  let dialog = await openByKeys(page)
  await choose(dialog, 'SVG')
  await dialog.getByRole('radio', { name: 'Dark' }).check()
  await dialog.getByRole('switch', { name: 'Background' }).uncheck()
  const inLight = await save(dialog, 'SVG')
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)

  await page.emulateMedia({ colorScheme: 'dark' })
  await page.setViewportSize({ width: 900, height: 600 })
  await page.reload()
  dialog = await openByKeys(page)
  await expect(dialog.getByRole('radio', { name: 'SVG' })).toBeFocused()
  await expect(dialog.getByRole('radio', { name: 'Dark' })).toBeChecked()
  await expect(dialog.getByRole('switch', { name: 'Background' })).not.toBeChecked()
  expect(await save(dialog, 'SVG')).toEqual(inLight)

  await dialog.getByRole('radio', { name: 'SVG' }).focus()
  await page.keyboard.press('ArrowUp')
  await settled(dialog)
  expect(await cornerOf(dialog)).toEqual([0, 0, 0, 0])
  const downloading = page.waitForEvent('download')
  await page.keyboard.press('Enter')
  expect((await downloading).suggestedFilename()).toBe('URL shortener.png')
})

test('the clipboard takes the picture and the design', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const dialog = await openByKeys(page)
  await choose(dialog, 'Design file')
  const file = await save(dialog, 'Design file')
  await choose(dialog, 'PNG')
  await dialog.getByRole('button', { name: 'Copy image' }).click()
  await expect(page.getByText('Copied the image')).toBeVisible()
  const copied = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    const text = await item?.getType('text/plain')
    return { types: item?.types.toSorted(), text: await text?.text() }
  })
  expect(copied.types).toEqual(['image/png', 'text/plain'])
  expect(JSON.parse(copied.text ?? '')).toEqual(JSON.parse(textOf(file)))
  await choose(dialog, 'Mermaid')
  await dialog.getByRole('button', { name: 'Copy text' }).click()
  await expect(page.getByText('Copied the text')).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^---\ntitle: "URL shortener"/)
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing wrong in the ${colorScheme} theme`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    const dialog = await openByKeys(page)
    for (const format of ['PNG', 'SVG', 'Mermaid', 'Design file']) {
      await choose(dialog, format)
      expect(await axe(page)).toEqual([])
    }
  })
}

interface Saved {
  readonly name: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

/** The policy of the app forbids fetching blob addresses, so the page remembers what each stands for. */
async function keepBlobs(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const make = URL.createObjectURL.bind(URL)
    const blobs = new Map<string, Blob | MediaSource>()
    URL.createObjectURL = (blob) => {
      const address = make(blob)
      blobs.set(address, blob)
      return address
    }
    const read = async (address: string): Promise<number[]> => {
      const blob = blobs.get(address)
      return blob instanceof Blob ? [...new Uint8Array(await blob.arrayBuffer())] : []
    }
    Object.assign(globalThis, { bytesAt: read })
  })
}

async function openByKeys(page: Page): Promise<Locator> {
  await ready(page)
  await page.getByRole('application', { name: 'Canvas' }).focus()
  await page.keyboard.press(`${mod}+Shift+E`)
  const dialog = page.getByRole('dialog', { name: 'Export' })
  await settled(dialog)
  return dialog
}

async function settled(dialog: Locator): Promise<void> {
  await expect(dialog.getByRole('region', { name: 'Preview' })).toHaveAttribute('aria-busy', 'false')
}

async function choose(dialog: Locator, format: string): Promise<void> {
  await dialog.getByRole('radio', { name: format, exact: true }).check()
  await expect(dialog.getByRole('button', { name: `Save ${format}` })).toBeVisible()
  await settled(dialog)
}

/** Chooses a size of the PNG and gives the pixels the dialog promises, which are those of the picture it shows. */
async function sizeAt(dialog: Locator, scale: string): Promise<{ width: number; height: number }> {
  await dialog.getByRole('radio', { name: scale }).check()
  await settled(dialog)
  const text = (await dialog.getByText(/ px, [\d.,]+ [KM]B$/).textContent()) ?? ''
  const [width, height] = (text.match(/[\d,]+/g) ?? []).map((digits) => Number(digits.replaceAll(',', '')))
  const size = { width: width ?? 0, height: height ?? 0 }
  await expect
    .poll(() =>
      picture(dialog).evaluate((image: HTMLImageElement) => ({
        width: image.naturalWidth,
        height: image.naturalHeight,
      })),
    )
    .toEqual(size)
  return size
}

async function save(dialog: Locator, format: string): Promise<Saved> {
  const page = dialog.page()
  const downloading = page.waitForEvent('download')
  await dialog.getByRole('button', { name: `Save ${format}` }).click()
  const download = await downloading
  const name = download.suggestedFilename()
  await expect(page.getByText(`Saved ${name}`).last()).toBeVisible()
  return { name, bytes: new Uint8Array(await readFile(await download.path())) }
}

function picture(dialog: Locator): Locator {
  return dialog.getByRole('img', { name: /^Preview of / })
}

/** The bytes of the picture in the preview. */
function shownBytes(dialog: Locator): Promise<number[]> {
  return picture(dialog).evaluate((image: HTMLImageElement) => bytesAt(image.src))
}

/** Red, green, blue and opacity of the first pixel in the preview. */
function cornerOf(dialog: Locator): Promise<number[]> {
  return picture(dialog).evaluate(async (image: HTMLImageElement) => {
    await image.decode()
    const canvas = document.createElement('canvas')
    const context = canvas.getContext('2d')
    context?.drawImage(image, 0, 0)
    return [...(context?.getImageData(0, 0, 1, 1).data ?? [])]
  })
}

function textOf({ bytes }: Saved): string {
  return new TextDecoder().decode(bytes)
}
