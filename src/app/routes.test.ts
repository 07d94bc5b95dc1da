import { expect, test } from 'vitest'
import fc from 'fast-check'
import { formatRoute, parseRoute, type Route } from './routes.ts'

const pages: readonly (readonly [hash: string, route: Route])[] = [
  ['', { page: 'home' }],
  ['#', { page: 'home' }],
  ['#/', { page: 'home' }],
  ['#/designs', { page: 'library', section: 'designs' }],
  ['#/designs/', { page: 'library', section: 'designs' }],
  ['#designs', { page: 'library', section: 'designs' }],
  ['#/designs/templates', { page: 'library', section: 'templates' }],
  ['#/designs/trash', { page: 'library', section: 'trash' }],
  ['#/designs?from=mail', { page: 'library', section: 'designs' }],
  ['#/design/abc123', { page: 'design', id: 'abc123' }],
  ['#/design/a%2Fb%20%C3%A9', { page: 'design', id: 'a/b é' }],
  ['#/practice', { page: 'practice' }],
  ['#/patterns', { page: 'patterns' }],
  ['#/patterns/circuit-breaker', { page: 'pattern', id: 'circuit-breaker' }],
  ['#/patterns/acme/ledger', { page: 'pattern', id: 'acme/ledger' }],
  ['#/patterns/a/b/c', { page: 'unknown', address: '/patterns/a/b/c' }],
  ['#/map', { page: 'map' }],
  ['#/reading', { page: 'reading', pattern: null }],
  ['#/reading/retry', { page: 'reading', pattern: 'retry' }],
  ['#/study', { page: 'study' }],
  ['#/glossary', { page: 'glossary', term: null }],
  ['#/glossary/gl-slo', { page: 'glossary', term: 'gl-slo' }],
  ['#/lists', { page: 'lists' }],
  ['#/example', { page: 'example' }],
  ['#/design', { page: 'unknown', address: '/design' }],
  ['#/design/', { page: 'unknown', address: '/design/' }],
  ['#/design/%E0%A4%A', { page: 'unknown', address: '/design/%E0%A4%A' }],
  ['#/design/a/b', { page: 'unknown', address: '/design/a/b' }],
  ['#/designs/other', { page: 'unknown', address: '/designs/other' }],
  ['#/practice/case-cart', { page: 'unknown', address: '/practice/case-cart' }],
  ['#/constructor', { page: 'unknown', address: '/constructor' }],
  ['#/__proto__', { page: 'unknown', address: '/__proto__' }],
]

test.each(pages)('%j is an address', (hash, route) => {
  expect(parseRoute(hash)).toEqual(route)
})

test('every page has one address that leads back to it', () => {
  for (const [, route] of pages) expect(parseRoute(formatRoute(route))).toEqual(route)
})

test('any id has an address, and any text is one', () => {
  const well = fc.string({ unit: 'grapheme', minLength: 1 })
  fc.assert(
    fc.property(well, (id) => {
      expect(parseRoute(formatRoute({ page: 'design', id }))).toEqual({ page: 'design', id })
    }),
  )
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(parseRoute(`#/${text}`).page).toMatch(/^\w+$/)
    }),
  )
})
