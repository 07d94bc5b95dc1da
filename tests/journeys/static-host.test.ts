/** The built files work from any folder of any host that only serves files, under a policy without loopholes. */
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { readFile } from 'node:fs/promises'
import { extname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test as journey } from '../support/journey.ts'
import {
  boxOf,
  dragFromPalette,
  canvasSpot,
  message,
  part,
  saved,
  startWithExample,
  tool,
} from '../support/editor-page.ts'
import { exportAs } from '../support/files-in-and-out.ts'

const dist = fileURLToPath(new URL('../../dist', import.meta.url))
const folder = '/some/path/'

const kinds: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
}

const test = journey.extend({
  // oxlint-disable-next-line no-empty-pattern
  baseURL: async ({}, use) => {
    const server = await serve()
    const { port } = server.address() as AddressInfo
    await use(`http://127.0.0.1:${port}${folder}`)
    server.closeAllConnections()
    await new Promise((done) => server.close(done))
  },
})

test('everything works below a path: editing, arranging, reading, saving, coming back', async ({ page, baseURL }) => {
  await startWithExample(page)
  expect(page.url().startsWith(`${baseURL}#/design/`)).toBe(true)
  await dragFromPalette(page, 'worker', await canvasSpot(page, { x: 0.5, y: 0.85 }))
  await tool(page, 'Tidy up').click()
  await expect(message(page, /^Arranged \d+ parts\.$/)).toBeVisible()
  const { bytes } = await exportAs(page, 'PNG')
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG')
  await page.getByRole('button', { name: 'Export', exact: true }).click()
  await page.getByRole('radio', { name: 'Mermaid' }).check()
  await expect(page.frameLocator('iframe').getByText('Link cache').first()).toBeVisible()
  await page.keyboard.press('Escape')
  await saved(page)
  await page.reload()
  await expect(part(page, 'Worker')).toBeVisible()
  const { width } = await boxOf(part(page, 'Worker'))
  expect(width).toBeGreaterThan(0)
})

test('the policy of the page allows its own files and nothing inline', async ({ page }) => {
  await page.goto('')
  const policy = (await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content')) ?? ''
  const rules = Object.fromEntries(policy.split('; ').map((rule) => [rule.split(' ')[0], rule.split(' ').slice(1)]))
  expect(rules).toMatchObject({ 'default-src': ["'none'"], 'script-src': ["'self'"], 'style-src': ["'self'"] })
  expect(policy).not.toMatch(/unsafe-inline|unsafe-eval|https?:|\*/u)
})

/** A host that knows files and nothing else. */
function serve(): Promise<Server> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const name = pathname === folder ? 'index.html' : pathname.slice(folder.length)
    const path = join(dist, normalize(`/${name}`))
    if (!pathname.startsWith(folder)) response.writeHead(404).end()
    else {
      readFile(path).then(
        (bytes) =>
          response.writeHead(200, { 'content-type': kinds[extname(path)] ?? 'application/octet-stream' }).end(bytes),
        () => response.writeHead(404).end(),
      )
    }
  })
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)))
}
