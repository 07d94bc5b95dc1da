import { chromium } from '@playwright/test'
const [, , base, out, ...pages] = process.argv
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium' })
for (const theme of ['light', 'dark'])
  for (const [w, h] of [
    [1440, 900],
    [390, 844],
  ]) {
    if (theme === 'dark' && w < 1000) continue
    const context = await browser.newContext({ viewport: { width: w, height: h }, deviceScaleFactor: 1 })
    await context.addInitScript(
      (t) => localStorage.setItem('lintel:preferences', JSON.stringify({ theme: t, checklist: ['seen'] })),
      theme,
    )
    const page = await context.newPage()
    page.on('console', (m) => {
      if (m.type() === 'error') console.log('console', m.text())
    })
    page.on('pageerror', (e) => console.log('error', e.message))
    for (const p of pages) {
      await page.goto(base + '#/' + p)
      await page.waitForTimeout(1800)
      await page.screenshot({ path: `${out}/${p.replaceAll('/', '_')}-${theme}-${w}.png` })
    }
    await context.close()
  }
await browser.close()
