/** The search of the palette: forgiving about spelling, strict about who owns a word. It finds patterns and nothing else. */
import MiniSearch, { type SearchResult } from 'minisearch'
import type { PatternId } from '#design/design.ts'
import { roles, type Category, type Role, type WordedPattern } from '../pattern.ts'
import { keyOf, meaningful, termsOf } from './search-terms.ts'
import { respell } from './spelling.ts'

export interface SearchOptions {
  readonly role?: Role | undefined
  /** Patterns used lately: they rank a little higher. */
  readonly recent?: readonly PatternId[] | undefined
  readonly limit?: number | undefined
}

export interface Hit {
  readonly pattern: WordedPattern
  /** The search word that led here, to be shown in faint text; null when the name itself did. */
  readonly matched: string | null
}

export interface PatternSearch {
  /** The patterns a query finds, best first; an empty query gives all of them in the order of the catalogue. */
  readonly find: (query: string, options?: SearchOptions) => readonly Hit[]
}

/** A pattern as the search sees it. */
interface Entry {
  readonly id: number
  readonly pattern: WordedPattern
  readonly category: string
  /** Its name, search words and technologies, each written in one word: "loadbalancer". */
  readonly keys: readonly string[]
}

interface Holder {
  readonly entry: Entry
  /** The search word, or null for the pattern of that very name. */
  readonly word: string | null
}

interface Index {
  readonly entries: readonly Entry[]
  readonly words: MiniSearch<Entry>
  /** Every term there is, to guess misspelt ones from. */
  readonly terms: readonly string[]
  /** Who is called so, by key, the owner first. */
  readonly holders: ReadonlyMap<string, readonly Holder[]>
}

const recentBoost = 1.2
/** A bare word like "gateway" usually means a building block of "Start here", and a part rather than a practice. */
const blockBoost = 2
const partBoost = 1.25

/** A search over patterns in the order of the catalogue. The index is built by the first query. */
export function createSearch(patterns: readonly WordedPattern[], categories: readonly Category[] = []): PatternSearch {
  let index: Index | null = null
  return {
    find(query, { role, recent = [], limit = patterns.length } = {}) {
      const isAsked = (pattern: WordedPattern): boolean => !role || pattern.role === role
      if (query.trim() === '') {
        return patterns
          .filter(isAsked)
          .slice(0, limit)
          .map((pattern) => ({ pattern, matched: null }))
      }
      index ??= buildIndex(patterns, categories)
      return hitsOf(index, query, new Set(recent))
        .filter(({ pattern }) => isAsked(pattern))
        .slice(0, limit)
    },
  }
}

function buildIndex(patterns: readonly WordedPattern[], categories: readonly Category[]): Index {
  const categoryNames = new Map(categories.map(({ id, name }) => [id, name]))
  const entries = patterns.map((pattern, id): Entry => {
    const keys = [pattern.name, ...wordsOf(pattern)].map(keyOf)
    return { id, pattern, keys, category: categoryNames.get(pattern.category) ?? pattern.category }
  })
  const terms = new Set<string>()
  const words = new MiniSearch<Entry>({
    fields: ['name', 'synonyms', 'technologies', 'summary', 'guards', 'category', 'keys'],
    extractField: (entry, field) => textOf(entry, field),
    tokenize: termsOf,
    processTerm: (term) => term,
    searchOptions: {
      prefix: true,
      fuzzy: (term) => (term.length < 4 ? false : 0.25),
      boost: { name: 2, technologies: 0.4, summary: 0.4, guards: 0.3, category: 0.5 },
    },
  })
  words.addAll(entries)
  for (const entry of entries) {
    for (const field of ['name', 'synonyms', 'technologies', 'summary', 'guards'])
      for (const term of termsOf(textOf(entry, field))) terms.add(term)
  }
  return { entries, words, terms: [...terms], holders: holdersOf(entries) }
}

function textOf({ id, pattern, category, keys }: Entry, field: string): string {
  switch (field) {
    case 'id':
      return String(id)
    case 'name':
      return `${pattern.name}\n${pattern.short}\n`
    case 'synonyms':
      return pattern.synonyms.join('\n')
    case 'technologies':
      return pattern.technologies.join('\n')
    case 'summary':
      return pattern.summary
    case 'guards':
      return pattern.guards
    case 'category':
      return category
    default:
      return keys.join('\n')
  }
}

