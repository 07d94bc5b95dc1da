/** Templates (`seeds/templates.md`) and the outlines of case studies (`seeds/cases/*.json`). */
import type { CaseOutline, Template } from '../outline.ts'
import type { Pattern } from '../pattern.ts'
import { patternsIn, readBlueprint } from './chains.ts'
import { blueprintFaults } from './checks/examples.ts'
import { collector, didYouMean, type Place, type Report, type SeedFile, type SeedProblem } from './problem.ts'
import { readTree, type SeedEntry } from './tree.ts'

/** The templates of a file, and everything wrong with them. */
export function parseTemplates(
  file: SeedFile,
  patterns: readonly Pattern[],
): { readonly templates: readonly Template[]; readonly problems: readonly SeedProblem[] } {
  const { report, sorted } = collector()
  const { loose, categories } = readTree(file, report)
  for (const category of categories) report(category, 'E02', 'templates have no categories')
  const known = new Map(patterns.map((pattern) => [pattern.id, pattern]))
  const templates = loose.flatMap((entry) => readTemplate(entry, known, report) ?? [])
  for (const [at, entry] of loose.entries()) {
    if (loose.slice(0, at).some(({ slug }) => slug === entry.slug))
      report(entry, 'E06', `slug “${entry.slug}” is already used`)
  }
  return { templates, problems: sorted() }
}

/** The cases of the files, one each, and everything wrong with them. */
export function parseCases(
  files: readonly SeedFile[],
  patterns: readonly Pattern[],
): { readonly cases: readonly CaseOutline[]; readonly problems: readonly SeedProblem[] } {
  const { report, sorted } = collector()
  const known = new Set(patterns.map(({ id }) => id))
  const cases = files.flatMap((file) => readCase(file, known, report) ?? [])
  return { cases, problems: sorted() }
}

function readTemplate(entry: SeedEntry, known: ReadonlyMap<string, Pattern>, report: Report): Template | null {
  const { slug: id, name: title, summary } = entry
  if (summary === '') report(entry, 'E08', `“${title}” has no summary`)
  for (const item of entry.items) {
    if (item.key !== 'from' && item.key !== 'design')
      report(item, 'E11', `key “${item.key}” is unknown; a template has from and design`)
  }
  const design = entry.items.find(({ key }) => key === 'design')
  const blueprint = design ? readBlueprint(design.value) : null
  if (!design || !blueprint) {
    report(
      design ?? entry,
      design ? 'E37' : 'E13',
      design ? 'design cannot be read; expected slug(Label) > slug(Label); slug > slug' : `“${title}” lacks “design”`,
    )
    return null
  }
  checkKnown('design', patternsIn(blueprint), known, (message) => report(design, 'E24', message))
  for (const fault of blueprintFaults(blueprint, null, known)) report(design, 'E37', `design: ${fault}`)
  return { id, title, summary, blueprint }
}

function readCase({ path, text }: SeedFile, known: ReadonlySet<string>, report: Report): CaseOutline | null {
  const at: Place = { file: path, line: 1 }
  const value = readJson(text)
  if (typeof value !== 'object' || value === null) {
    report(at, 'E10', 'file is not JSON with one object')
    return null
  }
  const record = value as Readonly<Record<string, unknown>>
  const [id, title, origin, question] = ['id', 'title', 'origin', 'question'].map((key) =>
    readText(key, record, at, report),
  )
  const patterns = record['patterns']
  if (!isWords(patterns)) {
    report(at, 'E13', '“patterns” is not a list of slugs')
    return null
  }
  if (id !== undefined && !path.endsWith(`/${id}.json`)) report(at, 'E05', `id “${id}” is not the name of the file`)
  checkKnown('patterns', patterns, known, (message) => report(at, 'E38', message))
  return id && title && origin && question ? { id, title, origin, question, patterns } : null
}

function readText(
  key: string,
  record: Readonly<Record<string, unknown>>,
  at: Place,
  report: Report,
): string | undefined {
  const value = record[key]
  if (typeof value === 'string' && value !== '') return value
  report(at, 'E13', `“${key}” is no text`)
  return undefined
}

function isWords(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((word) => typeof word === 'string')
}

/** The value of a JSON text; undefined when it is none. */
function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function checkKnown(
  key: string,
  slugs: readonly string[],
  known: { readonly has: (slug: string) => boolean; readonly keys: () => Iterable<string> },
  complain: (message: string) => void,
): void {
  for (const slug of new Set(slugs)) {
    if (!known.has(slug)) complain(`“${key}” names “${slug}”, which is no entry.${didYouMean(slug, known.keys())}`)
  }
}
