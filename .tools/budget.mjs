// @ts-check
/** Builds Lintel and checks what a first visit downloads: how many bytes, which libraries, and that the page obeys its policy. */
import { build } from 'vite'
import { firstLoad, limits } from './first-load.mjs'
import { root } from './install.mjs'

/** What must wait until it is used. */
const lazy = [
  { name: 'elkjs', path: /node_modules\/elkjs\// },
  { name: 'mermaid', path: /node_modules\/mermaid\// },
  { name: 'react-markdown', path: /node_modules\/react-markdown\// },
  { name: 'the formats', path: /\/src\/formats\// },
  { name: 'cards', path: /virtual:lintel\/cards\// },
  { name: 'the reading library', path: /virtual:lintel\/reading$/ },
  { name: 'who stands beside whom', path: /virtual:lintel\/company$/ },
  { name: 'the words of the catalogue', path: /virtual:lintel\/words$/ },
  { name: 'every icon of the library', path: /virtual:lintel\/icons$/ },
]

const result = await build({ root, logLevel: 'warn' })
const outputs = [result].flat().flatMap((each) => ('output' in each ? each.output : []))
const { chunks, kilobytes, everything, html } = firstLoad(outputs, 'index.html')

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
  const found = []
  if (!/<head>\s*<meta\s+http-equiv="Content-Security-Policy"/.test(html)) {
    found.push('The built page does not begin its head with the content security policy.')
  }
  if (/<script(?![^>]*\ssrc=)/.test(html)) found.push('The built page has an inline script.')
  if (/<style|\sstyle=/.test(html)) found.push('The built page has an inline style.')
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
