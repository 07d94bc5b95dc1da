/** What the palette lists: groups while nothing is searched for, and what a search finds. Knows nothing of React. */
import type { Category, WordedPattern, Role } from '#catalog/pattern.ts'
import type { PatternSearch } from '#catalog/search/search.ts'
import type { PatternId } from '#design/design.ts'
import { keepLast } from './keep-last.ts'

export type RoleFilter = Role | 'all'

/** One thing to choose. A pattern may stand in several groups, so the option has an id of its own. */
export interface Option {
  /** The id of its element. */
  readonly id: string
  readonly pattern: WordedPattern
  /** The search word that led here; null when the name itself did. */
  readonly matched: string | null
}

export interface Group {
  /** A category's id, or `favourites`, `recent` or `start`. */
  readonly id: string
  readonly title: string
  readonly look: 'rows' | 'tiles'
  readonly options: readonly Option[]
}

/** What the user's preferences say about the list. */
export interface Filter {
  readonly role: RoleFilter
  readonly favourites: readonly PatternId[]
  readonly recent: readonly PatternId[]
}

export interface Listing {
  /** The groups that hold something, pinned ones first, then the categories in the order of the catalogue. */
  readonly groups: (filter: Filter) => readonly Group[]
  /** What a query finds, best first, at most sixty. */
  readonly results: (query: string, filter: Filter) => readonly Option[]
  /** Everything that can be chosen now, in reading order. */
  readonly options: (query: string, filter: Filter) => readonly Option[]
}

/** The listing of a catalogue. The last answers are kept, so that the list and the keyboard share one object. */
export function createListing(
  patterns: readonly WordedPattern[],
  categories: readonly Category[],
  search: PatternSearch,
): Listing {
  const catalogue: Catalogue = { patterns, categories, byId: new Map(patterns.map((pattern) => [pattern.id, pattern])) }
  const groups = keepLast(
    ({ role, favourites, recent }: Filter) => [role, favourites, recent],
    (filter: Filter) => groupsOf(catalogue, filter),
  )
  const found = keepLast(
    ({ query, filter: { role, recent } }: Asked) => [query, role, recent],
    ({ query, filter: { role, recent } }: Asked) =>
      search
        .find(query, { recent, role: role === 'all' ? undefined : role, limit: mostResults })
        .map(({ pattern, matched }): Option => ({ id: optionId('found', pattern.id), pattern, matched })),
  )
  const results: Listing['results'] = (query, filter) => found({ query: query.trim(), filter })
  return {
    groups,
    results,
    options: (query, filter) =>
      isSearch(query) ? results(query, filter) : groups(filter).flatMap((group) => group.options),
  }
}

/** Whether a query asks for anything. */
export function isSearch(query: string): boolean {
  return query.trim() !== ''
}

/** The id of the list's element, for what controls it. */
export const listId = 'palette-patterns'

/** Further results are no answer: one letter more finds what is meant. */
const mostResults = 60

/** How many rows Page Up and Page Down go. */
const page = 8

/** The option a key leads to from the active one; null when the key moves nothing. The ends are ends. */
export function optionAfter(options: readonly Option[], active: string | null, key: string): string | null {
  const last = options.length - 1
  const at = options.findIndex((option) => option.id === active)
  const to = targetOf(key, at, last)
  return to === null ? null : (options[Math.min(Math.max(to, 0), last)]?.id ?? null)
}

function targetOf(key: string, at: number, last: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return at + 1
    case 'ArrowUp':
      return at < 0 ? last : at - 1
    case 'PageDown':
      return at + page
    case 'PageUp':
      return at - page
    case 'Home':
      return 0
    case 'End':
      return last
    default:
      return null
  }
}

/** How many of three dots (fewer when there is less to read) are full: all only when everything is read. */
export function dotsOf(read: number, total: number): { readonly dots: number; readonly full: number } {
  const dots = Math.min(3, total)
  return { dots, full: read <= 0 || dots === 0 ? 0 : Math.max(1, Math.floor((Math.min(read, total) / total) * dots)) }
}

interface Asked {
  readonly query: string
  readonly filter: Filter
}

interface Catalogue {
  readonly patterns: readonly WordedPattern[]
  readonly categories: readonly Category[]
  readonly byId: ReadonlyMap<PatternId, WordedPattern>
}

function groupsOf({ patterns, categories, byId }: Catalogue, { role, favourites, recent }: Filter): readonly Group[] {
  const isShown = (pattern: WordedPattern): boolean => role === 'all' || pattern.role === role
  const group = (
    id: string,
    title: string,
    members: readonly WordedPattern[],
    look: Group['look'] = 'rows',
  ): Group => ({
    id,
    title,
    look,
    options: members.filter(isShown).map((pattern) => ({ id: optionId(id, pattern.id), pattern, matched: null })),
  })
  const known = (ids: readonly PatternId[]): readonly WordedPattern[] => ids.flatMap((id) => byId.get(id) ?? [])
  const all = [
    group('favourites', 'Favourites', known(favourites)),
    group('recent', 'Recent', known(recent), 'tiles'),
    group(
      'start',
      'Start here',
      patterns.filter((pattern) => pattern.block),
    ),
    ...categories.map(({ id, name }) =>
      group(
        id,
        name,
        patterns.filter((pattern) => pattern.category === id),
      ),
    ),
  ]
  return all.filter(({ options }) => options.length > 0)
}

function optionId(group: string, pattern: PatternId): string {
  return `palette-${group}-${pattern}`
}
