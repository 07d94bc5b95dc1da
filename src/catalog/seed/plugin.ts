/** The Vite plugin that turns `seeds/` and `src/ui/tokens.css` into the virtual modules of `src/virtual.d.ts`. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { normalizePath, type Plugin, type ViteDevServer } from 'vite'
import type { Card, WordedPattern, Words } from '../pattern.ts'
import { slugOf } from '../phrases.ts'
import { readEverything, type SeedFolder } from './everything.ts'
import { lucideIcons, type IconSource } from './icons.ts'
import { problemText, type SeedFile, type SeedProblem } from './problem.ts'
import { parseThemes } from './themes.ts'

const prefix = 'virtual:lintel/'
/** Rollup's mark of modules that are no files. */
const resolvedPrefix = `\0${prefix}`

const tokens = 'src/ui/tokens.css'
const sources: readonly { readonly folder: string; readonly extension: string }[] = [
  { folder: 'seeds/patterns', extension: '.md' },
  { folder: 'seeds/cases', extension: '.json' },
]
const books = ['templates', 'reading', 'glossary', 'study-plan'] as const

/** Module name, without the prefix, to what it exports. */
type Modules = Readonly<Record<string, unknown>>

/** Parses the seeds once and again whenever one is edited; any mistake stops the build and names every place. */
export function lintelSeeds(): Plugin {
  let root = ''
  let modules: Modules | null = null
  return {
    name: 'lintel-seeds',
    configResolved: (config) => {
      root = config.root
    },
    buildStart() {
      modules = null
      for (const file of watched(root)) this.addWatchFile(join(root, file))
    },
    resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : undefined),
    load: (id) => {
      if (!id.startsWith(resolvedPrefix)) return undefined
      modules ??= readModules(root)
      const name = id.slice(resolvedPrefix.length)
      if (!(name in modules)) throw new Error(`There is no module "${prefix}${name}"`)
      return `export default JSON.parse(${quoted(JSON.stringify(modules[name]))})`
    },
    configureServer: (server) => {
      server.watcher.add([join(root, 'seeds'), join(root, tokens)])
      server.watcher.on('all', (_, path) => {
        if (!isSource(root, path)) return
        modules = null
        const fault = attempt(() => {
          modules = readModules(root)
        })
        announce(server, fault)
      })
    },
  }
}

/** What every virtual module exports; throws one error with all that is wrong. */
function readModules(root: string): Modules {
  const read = (path: string): SeedFile => ({ path, text: readFileSync(join(root, path), 'utf8') })
  const [patterns = [], cases = []] = sources.map((source) => filesOf(root, source).map(read))
  const [templates, reading, glossary, plan] = books.map((book) => read(pathOf(book)))
  if (!templates || !reading || !glossary || !plan) throw new Error('A file of the seeds is missing')
  const icons = lucideIcons(root)
  const everything = readEverything({ patterns, cases, templates, reading, glossary, plan } satisfies SeedFolder, icons)
  failOn(everything.problems)
  const { categories, cards } = everything
  return {
    patterns: { categories, patterns: everything.patterns.map(slim) },
    words: Object.fromEntries(everything.patterns.map((pattern) => [pattern.id, wordsOf(pattern)])),
    ...cardModules(everything.patterns, cards),
    reading: { ...everything.reading, items: everything.reading.items.map(lean) },
    company: Object.fromEntries(Object.entries(everything.company).map(([id, all]) => [id, all.map(lean)])),
    templates: everything.templates,
    cases: everything.cases,
    glossary: everything.glossary,
    plan: everything.plan,
    icons: iconPaths(icons),
    themes: parseThemes(existsSync(join(root, tokens)) ? read(tokens).text : ''),
  }
}

/** The cards of each category in a module of their own, so that one page loads little. */
function cardModules(patterns: readonly WordedPattern[], cards: Readonly<Record<string, Card>>): Modules {
  const categories = [...new Set(patterns.map(({ category }) => category))]
  return Object.fromEntries(
    categories.map((category) => {
      const inside = patterns.filter((pattern) => pattern.category === category)
      return [`cards/${category}`, Object.fromEntries(inside.map(({ id }) => [id, cards[id]]))]
    }),
  )
}

/** Every icon by its name, for lists that users write. */
function iconPaths(icons: IconSource): Readonly<Record<string, string>> {
  const named = new Map<string, string>()
  for (const name of icons.names) {
    const key = icons.keyOf(name)
    if (key !== null && !name.endsWith('Icon') && !name.startsWith('Lucide')) named.set(name, icons.pathOf(name))
  }
  return Object.fromEntries(named)
}

function pathOf(book: (typeof books)[number]): string {
  return `seeds/${book}.md`
}

/** What the start of the page does without. */
function wordsOf({ synonyms, owns, summary, numbers, pairs, technologies, guards }: WordedPattern): Words {
  return { synonyms, owns, summary, numbers, pairs, technologies, guards }
}

/** The entry as the page loads it: without its words, and without what `catalog.ts` puts back. */
function slim(pattern: WordedPattern): object {
  const words = new Set(Object.keys(wordsOf(pattern)))
  const plain = Object.entries(lean(pattern)).filter(
    ([key, value]) =>
      !words.has(key) &&
      !(key === 'short' && value === pattern.name) &&
      !(key === 'id' && value === slugOf(pattern.name)),
  )
  return Object.fromEntries(plain)
}

/** Without what is null, false, zero or empty; who loads it puts that back. */
function lean(record: object): object {
  const full = Object.entries(record).filter(([, value]: readonly [string, unknown]) => {
    const usual = value === null || value === false || value === 0 || value === ''
    return !usual && !(Array.isArray(value) && value.length === 0)
  })
  return Object.fromEntries(full)
}

function failOn(problems: readonly SeedProblem[]): void {
  const errors = problems.filter(({ severity }) => severity === 'error')
  if (errors.length === 0) return
  const count = `${errors.length} ${errors.length === 1 ? 'error' : 'errors'} in the seeds, nothing written`
  throw new Error([...errors.map(problemText), count].join('\n'))
}

/** The message of what the action throws; null when it succeeds. */
function attempt(action: () => void): string | null {
  try {
    action()
    return null
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

/** Loads the page anew after an edit, or shows what is wrong with it over the page. */
function announce(server: ViteDevServer, fault: string | null): void {
  for (const module of server.moduleGraph.idToModuleMap.values()) {
    if (module.id?.startsWith(resolvedPrefix) === true) server.moduleGraph.invalidateModule(module)
  }
  if (fault === null) {
    server.ws.send({ type: 'full-reload' })
    return
  }
  server.config.logger.error(fault)
  server.ws.send({ type: 'error', err: { message: fault, stack: '' } })
}

function watched(root: string): readonly string[] {
  return [tokens, ...books.map(pathOf), ...sources.flatMap((source) => filesOf(root, source))]
}

function isSource(root: string, path: string): boolean {
  const normal = normalizePath(path)
  return normal.startsWith(normalizePath(join(root, 'seeds/'))) || normal === normalizePath(join(root, tokens))
}

function filesOf(root: string, { folder, extension }: (typeof sources)[number]): readonly string[] {
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith(extension))
    .toSorted()
    .map((name) => `${folder}/${name}`)
}

/** A text as a literal in single quotes, in which JSON needs few escapes. */
function quoted(json: string): string {
  const escaped = json.replaceAll(/[\\']/g, '\\$&').replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')
  return `'${escaped}'`
}
