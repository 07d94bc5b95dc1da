/** What the atlas lists: shelves by category, or one with what a search finds. Knows nothing of React. */
import type { Category, PartClassId, Role, WordedPattern } from '#catalog/pattern.ts'
import type { PatternSearch } from '#catalog/search/search.ts'

export interface AtlasFilter {
  readonly query: string
  readonly role: Role | 'all'
  readonly class: PartClassId | 'all'
  /** The id of a category. */
  readonly category: string
}

export interface AtlasShelf {
  readonly id: string
  readonly title: string
  readonly patterns: readonly WordedPattern[]
}

interface Asked {
  readonly filter: AtlasFilter
  readonly search: PatternSearch
}

/** The shelves that hold something, in the order of the categories; while searching the best result first. */
export function shelvesOf(
  patterns: readonly WordedPattern[],
  categories: readonly Category[],
  { filter, search }: Asked,
): readonly AtlasShelf[] {
  const wanted = (pattern: WordedPattern): boolean =>
    (filter.role === 'all' || pattern.role === filter.role) &&
    (filter.class === 'all' || pattern.class === filter.class) &&
    (filter.category === 'all' || pattern.category === filter.category)
  if (filter.query.trim() !== '') {
    const found = search.find(filter.query).map(({ pattern }) => pattern)
    return shelf('found', 'Found', found.filter(wanted))
  }
  return categories.flatMap(({ id, name }) =>
    shelf(
      id,
      name,
      patterns.filter((pattern) => pattern.category === id && wanted(pattern)),
    ),
  )
}

function shelf(id: string, title: string, patterns: readonly WordedPattern[]): readonly AtlasShelf[] {
  return patterns.length === 0 ? [] : [{ id, title, patterns }]
}
