/** The catalogue as the page needs it at start; `shelves.ts` has what is loaded when it is first read. */
import type { PatternId } from '#design/design.ts'
import palette from 'virtual:lintel/patterns'
import type { Category, Pattern } from './pattern.ts'
import { listOf, ownLists, ownPattern } from './own.ts'
import { slugOf } from './phrases.ts'

/** The categories in the order of the palette. */
export const categories: readonly Category[] = palette.categories
/** Every entry, by category and then in the order of its seed file. */
export const patterns: readonly Pattern[] = palette.patterns.map((pattern) => ({
  id: slugOf(pattern.name),
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

/** The categories of the palette, those of the user's own lists last. */
export function allCategories(): readonly Category[] {
  return [...categories, ...ownLists().flatMap((list) => list.categories)]
}

const patternsById = new Map(patterns.map((pattern) => [pattern.id, pattern]))
const categoriesById = new Map(categories.map((category) => [category.id, category]))

/** The entry of that slug, also of the user's own lists; undefined when nobody knows it. */
export function patternOf(id: PatternId): Pattern | undefined {
  return patternsById.get(id) ?? ownPattern(id)
}

/** The category an entry is listed in; throws for an entry that is of no list. */
export function categoryOf(pattern: Pattern): Category {
  const category =
    categoriesById.get(pattern.category) ?? listOf(pattern.id)?.categories.find(({ id }) => id === pattern.category)
  if (!category) throw new Error(`No category "${pattern.category}"`)
  return category
}
