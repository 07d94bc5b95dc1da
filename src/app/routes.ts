/** The addresses of Lintel: the part after `#`, so that `dist/` works on any static host and from a sub-path. */
import type { DesignId } from '#design/design.ts'

export type LibrarySection = 'designs' | 'templates' | 'trash'

export type Route =
  /** The design last open; on a first visit the running example. */
  | { readonly page: 'home' }
  | { readonly page: 'library'; readonly section: LibrarySection }
  | { readonly page: 'design'; readonly id: DesignId }
  | { readonly page: 'practice' }
  /** A fresh copy of the running example, with its first steps. */
  | { readonly page: 'example' }
  | { readonly page: 'unknown'; readonly address: string }

/** The page an address names; any text is an address, though perhaps an unknown one. */
export function parseRoute(hash: string): Route {
  const address = hash.replace(/^#/, '').replace(/^\/?/, '/')
  const path = address.replace(/[?].*$/, '')
  const unknown: Route = { page: 'unknown', address }
  const [page = '', rest, ...further] = path.slice(1).replace(/\/$/, '').split('/')
  if (further.length > 0) return unknown
  if (page === 'design') {
    const id = decoded(rest ?? '')
    return id === '' ? unknown : { page, id }
  }
  return fixed.get(rest === undefined ? page : `${page}/${rest}`) ?? unknown
}

const fixed: ReadonlyMap<string, Route> = new Map<string, Route>([
  ['', { page: 'home' }],
  ['designs', { page: 'library', section: 'designs' }],
  ['designs/templates', { page: 'library', section: 'templates' }],
  ['designs/trash', { page: 'library', section: 'trash' }],
  ['practice', { page: 'practice' }],
  ['example', { page: 'example' }],
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
    case 'practice':
      return '#/practice'
    case 'example':
      return '#/example'
    case 'unknown':
      return `#${route.address}`
  }
}

/** Empty for what is no valid encoding. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return ''
  }
}
