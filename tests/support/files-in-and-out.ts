/** Designs leaving and entering Lintel as files, the way people do it: the export dialog, the file chooser, a drop. */
import { readFile } from 'node:fs/promises'
import { expect, type Page } from '@playwright/test'
import type { Design } from '#design/design.ts'
import { canvas } from './editor-page.ts'

export type FormatTitle = 'PNG' | 'SVG' | 'Mermaid' | 'Design file'

export interface TakenFile {
  readonly name: string
  readonly bytes: Buffer
}

/** Opens the export dialog, saves the design in a format and closes the dialog. */
export async function exportAs(page: Page, format: FormatTitle): Promise<TakenFile> {
  await page.getByRole('button', { name: 'Export', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Export' })
  await dialog.getByRole('radio', { name: format, exact: true }).check()
  const downloading = page.waitForEvent('download')
  await dialog.getByRole('button', { name: `Save ${format}` }).click()
  const download = await downloading
  await dialog.getByRole('button', { name: 'Close' }).click()
  await expect(dialog).toHaveCount(0)
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) }
}

/** The open design as its design file tells it. */
export async function designOf(page: Page): Promise<Design> {
  const { bytes } = await exportAs(page, 'Design file')
  return JSON.parse(bytes.toString('utf8')) as Design
}

/** All of a design but when it was last saved: storage writes that down, and the open design hears of it on opening. */
export function lasting(design: Design): Design {
  return { ...design, meta: { ...design.meta, updatedAt: '' } }
}

/** Opens a file from the menu of the open design and the browser's own chooser. */
export async function openFile(page: Page, file: TakenFile): Promise<void> {
  await page.getByRole('navigation', { name: 'Place' }).getByRole('button').click()
  const choosing = page.waitForEvent('filechooser')
  await page.getByRole('menuitem', { name: 'Open a file…' }).click()
  await (await choosing).setFiles({ name: file.name, mimeType: 'application/octet-stream', buffer: file.bytes })
}

/** Drops a file on the window; the browser only hears of it as events, since the machine's desktop is out of reach. */
export async function dropFile(page: Page, file: TakenFile): Promise<void> {
  const carried = await page.evaluateHandle(
    ({ name, bytes }) => {
      const transfer = new DataTransfer()
      transfer.items.add(new File([Uint8Array.from(bytes)], name))
      return transfer
    },
    { name: file.name, bytes: [...file.bytes] },
  )
  const place = canvas(page)
  for (const type of ['dragenter', 'dragover', 'drop']) await place.dispatchEvent(type, { dataTransfer: carried })
}

/** Makes the browser forget the site: designs, reading marks, preferences, caches. The page is blank afterwards. */
export async function forgetSite(page: Page): Promise<void> {
  const { origin } = new URL(page.url())
  await page.goto('about:blank')
  const browser = await page.context().newCDPSession(page)
  await browser.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' })
  await browser.detach()
}
