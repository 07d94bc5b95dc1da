/** The study plan, `seeds/study-plan.md`: subjects with their topics, exercises, and goals with their measure. */
import type { Exercise, Goal, PlanTopic, StudyPlan } from '../../outline.ts'
import type { Report, SeedFile } from '../problem.ts'
import { readTree, type SeedCategory, type SeedEntry } from '../tree.ts'
import { checkLoose, checkOnce, namedIn, textOf, valuesOf, type NameKind, type Names } from './record.ts'

const anything: readonly NameKind[] = ['patterns', 'cases', 'templates', 'terms', 'exercises']

/** The plan of a file; its last two sections are the exercises and the goals, and all before them are subjects. */
export function readStudyPlan(file: SeedFile, names: Omit<Names, 'exercises'>, report: Report): StudyPlan {
  const { loose, categories } = readTree(file, report)
  checkLoose(loose, report)
  for (const { attributes, name, ...at } of categories) {
    if (attributes === '') report(at, 'E05', `heading “${name}” has no slug; write ## ${name} {#slug}`)
  }
  checkOnce(
    categories.flatMap((category) => category.entries),
    report,
  )
  const sectionOf = (id: string): readonly SeedEntry[] =>
    categories.find(({ attributes }) => attributes === id)?.entries ?? []
  const exercises = new Set(sectionOf('exercises').map(({ slug }) => slug))
  const all: Names = { ...names, exercises }
  const subjects = categories.filter(({ attributes }) => attributes !== 'exercises' && attributes !== 'goals')
  return {
    subjects: subjects.map((section) => readSubject(section, all, report)),
    exercises: sectionOf('exercises').map((entry) => readExercise(entry, all, report)),
    goals: sectionOf('goals').map((entry) => readGoal(entry, all, report)),
  }
}

function readSubject(
  { name, attributes, entries }: SeedCategory,
  names: Names,
  report: Report,
): StudyPlan['subjects'][number] {
  const chapters = entries.map((entry) => {
    const topics = valuesOf(entry, ['topic'], report)('topic')
    return {
      id: entry.slug,
      title: entry.name,
      topics: topics.map((item): PlanTopic => {
        const [, title = item.value, list = ''] = /^(.+?): ([a-z0-9, -]+)$/.exec(item.value) ?? []
        if (list === '') report(item, 'E41', `cannot read “${item.value}”; expected Topic: slug, slug`)
        return { title, about: namedIn(list, { names, allowed: anything, at: item }, report) }
      }),
    }
  })
  return { id: attributes, title: name, chapters }
}

function readExercise(entry: SeedEntry, names: Names, report: Report): Exercise {
  const all = valuesOf(entry, ['from', 'case', 'about', 'done'], report)
  const cases = all('case').flatMap((item) => namedIn(item.value, { names, allowed: ['cases'], at: item }, report))
  const about = all('about').flatMap((item) => namedIn(item.value, { names, allowed: anything, at: item }, report))
  return {
    id: entry.slug,
    title: entry.name,
    from: textOf(all('from'), { key: 'from', by: entry }, report),
    done: textOf(all('done'), { key: 'done', by: entry }, report),
    cases: cases.map(({ id }) => id),
    about,
  }
}

function readGoal(entry: SeedEntry, names: Names, report: Report): Goal {
  const all = valuesOf(entry, ['measure', 'about'], report)
  const about = all('about').flatMap((item) => namedIn(item.value, { names, allowed: anything, at: item }, report))
  return {
    id: entry.slug,
    title: entry.name,
    measure: textOf(all('measure'), { key: 'measure', by: entry }, report),
    about,
  }
}
