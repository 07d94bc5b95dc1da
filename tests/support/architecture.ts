/** Reads source files and says, in sentences, where they break the rules of `tests/architecture.test.ts`. */
import { posix } from 'node:path'
import { parseSync, Visitor } from 'vite'

export interface SourceFile {
  /** From the top of the repository, with forward slashes: `src/design/ids.ts`. */
  readonly path: string
  readonly text: string
}

export interface Rules {
  /** Each folder of `src`, and the folders it may import. */
  readonly layers: Readonly<Record<string, readonly string[]>>
  /** The files that start a page, and the folders each may import instead; only they may stand directly in `src`. */
  readonly entries: Readonly<Record<string, readonly string[]>>
  /** What any test may import besides what its folder may, to build an example. */
  readonly testLayers: readonly string[]
  /** Each library, and the folders or files of `src` that may import it. A name that ends in `:` or `/` is a prefix. */
  readonly libraries: Readonly<Record<string, readonly string[]>>
  /** Each global that only one place may touch, and that place. */
  readonly globals: Readonly<Record<string, readonly string[]>>
  /** Folders of `src` where one more file is one more entry: they may grow and may hold an `index.ts`. */
  readonly registries: readonly string[]
  /** Folders of `src` that may contain components. */
  readonly components: readonly string[]
  readonly forbiddenNames: readonly string[]
  readonly filesPerFolder: number
}

interface Uses {
  readonly imports: readonly string[]
  readonly globals: readonly string[]
}

