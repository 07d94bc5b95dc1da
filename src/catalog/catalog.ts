/** The catalogue as the rest of Lintel asks for it: what is needed at start, and what is loaded when it is first read. */
import type { PatternId } from '#design/design.ts'
import palette from 'virtual:lintel/patterns'
import type { CaseOutline, Template } from './outline.ts'
import type { Card, Category, Pattern } from './pattern.ts'

/** The categories in the order of the palette. */
export const categories: readonly Category[] = palette.categories
/** Every entry, by category and then in the order of its seed file. */
export const patterns: readonly Pattern[] = palette.patterns.map((pattern) => ({
  short: pattern.name,
  class: null,
  shape: null,
  line: null,
  block: false,
  readingCount: 0,
  attaches: null,
  attachesTo: [],
  accepts: [],
  ...pattern,
}))

const patternsById = new Map(patterns.map((pattern) => [pattern.id, pattern]))
const categoriesById = new Map(categories.map((category) => [category.id, category]))

/** The entry of that slug; undefined when this build does not know it. */
export function patternOf(id: PatternId): Pattern | undefined {
  return patternsById.get(id)
}

/** The category an entry is listed in; throws for an entry that is not of this catalogue. */
export function categoryOf(pattern: Pattern): Category {
  const category = categoriesById.get(pattern.category)
  if (!category) throw new Error(`No category "${pattern.category}"`)
  return category
}

/** What is read about the entries, by slug. */
export async function loadCards(): Promise<Readonly<Record<string, Card>>> {
  return (await import('virtual:lintel/cards')).default
}

export async function loadTemplates(): Promise<readonly Template[]> {
  return (await import('virtual:lintel/templates')).default
}

export async function loadCases(): Promise<readonly CaseOutline[]> {
  return (await import('virtual:lintel/cases')).default
}
