/** Light, dark or what the system says; and nothing for axe to find in either, wherever one looks. */
import type { Page } from '@playwright/test'
import { axe, expect, test } from '../support/journey.ts'
import { canvas, mod, part, ready, saved, select, selectLink, startWithExample } from '../support/editor-page.ts'

test('the theme is chosen, kept, and follows the system where that is wanted', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await startWithExample(page)
  expect(await isDark(page)).toBe(true)
  await choose(page, 'Light')
  await expect.poll(() => isDark(page)).toBe(false)
  await page.reload()
  await expect(part(page, 'Links')).toBeVisible()
  expect(await isDark(page)).toBe(false)

  await choose(page, 'System')
  await expect.poll(() => isDark(page)).toBe(true)
  await page.emulateMedia({ colorScheme: 'light' })
  await expect.poll(() => isDark(page)).toBe(false)

  await choose(page, 'Dark')
  await expect.poll(() => isDark(page)).toBe(true)
  await page.goto('#/designs')
  await expect(page.getByRole('heading', { name: 'Designs', level: 1 })).toBeVisible()
  expect(await isDark(page)).toBe(true)
})

type Place = readonly [where: string, go: (page: Page) => Promise<unknown>]

const editorPlaces: readonly Place[] = [
  ['the example', ready],
  ['a part selected', (page) => select(page, 'Links')],
  ['a link selected', (page) => selectLink(page, 'Shorten', 'Links')],
  ['everything selected', (page) => press(page, `${mod}+a`)],
  ['a search', (page) => page.getByRole('searchbox', { name: 'Search patterns' }).fill('cache')],
  ['the shortcuts', (page) => openDialog(page, '?', 'Keyboard shortcuts')],
  ['linking by name', linkByName],
]

const libraryPlaces: readonly Place[] = [
  ['the designs', (page) => openSection(page, '#/designs', 'Designs')],
  ['the case studies', (page) => openSection(page, '#/practice', 'Practice')],
  ['the templates', (page) => openSection(page, '#/designs/templates', 'Templates')],
  ['the trash', (page) => openSection(page, '#/designs/trash', 'Trash')],
]

for (const colorScheme of ['light', 'dark'] as const) {
  for (const [name, places] of [
    ['editor', editorPlaces],
    ['library', libraryPlaces],
  ] as const) {
    test(`axe finds nothing wrong in the ${name}, ${colorScheme}`, async ({ page }) => {
      test.setTimeout(120_000)
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await startWithExample(page)
      await saved(page)
      for (const [where, go] of places) {
        await test.step(where, async () => {
          await go(page)
          expect(await axe(page)).toEqual([])
        })
      }
    })
  }
}

async function choose(page: Page, theme: string): Promise<void> {
  await page.getByRole('button', { name: 'Theme' }).click()
  await page.getByRole('menuitemradio', { name: theme }).click()
}

/** Whether what one sees is dark: the ground of the page, not what the page says of itself. */
async function isDark(page: Page): Promise<boolean> {
  const [red = 0, green = 0, blue = 0] = await page.evaluate(() => {
    const context = new OffscreenCanvas(1, 1).getContext('2d')!
    context.fillStyle = getComputedStyle(document.body).backgroundColor
    context.fillRect(0, 0, 1, 1)
    return [...context.getImageData(0, 0, 1, 1).data]
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 128
}

async function press(page: Page, keys: string): Promise<void> {
  await canvas(page).focus()
  await page.keyboard.press(keys)
}

async function openDialog(page: Page, keys: string, name: string): Promise<void> {
  await press(page, keys)
  await expect(page.getByRole('dialog', { name })).toBeVisible()
}

async function linkByName(page: Page): Promise<void> {
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await select(page, 'Links')
  await openDialog(page, 'l', 'Link from Links')
}

async function openSection(page: Page, address: string, heading: string): Promise<void> {
  await page.goto(address)
  await expect(page.getByRole('heading', { name: heading, level: 1 })).toBeVisible()
}
