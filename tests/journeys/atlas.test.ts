/** Learning: a pattern is found by a technology, read about, ticked off, drawn, and found again wherever it stands. */
import type { Locator, Page } from '@playwright/test'
import { axe, expect, test } from '../support/journey.ts'
import {
  canvasSpot,
  dragFromPalette,
  inspector,
  middleOf,
  part,
  ready,
  saved,
  select,
  startBlank,
  startWithExample,
} from '../support/editor-page.ts'

test('a pattern is found by a technology, and a tick on its page counts everywhere', async ({ page }) => {
  await startBlank(page)
  for (const x of [0.3, 0.7]) await dragFromPalette(page, 'kafka', await canvasSpot(page, { x, y: 0.4 }))
  await saved(page)

  await test.step('the atlas finds it by “kafka”', async () => {
    await page.goto('#/patterns')
    await expect(page.getByRole('heading', { name: 'Patterns', level: 1 })).toBeVisible()
    await page.keyboard.press('/')
    await page.keyboard.type('kafka')
    const found = page.getByRole('region', { name: 'Found' }).getByRole('link')
    await expect(found.first()).toHaveAccessibleName(/^Event stream/)
    await found.first().click()
    await expect(page.getByRole('heading', { name: 'Event stream', level: 1 })).toBeFocused()
    await expect(page).toHaveURL(/#\/patterns\/event-stream$/)
  })

  await test.step('its page says what it is, when to reach for it, and draws it', async () => {
    for (const heading of ['Trade-offs', 'Around it', 'Or instead', 'Facts one can set'])
      await expect(page.getByRole('heading', { name: heading, level: 2 })).toBeVisible()
    await expect(page.getByText('Reach for it')).toBeVisible()
    const around = page.getByRole('group', { name: 'Around Event stream, drawn' })
    await around.getByRole('link', { name: /^Stream processor/ }).click()
    await expect(page.getByRole('heading', { name: 'Stream processor', level: 1 })).toBeVisible()
    await page.goBack()
    await expect(page.getByRole('heading', { name: 'Event stream', level: 1 })).toBeVisible()
  })

  const related = page.getByRole('list', { name: 'Related reading' })
  const [title] = await related.getByRole('link').allTextContents()
  await test.step('a reference leaves safely and is ticked', async () => {
    const link = related.getByRole('link').first()
    await expect(link).toHaveAttribute('target', '_blank')
    await expect(link).toHaveAttribute('rel', 'noopener noreferrer')
    await related.getByRole('checkbox', { name: 'Read' }).first().check()
  })

  await test.step('both parts of that pattern show the tick', async () => {
    await page.goto('#/')
    await ready(page)
    for (const at of [0, 1]) {
      // The view fits the design as it opens; a press before that misses.
      const { x, y } = await middleOf(page.getByRole('group', { name: /^Event stream/ }).nth(at))
      await page.mouse.click(x, y)
      const row = inspector(page).getByRole('list', { name: 'Related reading' }).getByRole('listitem').first()
      await expect(row.getByRole('link', { name: title!, exact: true })).toBeVisible()
      await expect(row.getByRole('checkbox', { name: 'Read' })).toBeChecked()
    }
  })

  await test.step('and so does the library, for this pattern and for all', async () => {
    await page.goto('#/reading/event-stream')
    await expect(rowOf(page, title!).getByRole('checkbox', { name: 'Read' })).toBeChecked()
    await page.goto('#/reading')
    await expect(page.getByText(/^1 of \d+ read$/)).toBeVisible()
  })
})

test('a pattern goes from its page into the design last open', async ({ page }) => {
  await startWithExample(page)
  await saved(page)
  await page.goto('#/patterns/rate-limiter')
  await page.getByRole('button', { name: 'Add to “URL shortener”' }).click()
  await expect(part(page, 'Rate limiter')).toBeVisible()
  await expect(part(page, 'Links')).toBeVisible()
  await page.goBack()
  await page.getByRole('button', { name: 'New design with it' }).click()
  await expect(part(page, 'Rate limiter')).toBeVisible()
  await expect(part(page, 'Links')).toHaveCount(0)
})

test('the card in the inspector is the card of the page, and what it offers is done in one step', async ({ page }) => {
  await startWithExample(page)
  await select(page, 'Links')
  const panel = inspector(page)
  await expect(panel.getByRole('heading', { name: 'How it works' })).toBeVisible()
  const about = await panel.getByRole('region', { name: 'How it works' }).locator('p').first().textContent()
  await panel.getByRole('link', { name: /^The page of/ }).click()
  await expect(page.getByRole('region', { name: 'How it works' }).locator('p').first()).toHaveText(about!)
})

test('the map is walked by keys and leads to a page', async ({ page }) => {
  await page.goto('#/map')
  const map = page.getByRole('group', { name: /^All patterns by category/ })
  const first = map.getByRole('link', { name: 'Web client', exact: true })
  await first.focus()
  await page.keyboard.press('ArrowDown')
  await expect(map.getByRole('link', { name: 'Mobile client', exact: true })).toBeFocused()
  await expect(page.getByText(/^goes well with .*API gateway/)).toBeVisible()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Backend for frontend')
})

test('addresses that lead nowhere say so and lead on', async ({ page }) => {
  await page.goto('#/patterns/flux-capacitor')
  await expect(page.getByText('Lintel knows no pattern “flux-capacitor”')).toBeVisible()
  await page.getByRole('link', { name: 'All patterns' }).click()
  await expect(page.getByRole('heading', { name: 'Patterns', level: 1 })).toBeVisible()
  await page.getByRole('searchbox', { name: 'Search patterns' }).fill('xqzt')
  await expect(page.getByText('No pattern is called “xqzt”')).toBeVisible()
  await page.getByRole('button', { name: 'Show all' }).click()
  await expect(page.getByRole('heading', { name: /^Clients & edge/, level: 2 })).toBeVisible()
})

test('a preset sets what the example of the seeds shows, as one step', async ({ page }) => {
  await startBlank(page)
  await dragFromPalette(page, 'jmeter', await canvasSpot(page, { x: 0.5, y: 0.4 }))
  await select(page, 'Load generator')
  await inspector(page).getByRole('button', { name: 'Set as in', exact: true }).click()
  await inspector(page).getByRole('button', { name: 'Set as in JMeter' }).click()
  await expect(inspector(page).getByRole('textbox', { name: 'Technology' })).toHaveValue('Apache JMeter')
  await page.keyboard.press('Control+z')
  await expect(inspector(page).getByRole('textbox', { name: 'Technology' })).toHaveCount(0)
})

test('Back finds a page as it was left: its search, its filters and where it was scrolled to', async ({ page }) => {
  await test.step('the atlas, whose search Enter answers with the first result', async () => {
    await page.goto('#/patterns')
    await page.getByRole('radio', { name: 'Parts' }).click()
    const search = page.getByRole('searchbox', { name: 'Search patterns' })
    await search.fill('kafka')
    await search.press('Enter')
    await expect(page.getByRole('heading', { name: 'Event stream', level: 1 })).toBeVisible()
    await page.goBack()
    await expect(search).toHaveValue('kafka')
    await expect(page.getByRole('radio', { name: 'Parts' })).toBeChecked()
    await expect(page.getByRole('region', { name: 'Found' })).toBeVisible()
  })

  for (const [address, name] of scrolled) {
    await test.step(`${address}, scrolled`, async () => {
      await page.goto('#/lists')
      await page.goto(address)
      const link = page.getByRole('main').getByRole('link', { name }).last()
      await link.evaluate((element) => element.scrollIntoView({ block: 'center' }))
      const before = await restingTop(link)
      await link.click()
      await expect(page).not.toHaveURL(new RegExp(`${address}$`))
      await page.goBack()
      await expect.poll(async () => Math.abs((await restingTop(link)) - before)).toBeLessThan(4)
    })
  }

  await test.step('a fresh visit begins at the top, without a search', async () => {
    await page.goto('#/lists')
    await page.goto('#/patterns')
    await expect(page.getByRole('searchbox', { name: 'Search patterns' })).toHaveValue('')
    expect(await page.getByRole('main').evaluate((main) => main.scrollTop)).toBe(0)
  })
})

const scrolled: readonly (readonly [address: string, link: RegExp])[] = [
  ['#/patterns', /^Circuit breaker/],
  ['#/patterns/event-stream', /^Stream processor/],
  ['#/reading', /^Circuit breaker$/],
  ['#/study', /^Circuit breaker/],
  ['#/glossary', /^Transaction isolation/],
]

/** How far from the top something is once it no longer moves. */
async function restingTop(what: Locator): Promise<number> {
  let last = Number.NaN
  await expect
    .poll(async () => {
      const previous = last
      last = (await what.boundingBox())?.y ?? Number.NaN
      return last === previous
    })
    .toBe(true)
  return last
}

test('what is searched for may be a word without an end', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  for (const address of ['#/patterns', '#/reading', '#/glossary']) {
    await page.goto(address)
    await page.getByRole('searchbox').fill('x'.repeat(3000))
    await expect(page.getByText(`“${'x'.repeat(60)}…”`)).toBeVisible()
    const wider = await page.getByRole('main').evaluate((main) => main.scrollWidth - main.clientWidth)
    expect(wider, address).toBe(0)
  }
})

