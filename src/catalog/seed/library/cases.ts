/** The outlines of case studies, `seeds/cases/*.json`. */
import type { CaseOutline } from '../../outline.ts'
import type { Pattern } from '../../pattern.ts'
import { didYouMean, type Place, type Report, type SeedFile } from '../problem.ts'

/** The cases of the files, one each; everything wrong with them is reported. */
export function readCases(
  files: readonly SeedFile[],
  patterns: readonly Pattern[],
  report: Report,
): readonly CaseOutline[] {
  const known = new Set(patterns.map(({ id }) => id))
  return files.flatMap((file) => readCase(file, known, report) ?? [])
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