function holdersOf(entries: readonly Entry[]): ReadonlyMap<string, readonly Holder[]> {
  const holders = new Map<string, Holder[]>()
  for (const entry of entries) {
    for (const [position, key] of entry.keys.entries()) {
      const others = holders.get(key) ?? []
      const word = position === 0 ? null : (wordsOf(entry.pattern)[position - 1] ?? null)
      if (!others.some((other) => other.entry === entry)) others.push({ entry, word })
      holders.set(key, others)
    }
  }
  for (const [key, list] of holders) list.sort((a, b) => rankOf(a, key) - rankOf(b, key))
  return holders
}

/**
 * Smaller is better: the name itself, then the owner of the word, then by role, and who only is made of it last; sorting
 * keeps the catalogue's order.
 */
function rankOf({ entry: { pattern }, word }: Holder, key: string): number {
  if (word === null) return -2
  if (pattern.owns.some((owned) => keyOf(owned) === key)) return -1
  return roles.indexOf(pattern.role) + (pattern.synonyms.includes(word) ? 0 : roles.length)
}

/** What a pattern is found by exactly beside its name. */
function wordsOf({ synonyms, technologies }: WordedPattern): readonly string[] {
  return [...synonyms, ...technologies]
}

/** Those who are called exactly so, then everything similar. */
function hitsOf(index: Index, query: string, recent: ReadonlySet<PatternId>): readonly Hit[] {
  const given = termsOf(query)
  const isKnown = index.holders.has(keyOf(query))
  const terms = isKnown ? given : meaningful(given).map((term) => respell(term, index.terms))
  const key = keyOf(isKnown ? query : terms.join(' '))
  const exact = (index.holders.get(key) ?? []).map(({ entry, word }) => ({ pattern: entry.pattern, matched: word }))
  const taken = new Set(exact.map(({ pattern }) => pattern))

  const similar = resultsOf(index, terms, key).flatMap((result) => {
    const entry = index.entries[Number(result.id)]
    if (!entry || taken.has(entry.pattern)) return []
    return [{ entry, result, score: result.score * boostOf(entry, key, recent) }]
  })
  similar.sort(
    (a, b) => b.score - a.score || a.entry.pattern.name.length - b.entry.pattern.name.length || a.entry.id - b.entry.id,
  )
  return [
    ...exact,
    ...similar.map(({ entry, result }) => ({ pattern: entry.pattern, matched: matchedWord(entry, result) })),
  ]
}

/**
 * What holds every term or, written in one word, the whole query; failing that, what holds most of the terms. Names and
 * search words are asked first, so that a word in a summary never pushes aside what is called so.
 */
function resultsOf({ words }: Index, terms: readonly string[], key: string): readonly SearchResult[] {
  const inOneWord = { fields: ['keys'], queries: [key] }
  // Three words are a sentence already, in which a guess finds more than is meant.
  const guess = terms.length > 2 ? { fuzzy: false } : {}
  const every = { combineWith: 'AND' as const, queries: [...terms], ...guess }
  const named = words.search({
    combineWith: 'OR',
    queries: [{ ...every, fields: ['name', 'synonyms', 'technologies', 'category'] }, inOneWord],
  })
  const strict = named.length > 0 ? named : words.search(every)
  if (strict.length > 0) return strict
  const some = words.search({ combineWith: 'OR', queries: [...terms], ...guess })
  return some.map((result) => ({ ...result, score: result.score * (result.queryTerms.length / terms.length) ** 2 }))
}

/** Rises with how much of a name or search word the query already spells. */
function boostOf({ pattern, keys }: Entry, key: string, recent: ReadonlySet<PatternId>): number {
  const called = keys.slice(0, 1 + pattern.synonyms.length)
  const spelt = called.map((other) => (other.startsWith(key) ? key.length / other.length : 0))
  const used = recent.has(pattern.id) ? recentBoost : 1
  const usual = (pattern.block ? blockBoost : 1) * (pattern.role === 'part' ? partBoost : 1)
  return (1 + 2 * Math.max(...spelt) ** 2) * used * usual
}

/** The search word that holds most of what was found; null when the name holds at least as much. */
function matchedWord({ pattern, keys }: Entry, { terms }: SearchResult): string | null {
  const found = new Set(terms)
  const held = (text: string, key: string): number => [...termsOf(text), key].filter((term) => found.has(term)).length
  let best: string | null = null
  let most = held(pattern.name, keys[0] ?? '')
  for (const [position, word] of wordsOf(pattern).entries()) {
    const count = held(word, keys[position + 1] ?? '')
    if (count > most) [best, most] = [word, count]
  }
  return best
}
