/** A list of one's own: opened with a mistake, mended, drawn from, carried by a design, and done without. */
import type { Page } from '@playwright/test'
import { expect, test } from '../support/journey.ts'
import { canvasSpot, dragFromPalette, inspector, message, saved, select, startBlank } from '../support/editor-page.ts'
import { dropFile, exportAs, forgetSite, openFile, type TakenFile } from '../support/files-in-and-out.ts'

const list = `# Acme platform

## Money {#money rose filled icon=Coins}

### Ledger {#ledger}

Books every movement of money once.

- role: part
- class: store
- icon: BookOpenCheck
- words: bookings, double entry
- about: Every movement is written twice, as debit and as credit, and nothing is ever changed. A wrong booking is met by a second one that takes it back again.
- goes with: outbox: publishes every booking
- read: [How we book](https://example.com/ledger)

### Payout worker {#payout-worker}

Sends money to banks at night.

- role: part
- class: compute

### Four-eyes rule {#four-eyes}

Asks a second person before a call takes effect.

- role: behaviour
- on: link sync from compute to ledger
- field: waits at most h = 24 †

### Vault room {#vault-room}

Place that only few may enter.

- role: boundary

### Month-end close {#month-end}

Freezes the books once a month.

- role: practise
- to: design
`

const file = (text: string): TakenFile => ({ name: 'acme.md', bytes: Buffer.from(text) })

test('a list of five with one mistake: the line is shown, mended, and its patterns are drawn and travel', async ({
  page,
}) => {
  test.setTimeout(120_000)
  await startBlank(page)
  await dropFile(page, file(list))

  await test.step('the mistake is shown by its line, and nothing is added', async () => {
    await expect(page.getByRole('heading', { name: 'acme.md was not added: 1 mistake' })).toBeVisible()
    const line = list.split('\n').indexOf('- role: practise') + 1
    await expect(page.getByRole('button', { name: `Line ${line}` })).toBeVisible()
    await expect(page.getByText('Did you mean practice?')).toBeVisible()
    await expect(page.getByRole('heading', { name: 'Acme platform' })).toHaveCount(0)
  })

  await test.step('it is mended on the spot', async () => {
    await page.getByRole('textbox', { name: 'Text of acme.md' }).fill(list.replace('practise', 'practice'))
    await page.getByRole('button', { name: 'Check again' }).click()
    await expect(message(page, '“Acme platform” is open: 5 patterns in the palette.')).toBeVisible()
    await page.getByRole('link', { name: 'Payout worker' }).click()
    await expect(page.getByRole('heading', { name: 'Payout worker', level: 1 })).toBeVisible()
  })

  await test.step('one is found by its word and dragged onto the canvas', async () => {
    await page.goto('#/')
    await dragFromPalette(page, 'double entry', await canvasSpot(page, { x: 0.5, y: 0.4 }))
    await select(page, 'Ledger')
    await expect(inspector(page).getByText('Ledger · Acme platform: Money')).toBeVisible()
    await expect(inspector(page).getByRole('link', { name: 'How we book', exact: true })).toBeVisible()
    await saved(page)
  })

  const taken = await exportAs(page, 'Design file')

  await test.step('with the list, a fresh profile knows the pattern', async () => {
    await forgetSite(page)
    await startBlank(page)
    await openFile(page, taken)
    await expect(message(page, 'The design brought its list “Acme platform”: 5 patterns in the palette.')).toBeVisible()
    await select(page, 'Ledger')
    await expect(inspector(page).getByText('Ledger · Acme platform: Money')).toBeVisible()
    await expect(inspector(page).getByRole('spinbutton', { name: 'Nodes' })).toBeVisible()
  })

  await test.step('without it, a plain box keeps the name and says so', async () => {
    await forgetSite(page)
    await startBlank(page)
    await openFile(page, { ...taken, bytes: withoutLists(taken.bytes) })
    await expect(message(page, /^A pattern of this design is not known here: “Ledger”/)).toBeVisible()
    await select(page, 'Ledger')
    await expect(inspector(page).getByText('Nothing here knows the pattern “Ledger”')).toBeVisible()
  })

  await test.step('and the list makes it whole again', async () => {
    await dropFile(page, file(list.replace('practise', 'practice')))
    await expect(message(page, '“Acme platform” is open')).toBeVisible()
    await page.goBack()
    await select(page, 'Ledger')
    await expect(inspector(page).getByText('Ledger · Acme platform: Money')).toBeVisible()
  })
})

test('a list is kept over a reload, replaced by a newer one of its title, and removed', async ({ page }) => {
  const good = list.replace('practise', 'practice')
  await startBlank(page)
  await dropFile(page, file(good))
  await expect(page.getByRole('heading', { name: 'Acme platform' })).toBeVisible()
  await page.reload()
  await expect(page.getByRole('region', { name: 'Acme platform' }).getByRole('link')).toHaveCount(5)
  await openList(page, good.replace(/### Month-end[\s\S]*/, ''))
  await expect(page.getByRole('region', { name: 'Acme platform' }).getByRole('link')).toHaveCount(4)
  const undo = page.getByRole('region', { name: 'Messages' }).getByRole('button', { name: 'Undo' })
  await expect(message(page, '“Acme platform” is replaced')).toBeVisible()
  await undo.click()
  await expect(page.getByRole('region', { name: 'Acme platform' }).getByRole('link')).toHaveCount(5)
  await expect(undo).toHaveCount(0)
  await page.getByRole('button', { name: 'Remove Acme platform' }).click()
  await expect(page.getByText('No list is open')).toBeVisible()
  await undo.click()
  await expect(page.getByRole('region', { name: 'Acme platform' })).toBeVisible()
})

test('a hostile list is text: nothing in it runs, loads or leads to a script', async ({ page }) => {
  const hostile = `# <img src=x onerror=alert(1)>

### Trap <script>alert(1)</script> {#trap}

See ![x](https://evil.example/x.png).

- role: part
- class: store
- read: [Click](javascript:alert)
`
  await startBlank(page)
  await dropFile(page, file(hostile))
  await expect(page.getByText('does not start with http:// or https://')).toBeVisible()
  await page.getByRole('textbox', { name: 'Text of acme.md' }).fill(hostile.replace(/- read.*/, ''))
  await page.getByRole('button', { name: 'Check again' }).click()
  await expect(page.getByRole('link', { name: 'Trap <script>alert(1)</script>' })).toBeVisible()
  await expect(page.locator('main img')).toHaveCount(0)
})

async function openList(page: Page, text: string): Promise<void> {
  const choosing = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Open a list' }).click()
  await (await choosing).setFiles({ name: 'acme.md', mimeType: 'text/markdown', buffer: Buffer.from(text) })
}

function withoutLists(bytes: Buffer): Buffer {
  const { lists: _lists, ...design } = JSON.parse(bytes.toString('utf8')) as Record<string, unknown>
  return Buffer.from(JSON.stringify(design))
}
