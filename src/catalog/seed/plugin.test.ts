/** The plugin in a real server and a real build, over a copy of the seeds. */
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { build, createLogger, createServer, type ViteDevServer } from 'vite'
import { lintelSeeds } from './plugin.ts'

let root: string
let server: ViteDevServer
const sent: unknown[] = []

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'lintel-seeds-'))
  cpSync('seeds', join(root, 'seeds'), { recursive: true })
  cpSync('src/ui/tokens.css', join(root, 'src/ui/tokens.css'))
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'))
  writeFileSync(join(root, 'entry.js'), "export { default } from 'virtual:lintel/patterns'\n")
  const quiet = createLogger('silent')
  server = await createServer({
    root,
    configFile: false,
    customLogger: quiet,
    plugins: [lintelSeeds()],
    server: { middlewareMode: true, ws: false, watch: { usePolling: true, interval: 20 } },
  })
  vi.spyOn(server.ws, 'send').mockImplementation((payload: unknown) => {
    sent.push(payload)
  })
})

afterAll(async () => {
  await server.close()
  rmSync(root, { recursive: true })
})

async function defaultOf(name: string): Promise<unknown> {
  return (await server.ssrLoadModule(name))['default']
}

test('the server gives every module', async () => {
  expect(await defaultOf('virtual:lintel/patterns')).toMatchObject({ categories: { length: 14 } })
  expect(await defaultOf('virtual:lintel/cards')).toHaveProperty('api-gateway.costs.0')
  expect(await defaultOf('virtual:lintel/templates')).toMatchObject({ length: 12 })
  expect(await defaultOf('virtual:lintel/cases')).toMatchObject({ length: 23 })
  expect(await defaultOf('virtual:lintel/themes')).toHaveProperty('dark.canvas')
  await expect(defaultOf('virtual:lintel/nothing')).rejects.toThrow('There is no module "virtual:lintel/nothing"')
})

test('an edited seed reloads the page, a broken one shows what is wrong, and stops a build', async () => {
  const file = join(root, 'seeds/patterns/api.md')
  const text = readFileSync(file, 'utf8')

  writeFileSync(file, text.replace('One front door', 'A single front door'))
  await vi.waitFor(() => expect(sent).toContainEqual({ type: 'full-reload' }), { timeout: 10_000 })
  expect(JSON.stringify(await defaultOf('virtual:lintel/words'))).toContain('A single front door')

  writeFileSync(file, text.replace('role: part', 'role: prat'))
  const lines = await vi.waitFor(
    () => {
      const shown = sent.map((payload) => JSON.stringify(payload)).find((payload) => payload.includes('prat'))
      expect(shown).toBeDefined()
      return (JSON.parse(shown!) as { err: { message: string } }).err.message.split('\n')
    },
    { timeout: 10_000 },
  )
  expect([lines[0], lines.at(-1)]).toEqual([
    'seeds/patterns/api.md:10: E15 role “prat” is unknown; roles are part, boundary, behaviour or practice. Did you mean part?',
    expect.stringMatching(/^\d+ errors? in the seeds, nothing written$/),
  ])

  const building = build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [lintelSeeds()],
    build: { lib: { entry: 'entry.js', formats: ['es'] } },
  })
  await expect(building).rejects.toThrow('api.md:10: E15 role “prat” is unknown')
})
