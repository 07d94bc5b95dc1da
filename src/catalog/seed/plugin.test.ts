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

const modules: readonly (readonly [name: string, holds: object])[] = [
  ['patterns', { categories: { length: 14 } }],
  ['words', { 'api-gateway': { synonyms: expect.arrayContaining(['Kong']) } }],
  ['cards/api', { 'api-gateway': { id: 'api-gateway' } }],
  ['cards/cache', { 'distributed-cache': { id: 'distributed-cache' } }],
  ['reading', { own: { 'api-gateway': { length: 6 } } }],
  ['company', { service: expect.arrayContaining([expect.objectContaining({ id: 'relational-database' })]) }],
  ['templates', { length: 20 }],
  ['cases', { length: 23 }],
  ['glossary', expect.arrayContaining([expect.objectContaining({ id: 'gl-slo', term: 'SLO' })])],
  ['plan', { subjects: { 0: { id: 'fundamentals' } } }],
  ['icons', { Box: expect.stringMatching(/^M/) }],
  ['themes', { dark: { canvas: expect.any(String) }, light: { canvas: expect.any(String) } }],
]

test.each(modules)('the server gives %s', async (name, holds) => {
  expect(await defaultOf(`virtual:lintel/${name}`)).toMatchObject(holds)
})

test.each(['nothing', 'cards', 'cards/nothing'])('there is no module %s', async (name) => {
  await expect(defaultOf(`virtual:lintel/${name}`)).rejects.toThrow(`There is no module "virtual:lintel/${name}"`)
})

test('what the page sends for is without what is empty', async () => {
  const { items } = (await defaultOf('virtual:lintel/reading')) as { readonly items: readonly object[] }
  const company = (await defaultOf('virtual:lintel/company')) as Readonly<Record<string, readonly object[]>>
  const values = [...items, ...Object.values(company).flat()].flatMap((one) => Object.values(one) as readonly unknown[])
  expect(values.filter((value) => value === null || value === '' || value === 0 || value === false)).toEqual([])
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
