/** Collects what reading found, in words a user understands, and keeps the list short. */
import type { Problem } from '../design.ts'

/** Adds a problem: how bad, a sentence, and the records concerned. */
export type Report = (severity: Problem['severity'], message: string, at: readonly string[]) => void

const most = 100

/** A list of problems and the function that fills it; after a hundred it only counts. */
export function collectProblems(): { report: Report; problems: () => readonly Problem[] } {
  const listed: Problem[] = []
  let more = 0
  return {
    report: (severity, message, at) => {
      if (listed.length < most) listed.push({ severity, message, at })
      else more += 1
    },
    problems: () =>
      more === 0 ? listed : [...listed, { severity: 'warning', message: `And ${more} more like these.`, at: [] }],
  }
}

const words: Readonly<Record<string, string>> = {
  pattern: 'pattern',
  label: 'name',
  note: 'note',
  parent: 'boundary',
  position: 'place',
  size: 'size',
  facts: 'facts',
  behaviours: 'behaviours',
  practices: 'practices',
  references: 'references',
  pinned: 'pin',
  locked: 'lock',
  collapsed: 'collapsed state',
  kind: 'kind',
  modifier: 'direction',
  sides: 'sides',
  technology: 'technology',
  bends: 'route',
  title: 'title',
  summary: 'summary',
  tags: 'tags',
  caseStudy: 'case study',
  createdAt: 'date of creation',
  updatedAt: 'date of change',
}

/** The fields as a person calls them: "name, place". */
export function fieldWords(fields: readonly string[]): string {
  return [...new Set(fields.map((field) => words[field] ?? 'an unknown field'))].join(', ')
}

/** A name in quotation marks, shortened to fit a sentence. */
export function quoted(name: string): string {
  const signs = Array.from(name.slice(0, 200))
  return signs.length > 60 ? `“${signs.slice(0, 59).join('')}…”` : `“${name}”`
}
