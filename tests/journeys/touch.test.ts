/** A telephone: one finger adds, selects, moves and pans; and people who want no motion get none. */
import type { CDPSession, Page } from '@playwright/test'
import type { Point } from '#design/design.ts'
import { expect, test } from '../support/journey.ts'
import {
  boxOf,
  canvas,
  inspector,
  message,
  middleOf,
  mod,
  part,
  parts,
  startWithExample,
  tool,
} from '../support/editor-page.ts'

test.describe('on a small screen', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('a finger adds from the sheet, selects by a tap, drags a part and pans the ground', async ({ page }) => {
    await startWithExample(page)
    const finger = await page.context().newCDPSession(page)

    await test.step('everything is on the screen', async () => {
      const { width, height } = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }))
      expect({ width, height }).toEqual({ width: 390, height: 844 })
      await expect(page.getByRole('button', { name: 'Export' })).toBeInViewport({ ratio: 1 })
    })

    await test.step('select by a tap', async () => {
      await page.touchscreen.tap(...spread(await middleOf(part(page, 'Links'))))
      await expect(part(page, 'Links')).toHaveClass(/selected/u)
    })

    await test.step('pan with one finger', async () => {
      const [before, ground] = [await boxOf(part(page, 'Links')), await emptySpot(page)]
      await swipe(finger, ground, { x: ground.x + 60, y: ground.y + 80 })
      await expect.poll(async () => Math.round((await boxOf(part(page, 'Links'))).x - before.x)).toBeGreaterThan(40)
      expect((await boxOf(part(page, 'Links'))).y - before.y).toBeGreaterThan(50)
    })

    await test.step('add by a tap in the sheet of patterns', async () => {
      const before = await parts(page).count()
      await page.getByRole('button', { name: 'Show patterns' }).tap()
      await page.getByRole('searchbox', { name: 'Search patterns' }).fill('worker')
      await page.getByRole('option', { name: 'Worker', exact: true }).tap()
      await expect(parts(page)).toHaveCount(before + 1)
      await page.getByRole('button', { name: 'Hide patterns' }).tap()
      await expect(part(page, 'Worker')).toBeVisible()
    })

    await test.step('move a part with one finger', async () => {
      const before = await middleOf(part(page, 'Worker'))
      await swipe(finger, before, { x: before.x, y: before.y - 90 })
      await expect.poll(async () => Math.round(before.y - (await middleOf(part(page, 'Worker'))).y)).toBeGreaterThan(50)
      await tool(page, 'Undo').tap()
      await expect.poll(async () => Math.round(before.y - (await middleOf(part(page, 'Worker'))).y)).toBe(0)
    })

    await test.step('every control is large enough for a finger', async () => {
      const small = await page.getByRole('button').evaluateAll((buttons) =>
        buttons.flatMap((button) => {
          const { width, height } = button.getBoundingClientRect()
          return width > 0 && (width < 24 || height < 24)
            ? [`${button.getAttribute('aria-label')} ${width}×${height}`]
            : []
        }),
      )
      expect(small).toEqual([])
    })
  })
})

test.describe('without motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } })

  test('nothing moves by itself: not when the view fits, not when parts are arranged, not when dialogs open', async ({
    page,
  }) => {
    await startWithExample(page)
    await watchMotion(page)
    await tool(page, 'Zoom in').click()
    await tool(page, 'Fit').click()
    await tool(page, 'Tidy up').click()
    await expect(message(page, /^Arranged \d+ parts\.$/)).toBeVisible()
    await canvas(page).focus()
    await page.keyboard.press(`${mod}+Shift+e`)
    await expect(page.getByRole('dialog', { name: 'Export' })).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await inspector(page).getByRole('button', { name: 'Hide inspector' }).click()
    expect(await motions(page)).toEqual([])
  })
})

/** Looks at every frame for animations and transitions that take longer than a blink of one. */
async function watchMotion(page: Page): Promise<void> {
  await page.evaluate(() => {
    const seen = new Set<string>()
    Object.assign(window, { seenMotions: seen })
    function look(): void {
      for (const animation of document.getAnimations()) {
        const { duration } = animation.effect?.getComputedTiming() ?? {}
        const target = animation.effect instanceof KeyframeEffect ? animation.effect.target : null
        if (Number(duration) > 1) seen.add(`${target?.tagName}.${target?.getAttribute('class')} ${String(duration)} ms`)
      }
      requestAnimationFrame(look)
    }
    look()
  })
}

function motions(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => [...(window as unknown as { seenMotions: Set<string> }).seenMotions])
}

function spread({ x, y }: Point): [number, number] {
  return [x, y]
}

/** A spot of the canvas where no part is. */
async function emptySpot(page: Page): Promise<Point> {
  const { x, y, width, height } = await boxOf(canvas(page))
  const boxes = await Promise.all((await parts(page).all()).map(boxOf))
  const free = [0.1, 0.3, 0.5, 0.7, 0.9]
    .map((share) => ({ x: x + width * 0.5, y: y + 60 + (height - 200) * share }))
    .find((spot) =>
      boxes.every(
        (box) => spot.x < box.x || spot.x > box.x + box.width || spot.y < box.y || spot.y > box.y + box.height,
      ),
    )
  if (!free) throw new Error('The parts leave no room for a finger.')
  return free
}

/** One finger goes from one point to another. */
async function swipe(finger: CDPSession, from: Point, to: Point): Promise<void> {
  const touch = async (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: Point): Promise<void> => {
    await finger.send('Input.dispatchTouchEvent', { type, touchPoints: at ? [at] : [] })
  }
  await touch('touchStart', from)
  for (const share of [0.25, 0.5, 0.75, 1]) {
    await touch('touchMove', { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share })
  }
  await touch('touchEnd')
}
