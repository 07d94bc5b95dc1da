/** What is said about the entries: search words, summaries, company. Stays out of the first load; import it from lazy code. */
import type { PatternId } from '#design/design.ts'
import words from 'virtual:lintel/words'
import { patterns } from './catalog.ts'
import { ownLists, ownPattern, type OwnList } from './own.ts'
import type { WordedPattern, Words } from './pattern.ts'

const none: Words = { synonyms: [], owns: [], summary: '', numbers: [], pairs: [], technologies: [], guards: '' }

/** The words of an entry; empty for one nobody knows. */
export function wordsOf(id: PatternId): Words {
  return (Object.hasOwn(words, id) ? words[id] : ownPattern(id)) ?? none
}

/** Every entry with its words, in the order of the catalogue: what a search is made of. */
export const wordedPatterns: readonly WordedPattern[] = patterns.map((pattern) => ({
  ...pattern,
  ...wordsOf(pattern.id),
}))

/** Those and the entries of the user's own lists; the same array until the lists change. */
export function allPatterns(): readonly WordedPattern[] {
  const lists = ownLists()
  if (known?.lists !== lists)
    known = { lists, patterns: [...wordedPatterns, ...lists.flatMap((list) => list.patterns)] }
  return known.patterns
}

let known: { readonly lists: readonly OwnList[]; readonly patterns: readonly WordedPattern[] } | null = null
