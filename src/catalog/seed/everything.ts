/** All seed files together: the catalogue and everything that stands beside it, checked against each other. */
import type { CaseOutline, StudyPlan, Template, Term } from '../outline.ts'
import type { Company } from '../suggestions.ts'
import type { IconSource } from './icons.ts'
import { readCases } from './library/cases.ts'
import { companyOf } from './library/company.ts'
import { readGlossary } from './library/glossary.ts'
import { unknownMark, withTemplates } from './library/reading-data.ts'
import { readLibrary } from './library/reading-file.ts'
import type { Names } from './library/record.ts'
import { readStudyPlan } from './library/study-plan.ts'
import { readTemplates } from './library/templates.ts'
import { parseSeeds, type Seeds } from './parse.ts'
import { collector, type Place, type SeedFile } from './problem.ts'

/** The files of `seeds/`. */
export interface SeedFolder {
  readonly patterns: readonly SeedFile[]
  readonly cases: readonly SeedFile[]
  readonly templates: SeedFile
  readonly reading: SeedFile
  readonly glossary: SeedFile
  readonly plan: SeedFile
}

export interface Everything extends Omit<Seeds, 'marks'> {
  readonly templates: readonly Template[]
  readonly cases: readonly CaseOutline[]
  readonly glossary: readonly Term[]
  readonly plan: StudyPlan
  readonly company: Company
}

/** Reads every file; never throws on what a person may have written. */
export function readEverything(folder: SeedFolder, icons: IconSource): Everything {
  const { report, sorted } = collector()
  const names: Omit<Names, 'patterns'> = {
    cases: new Set(folder.cases.map(({ path }) => path.replace(/^.*\/(.+)\.json$/, '$1'))),
    templates: new Set(slugsIn(folder.templates)),
    terms: new Set(slugsIn(folder.glossary)),
    exercises: new Set(),
  }
  const { marks, problems, ...seeds } = parseSeeds(folder.patterns, icons, (patterns) =>
    readLibrary(folder.reading, { ...names, patterns }, report),
  )
  const patterns = new Set(seeds.patterns.map(({ id }) => id))
  const templates = readTemplates(folder.templates, seeds.patterns, report)
  for (const { id, borrows } of templates) {
    for (const mark of borrows.filter((each) => !marks.has(each))) {
      report(headingOf(id, folder.templates), 'E24', `“${id}” borrows “${mark}”, ${unknownMark(mark, marks)}`)
    }
  }
  const cases = readCases(folder.cases, seeds.patterns, report)
  return {
    ...seeds,
    reading: withTemplates(seeds.reading, marks, templates),
    templates,
    cases,
    glossary: readGlossary(folder.glossary, { ...names, patterns }, report),
    plan: readStudyPlan(folder.plan, { ...names, patterns }, report),
    company: companyOf(seeds.cards, templates, cases),
    problems: [...problems, ...sorted()],
  }
}

/** Where the section of a slug begins. */
function headingOf(slug: string, { path, text }: SeedFile): Place {
  return { file: path, line: text.split('\n').findIndex((line) => line.endsWith(`{#${slug}}`)) + 1 }
}

function slugsIn({ text }: SeedFile): readonly string[] {
  return [...text.matchAll(/^### .*\{#([a-z0-9-]+)\}$/gm)].map(([, slug = '']) => slug)
}
