/** The addresses of Lintel: the part after `#`, so that `dist/` works on any static host and from a sub-path. */
import type { DesignId, PatternId } from '#design/design.ts'

export type LibrarySection = 'designs' | 'templates' | 'trash'

export type Route =
  /** The design last open; on a first visit the running example. */
  | { readonly page: 'home' }
  | { readonly page: 'library'; readonly section: LibrarySection }
  | { readonly page: 'design'; readonly id: DesignId }
  | { readonly page: 'practice' }
  /** The atlas, and the page of one pattern in it. */
  | { readonly page: 'patterns' }
  | { readonly page: 'pattern'; readonly id: PatternId }
  /** How patterns relate. */
  | { readonly page: 'map' }
  /** The reading library, of one pattern or of all. */
  | { readonly page: 'reading'; readonly pattern: PatternId | null }
  | { readonly page: 'study' }
  | { readonly page: 'glossary'; readonly term: string | null }
  /** The user's own lists of patterns. */
  | { readonly page: 'lists' }
  /** A fresh copy of the running example, with its first steps. */
  | { readonly page: 'example' }
  | { readonly page: 'unknown'; readonly address: string }

/** The page an address names; any text is an address, though perhaps an unknown one. */
export function parseRoute(hash: string): Route {
  const address = hash.replace(/^#/, '').replace(/^\/?/, '/')
  const path = address.replace(/[?].*$/, '')
  const unknown: Route = { page: 'unknown', address }
  const steps = path.slice(1).replace(/\/$/, '').split('/')
  const known = fixed.get(steps.join('/'))
  if (known) return known
  const [page = '', ...rest] = steps
  const read = withName.get(page)
  const name = rest.map(decoded).join('/')
  return (read && name !== '' ? read(name, rest.length) : null) ?? unknown
}

/** Pages of one thing, by the step before its name. The patterns of own lists have a name of two steps. */
type Naming = readonly [step: string, read: (name: string, steps: number) => Route | null]

const withName = new Map<string, Naming[1]>([
  ['design', (id, steps) => (steps === 1 ? { page: 'design', id } : null)],
  ['patterns', (id, steps) => (steps <= 2 ? { page: 'pattern', id } : null)],
  ['reading', (pattern, steps) => (steps <= 2 ? { page: 'reading', pattern } : null)],
  ['glossary', (term, steps) => (steps === 1 ? { page: 'glossary', term } : null)],
] satisfies Naming[])

const fixed: ReadonlyMap<string, Route> = new Map<string, Route>([
  ['', { page: 'home' }],
  ['designs', { page: 'library', section: 'designs' }],
  ['designs/templates', { page: 'library', section: 'templates' }],
  ['designs/trash', { page: 'library', section: 'trash' }],
  ['practice', { page: 'practice' }],
  ['example', { page: 'example' }],
  ['patterns', { page: 'patterns' }],
  ['map', { page: 'map' }],
  ['reading', { page: 'reading', pattern: null }],
  ['study', { page: 'study' }],
  ['glossary', { page: 'glossary', term: null }],
  ['lists', { page: 'lists' }],
])

/** The address of a page, with its `#`. */
export function formatRoute(route: Route): string {
  switch (route.page) {
    case 'home':
      return '#/'
    case 'library':
      return route.section === 'designs' ? '#/designs' : `#/designs/${route.section}`
    case 'design':
      return `#/design/${encodeURIComponent(route.id)}`
    case 'pattern':
      return `#/patterns/${encodedPath(route.id)}`
    case 'reading':
      return route.pattern === null ? '#/reading' : `#/reading/${encodedPath(route.pattern)}`
    case 'glossary':
      return route.term === null ? '#/glossary' : `#/glossary/${encodeURIComponent(route.term)}`
    case 'practice':
    case 'example':
    case 'patterns':
    case 'map':
    case 'study':
    case 'lists':
      return `#/${route.page}`
    case 'unknown':
      return `#${route.address}`
  }
}

/** A name whose steps are encoded one by one. */
function encodedPath(name: string): string {
  return name.split('/').map(encodeURIComponent).join('/')
}

/** Empty for what is no valid encoding. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return ''
  }
}
