/** The study plan with the names of everything it mentions. */
import type { Mention, StudyPlan, Term } from '#catalog/outline.ts'
import { loadCases, loadGlossary, loadStudyPlan, loadTemplates } from '#catalog/shelves.ts'

/** The names of what is not a pattern, by id. */
export type Names = Readonly<Record<Exclude<Mention['kind'], 'patterns'>, ReadonlyMap<string, string>>>

export interface Course {
  readonly plan: StudyPlan
  readonly names: Names
}

export async function loadCourse(): Promise<Course> {
  const [plan, cases, templates, terms] = await Promise.all([
    loadStudyPlan(),
    loadCases(),
    loadTemplates(),
    loadGlossary(),
  ])
  return {
    plan,
    names: {
      cases: titlesOf(cases),
      templates: titlesOf(templates),
      terms: new Map(terms.map((term: Term) => [term.id, term.term])),
      exercises: titlesOf(plan.exercises),
    },
  }
}

function titlesOf(each: readonly { readonly id: string; readonly title: string }[]): ReadonlyMap<string, string> {
  return new Map(each.map(({ id, title }) => [id, title]))
}
