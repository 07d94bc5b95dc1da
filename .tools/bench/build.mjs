// @ts-check
/** Builds what is compared, each for itself and as for production, and serves it on this machine. */
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { build, loadConfigFromFile } from 'vite'
import { root } from '../install.mjs'

/** @typedef {import('../first-load.mjs').Output} Output */

const folder = join(root, 'node_modules/.cache/lintel/bench')
const pages = '.tools/bench/pages'

/** The page of each subject, below the top of its build and the address of its server. */
export const paths = { lintel: 'index.html', bare: `${pages}/bare.html`, work: `${pages}/work.html` }

/** @typedef {keyof typeof paths} Subject */

/**
 * Builds Lintel, or one page of the benchmark with the same plugins and settings.
 * @param {Subject} subject
 * @returns {Promise<Output[]>}
 */
export async function built(subject) {
  const loaded = await loadConfigFromFile({ command: 'build', mode: 'production' }, join(root, 'vite.config.ts'))
  const { build: settings, ...config } = loaded?.config ?? {}
  // How Lintel's own page is split into chunks is no business of the other pages.
  const input = subject === 'lintel' ? {} : { rolldownOptions: { input: join(root, paths[subject]) } }
  const result = await build({
    ...config,
    configFile: false,
    root,
    logLevel: 'error',
    build: { ...settings, ...input, outDir: join(folder, subject), emptyOutDir: true, reportCompressedSize: false },
  })
  return [result].flat().flatMap((each) => ('output' in each ? each.output : []))
}

const types = new Map([
  ['.html', 'text/html'],
  ['.js', 'text/javascript'],
  ['.css', 'text/css'],
  ['.svg', 'image/svg+xml'],
  ['.woff2', 'font/woff2'],
])

/**
 * Serves a built subject and tells its address; no compression, so that only the program is compared.
 * @param {Subject} subject
 * @returns {Promise<{ address: string, close: () => void }>}
 */
export function served(subject) {
  const server = createServer((request, response) => {
    const file = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname))
    readFile(join(folder, subject, file)).then(
      (content) => {
        response.writeHead(200, { 'content-type': types.get(extname(file)) ?? 'application/octet-stream' })
        response.end(content)
      },
      () => response.writeHead(404, { 'content-type': 'text/plain' }).end('Nothing is here.'),
    )
  })
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      const port = typeof address === 'object' && address !== null ? address.port : 0
      resolve({
        address: `http://127.0.0.1:${port}/${paths[subject]}`,
        close: () => {
          server.close()
          server.closeAllConnections()
        },
      })
    })
  })
}
