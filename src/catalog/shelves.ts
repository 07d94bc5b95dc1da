/** What is read of the catalogue, loaded when it is first asked for. Stays out of the first load; import it from lazy code. */
import type { PatternId } from '#design/design.ts'
import { patternOf } from './catalog.ts'
import type { CaseOutline, StudyPlan, Template, Term } from './outline.ts'
import { ownLists } from './own.ts'
import type { Card } from './pattern.ts'
import { readingFrom, type Reading } from './reading.ts'
import { companyFrom, type Company } from './suggestions.ts'

const cardModules: Readonly<Record<string, () => Promise<{ readonly default: Readonly<Record<string, Card>> }>>> = {
  edge: () => import('virtual:lintel/cards/edge'),
  api: () => import('virtual:lintel/cards/api'),
  svc: () => import('virtual:lintel/cards/svc'),
  style: () => import('virtual:lintel/cards/style'),
  data: () => import('virtual:lintel/cards/data'),
  cache: () => import('virtual:lintel/cards/cache'),
  msg: () => import('virtual:lintel/cards/msg'),
  proc: () => import('virtual:lintel/cards/proc'),
  scale: () => import('virtual:lintel/cards/scale'),
  cons: () => import('virtual:lintel/cards/cons'),
  res: () => import('virtual:lintel/cards/res'),
  sec: () => import('virtual:lintel/cards/sec'),
  obs: () => import('virtual:lintel/cards/obs'),
  plat: () => import('virtual:lintel/cards/plat'),
}

/** What is read about the entries of a category, by slug. */
export async function loadCardsOf(category: string): Promise<Readonly<Record<PatternId, Card>>> {
  const own = ownLists().find((list) => list.categories.some(({ id }) => id === category))
  return own?.cards ?? (await cardModules[category]?.())?.default ?? {}
}

/** What is read about an entry; undefined for one nobody knows. */
export async function loadCard(id: PatternId): Promise<Card | undefined> {
  const pattern = patternOf(id)
  return pattern && (await loadCardsOf(pattern.category))[id]
}

/** What is read about all entries, by slug. */
export async function loadCards(): Promise<Readonly<Record<string, Card>>> {
  const modules = await Promise.all(Object.values(cardModules).map((load) => load()))
  return Object.assign(
    {},
    ...modules.map((module) => module.default),
    ...ownLists().map(({ cards }) => cards),
  ) as Readonly<Record<string, Card>>
}

/** Everything there is to read. */
export async function loadReading(): Promise<Reading> {
  return readingFrom(
    (await import('virtual:lintel/reading')).default,
    ownLists().map((list) => list.reading),
  )
}

/** Who usually stands beside whom; the company of own patterns is what they name themselves. */
export async function loadCompany(): Promise<Company> {
  return companyFrom(
    (await import('virtual:lintel/company')).default,
    ownLists().flatMap(({ cards }) => Object.values(cards)),
  )
}

export async function loadTemplates(): Promise<readonly Template[]> {
  return (await import('virtual:lintel/templates')).default
}

export async function loadCases(): Promise<readonly CaseOutline[]> {
  return (await import('virtual:lintel/cases')).default
}

export async function loadGlossary(): Promise<readonly Term[]> {
  return (await import('virtual:lintel/glossary')).default
}

export async function loadStudyPlan(): Promise<StudyPlan> {
  return (await import('virtual:lintel/plan')).default
}
