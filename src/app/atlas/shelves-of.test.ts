/** What the atlas lists for each filter. */
import { expect, test } from 'vitest'
import type { Category, WordedPattern } from '#catalog/pattern.ts'
import type { PatternSearch } from '#catalog/search/search.ts'
import { shelvesOf, type AtlasFilter } from './shelves-of.ts'

const category = (id: string): Category => ({
  id,
  name: id.toUpperCase(),
  ink: 'moss',
  tile: 'tint',
  icon: { path: '' },
})
const categories = ['b', 'empty', 'a'].map(category)

function pattern(id: string, more: Pick<WordedPattern, 'category' | 'role' | 'class'>): WordedPattern {
  return {
    ...more,
    id,
    name: id,
    short: id,
    shape: null,
    line: null,
    icon: { path: '' },
    block: false,
    readingCount: 0,
    attaches: null,
    attachesTo: [],
    accepts: [],
    synonyms: [],
    owns: [],
    summary: '',
    numbers: [],
    pairs: [],
    technologies: [],
    guards: '',
  }
}

const patterns = [
  pattern('cache', { category: 'a', role: 'part', class: 'cache' }),
  pattern('store', { category: 'a', role: 'part', class: 'store' }),
  pattern('retry', { category: 'b', role: 'behaviour', class: null }),
  pattern('table', { category: 'b', role: 'part', class: 'store' }),
  pattern('stray', { category: 'gone', role: 'part', class: 'store' }),
]

/** Finds what has the letters of the query in its name, the last first. */
const search: PatternSearch = {
  find: (query) =>
    patterns
      .filter(({ name }) => name.includes(query.trim()))
      .toReversed()
      .map((found) => ({ pattern: found, matched: null })),
}

test.each<readonly [Partial<AtlasFilter>, readonly string[]]>([
  [{}, ['b B: retry table', 'a A: cache store']],
  [{ query: '   ' }, ['b B: retry table', 'a A: cache store']],
  [{ role: 'behaviour' }, ['b B: retry']],
  [{ role: 'practice' }, []],
  [{ class: 'store' }, ['b B: table', 'a A: store']],
  [{ category: 'a' }, ['a A: cache store']],
  [{ category: 'empty' }, []],
  [{ category: 'a', class: 'cache', role: 'part' }, ['a A: cache']],
  [{ category: 'a', class: 'cache', role: 'behaviour' }, []],
  [{ query: 't' }, ['found Found: stray table retry store']],
  [{ query: ' r ', role: 'behaviour' }, ['found Found: retry']],
  [{ query: 't', class: 'store', category: 'b' }, ['found Found: table']],
  [{ query: 'zzz' }, []],
  [{ query: 'cache', role: 'practice' }, []],
])('with %j', (wanted, shelves) => {
  const filter: AtlasFilter = { query: '', role: 'all', class: 'all', category: 'all', ...wanted }
  const found = shelvesOf(patterns, categories, { filter, search })
  expect(found.map((shelf) => `${shelf.id} ${shelf.title}: ${shelf.patterns.map(({ id }) => id).join(' ')}`)).toEqual(
    shelves,
  )
})