/** Every broken rule as one sentence that names the file and what it does. */
export function violationsOf(files: readonly SourceFile[], rules: Rules): string[] {
  const each = files.flatMap((file) => {
    const path = file.path.replace(/^src\//, '')
    const uses = usesOf(file)
    return [
      ...placeProblems(path, rules),
      ...uses.imports.flatMap((specifier) => importProblems(path, specifier, rules)),
      ...uses.globals.flatMap((name) => globalProblems(path, name, rules)),
    ].map((problem) => `src/${path} ${problem}`)
  })
  return [...each, ...crowdedFolders(files, rules)]
}

function placeProblems(path: string, rules: Rules): string[] {
  const problems: string[] = []
  const names = path.split('/').map((segment) => segment.split('.')[0] ?? segment)
  const forbidden = names.find((name) => rules.forbiddenNames.includes(name))
  if (forbidden !== undefined) problems.push(`is called "${forbidden}"; name it after what it is for`)
  const top = topOf(path)
  if (top === null && !(path in rules.entries)) problems.push('stands directly in src, which holds only the entry')
  if (top !== null && !(top in rules.layers)) problems.push(`is in "${top}", a folder the layer table does not list`)
  if (path.endsWith('.tsx') && top !== null && !within(path, rules.components)) {
    problems.push(`contains components, which only ${listOf(rules.components)} may`)
  }
  const folder = posix.dirname(path)
  const gathers = rules.registries.some((registry) => folder === registry || posix.dirname(folder) === registry)
  if (/^index\.tsx?$/.test(posix.basename(path)) && !gathers) {
    problems.push('is a barrel; only a registry folder has an index')
  }
  return problems
}

function importProblems(path: string, specifier: string, rules: Rules): string[] {
  const target = specifier.replace(/[?].*$/, '')
  if (target.startsWith('#')) return layerProblems(path, target.slice(1), rules)
  if (target.startsWith('.')) return relativeProblems(path, target)
  return libraryProblems(path, target, rules)
}

function layerProblems(path: string, target: string, rules: Rules): string[] {
  const from = topOf(path)
  const to = topOf(target)
  if (to === null) return [`imports "#${target}", which is no folder of src`]
  if (posix.dirname(target) === posix.dirname(path)) return [`imports "#${target}" from beside it; write "./"`]
  if (to === from) return []
  const allowed = rules.entries[path] ?? rules.layers[from ?? ''] ?? []
  if (allowed.includes(to) || (isTest(path) && rules.testLayers.includes(to))) return []
  return [`imports "#${target}", but ${path in rules.entries ? path : from} may import ${listOf(allowed)}`]
}

function relativeProblems(path: string, target: string): string[] {
  const resolved = posix.join('src', posix.dirname(path), target)
  const from = topOf(path)
  if (from === null || resolved === `src/${from}` || resolved.startsWith(`src/${from}/`)) return []
  if (isTest(path) && resolved.startsWith('tests/support/')) return []
  return [`imports "${target}" across folders; write "#folder/file.ts"`]
}

function libraryProblems(path: string, target: string, rules: Rules): string[] {
  if (isTest(path)) return []
  const name = Object.keys(rules.libraries).find(
    (library) => target === library || target.startsWith(/[:/]$/.test(library) ? library : `${library}/`),
  )
  if (name === undefined) return [`imports "${target}", a library the table of owners does not list`]
  const owners = rules.libraries[name] ?? []
  return within(path, owners) ? [] : [`imports "${target}", which only ${listOf(owners)} may`]
}

function globalProblems(path: string, name: string, rules: Rules): string[] {
  if (!Object.hasOwn(rules.globals, name) || isTest(path)) return []
  const owners = rules.globals[name] ?? []
  return within(path, owners) ? [] : [`uses ${name}, which only ${listOf(owners)} may`]
}

function crowdedFolders(files: readonly SourceFile[], rules: Rules): string[] {
  const counts = new Map<string, number>()
  for (const { path } of files) {
    const folder = posix.dirname(path.replace(/^src\//, ''))
    if (!isTest(path) && !rules.registries.includes(folder)) counts.set(folder, (counts.get(folder) ?? 0) + 1)
  }
  return [...counts]
    .filter(([, count]) => count > rules.filesPerFolder)
    .map(
      ([folder, count]) => `src/${folder} holds ${count} files; ${rules.filesPerFolder} is the limit, split it by idea`,
    )
}

/** What a file imports, in any form, types included, and which globals it touches. */
function usesOf({ path, text }: SourceFile): Uses {
  const { program, errors } = parseSync(path, text)
  if (errors.length > 0) throw new Error(`${path} does not parse: ${errors[0]?.message ?? ''}`)
  const imports: string[] = []
  const globals: string[] = []
  const add = (source: { readonly value?: unknown } | null) => {
    if (typeof source?.value === 'string') imports.push(source.value)
  }
  new Visitor({
    ImportDeclaration: (node) => add(node.source),
    ExportAllDeclaration: (node) => add(node.source),
    ExportNamedDeclaration: (node) => add(node.source),
    ImportExpression: (node) => {
      if (node.source.type === 'Literal') add(node.source)
    },
    TSImportType: (node) => add(node.source),
    Identifier: (node) => {
      globals.push(node.name)
    },
    MemberExpression: (node) => {
      if (node.property.type !== 'Identifier' || node.object.type !== 'Identifier') return
      globals.push(`${node.object.name}.${node.property.name}`)
    },
    NewExpression: (node) => {
      if (node.callee.type !== 'Identifier') return
      if (node.callee.name === 'Date' && node.arguments.length === 0) globals.push('new Date()')
      const [address] = node.arguments
      if (node.callee.name === 'URL' && node.arguments.length === 2 && address?.type === 'Literal') add(address)
    },
  }).visit(program)
  return { imports, globals: [...new Set(globals)] }
}

function topOf(path: string): string | null {
  const slash = path.indexOf('/')
  return slash < 0 ? null : path.slice(0, slash)
}

function isTest(path: string): boolean {
  return /\.test\.tsx?$/.test(path)
}

function within(path: string, places: readonly string[]): boolean {
  return places.some((place) => path === place || path.startsWith(`${place}/`))
}

function listOf(names: readonly string[]): string {
  return names.length === 0 ? 'nothing' : names.join(', ')
}