const places: readonly (readonly [where: string, address: string, heading: string])[] = [
  ['the atlas', '#/patterns', 'Patterns'],
  ['a pattern', '#/patterns/circuit-breaker', 'Circuit breaker'],
  ['a boundary', '#/patterns/region', 'Region'],
  ['the map', '#/map', 'Map'],
  ['the reading of a pattern', '#/reading/retry', 'Reading'],
  ['the study plan', '#/study', 'Study plan'],
  ['the glossary', '#/glossary/gl-cap', 'Glossary'],
  ['own lists', '#/lists', 'Your lists'],
]

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing wrong where one learns, ${colorScheme}`, async ({ page }) => {
    test.setTimeout(180_000)
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    for (const [where, address, heading] of places) {
      await test.step(where, async () => {
        await page.goto(address)
        await expect(page.getByRole('heading', { name: new RegExp(`^${heading}`), level: 1 })).toBeVisible()
        await page.waitForLoadState('networkidle')
        expect(await axe(page)).toEqual([])
      })
    }
  })
}

test('nothing is wider than a small phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  for (const [, address, heading] of places) {
    await page.goto(address)
    await expect(page.getByRole('heading', { name: new RegExp(`^${heading}`), level: 1 })).toBeVisible()
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(wider, address).toBeLessThanOrEqual(0)
  }
})

function rowOf(page: Page, title: string): Locator {
  return page.getByRole('listitem').filter({ has: page.getByRole('link', { name: title, exact: true }) })
}
