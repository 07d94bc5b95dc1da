/** The Vite plugin that turns `seeds/` and `src/ui/tokens.css` into the virtual modules of `src/virtual.d.ts`. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { normalizePath, type Plugin, type ViteDevServer } from 'vite'
import type { WordedPattern, Words } from '../pattern.ts'
import { lucideIcons } from './icons.ts'
import { parseCases, parseTemplates } from './outlines.ts'
import { parseSeeds } from './parse.ts'
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
const templates = 'seeds/templates.md'

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
  const [patternFiles = [], caseFiles = []] = sources.map((source) => filesOf(root, source).map(read))
  const { categories, patterns, cards, problems } = parseSeeds(patternFiles, lucideIcons(root))
  const fromTemplates = parseTemplates(read(templates), patterns)
  const fromCases = parseCases(caseFiles, patterns)
  failOn([...problems, ...fromTemplates.problems, ...fromCases.problems])
  return {
    patterns: { categories, patterns: patterns.map(slim) },
    words: Object.fromEntries(patterns.map((pattern) => [pattern.id, wordsOf(pattern)])),
    cards,
    templates: fromTemplates.templates,
    cases: fromCases.cases,
    themes: parseThemes(existsSync(join(root, tokens)) ? read(tokens).text : ''),
  }
}

/** What the start of the page does without. */
function wordsOf({ synonyms, owns, summary, numbers, pairs }: WordedPattern): Words {
  return { synonyms, owns, summary, numbers, pairs }
}

/** The entry as the page loads it: without its words, and without what `catalog.ts` puts back. */
function slim(pattern: WordedPattern): object {
  const words = new Set(Object.keys(wordsOf(pattern)))
  const plain = Object.entries(pattern).filter(([key, value]) => {
    const usual = value === null || value === false || value === 0 || (Array.isArray(value) && value.length === 0)
    return !words.has(key) && !usual && !(key === 'short' && value === pattern.name)
  })
  return Object.fromEntries(plain)
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
  return [tokens, templates, ...sources.flatMap((source) => filesOf(root, source))]
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
