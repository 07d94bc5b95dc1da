// @ts-check
/** Builds Lintel and checks what a first visit downloads: how many bytes, which libraries, and that the page obeys its policy. */
import { gzipSync } from 'node:zlib'
import { build } from 'vite'
import { root } from './install.mjs'

/**
 * @typedef {Exclude<Awaited<ReturnType<typeof build>>, unknown[] | { close(): unknown }>['output'][number]} Output
 * @typedef {Extract<Output, { type: 'chunk' }>} Chunk
 */

/** Compressed kilobytes (1,000 bytes) a first visit may download. */
const limits = { script: 230, everything: 330 }

/** What must wait until it is used. */
const lazy = [
  { name: 'elkjs', path: /node_modules\/elkjs\// },
  { name: 'mermaid', path: /node_modules\/mermaid\// },
  { name: 'react-markdown', path: /node_modules\/react-markdown\// },
  { name: 'the formats', path: /\/src\/formats\// },
]

const result = await build({ root, logLevel: 'warn' })
const outputs = [result].flat().flatMap((each) => ('output' in each ? each.output : []))
const files = new Map(outputs.map((output) => [output.fileName, output]))

const chunks = firstLoad()
const styles = new Set(chunks.flatMap((chunk) => [...(chunk.viteMetadata?.importedCss ?? [])]))
const fonts = new Set([...styles].flatMap((style) => latinFontsIn(style)))

const kilobytes = {
  script: sum(chunks.map((chunk) => chunk.fileName)),
  style: sum(styles),
  font: sum(fonts),
  page: sum(['index.html']),
}
const everything = kilobytes.script + kilobytes.style + kilobytes.font + kilobytes.page

const problems = [
  ...over('Scripts', kilobytes.script, limits.script),
  ...over('Everything together', everything, limits.everything),
  ...tooEarly(),
  ...pageProblems(),
]

const parts = Object.entries(kilobytes).map(([kind, size]) => `${kind} ${size.toFixed(1)}`)
console.log(`First load, compressed kB: ${parts.join(', ')}; together ${everything.toFixed(1)}.`)
for (const problem of problems) console.error(problem)
process.exitCode = problems.length === 0 ? 0 : 1

/** The chunks of the page and everything they import statically. */
function firstLoad() {
  /** @type {Map<string, Chunk>} */
  const found = new Map()
  const waiting = outputs.flatMap((output) =>
    output.type === 'chunk' && output.isEntry && output.facadeModuleId?.endsWith('/index.html')
      ? [output.fileName]
      : [],
  )
  for (const name of waiting) {
    const chunk = files.get(name)
    if (chunk?.type !== 'chunk' || found.has(name)) continue
    found.set(name, chunk)
    waiting.push(...chunk.imports)
  }
  return [...found.values()]
}

/**
 * The font files a style sheet makes an English page load: those whose range holds the basic alphabet.
 * @param {string} style
 */
function latinFontsIn(style) {
  const faces = textOf(style).match(/@font-face\s*\{[^}]*\}/g) ?? []
  return faces
    .filter((face) => !face.includes('unicode-range') || /U\+(0{1,4}-|\?\?)/i.test(face))
    .flatMap((face) => {
      const file = /url\(["']?([^)"']+\.woff2)/.exec(face)?.[1]
      return file === undefined ? [] : [`assets/${file.split('/').at(-1)}`]
    })
}

/** Lazy libraries found among the chunks of the first load. */
function tooEarly() {
  const modules = chunks.flatMap((chunk) => chunk.moduleIds)
  return lazy.flatMap(({ name, path }) => {
    const module = modules.find((id) => path.test(id.replaceAll('\\', '/')))
    return module === undefined ? [] : [`The first load contains ${name}: ${module.split(root).at(-1)}`]
  })
}

/** Whether the built page states its policy first and holds nothing the policy would block. */
function pageProblems() {
  const page = textOf('index.html')
  const found = []
  if (!/<head>\s*<meta\s+http-equiv="Content-Security-Policy"/.test(page)) {
    found.push('The built page does not begin its head with the content security policy.')
  }
  if (/<script(?![^>]*\ssrc=)/.test(page)) found.push('The built page has an inline script.')
  if (/<style|\sstyle=/.test(page)) found.push('The built page has an inline style.')
  return found
}

/**
 * @param {string} what
 * @param {number} size
 * @param {number} limit
 */
function over(what, size, limit) {
  return size > limit ? [`${what}: ${size.toFixed(1)} kB compressed, ${limit} allowed.`] : []
}

/** @param {Iterable<string>} names */
function sum(names) {
  return [...names].reduce((total, name) => total + sizeOf(name), 0)
}

/** @param {string} name */
function sizeOf(name) {
  const file = files.get(name)
  if (file === undefined) throw new Error(`The build has no file ${name}`)
  const content = file.type === 'chunk' ? file.code : file.source
  return (name.endsWith('.woff2') ? content.length : gzipSync(content).length) / 1000
}

/** @param {string} name */
function textOf(name) {
  const file = files.get(name)
  return file?.type === 'asset' ? Buffer.from(file.source).toString('utf8') : ''
}
