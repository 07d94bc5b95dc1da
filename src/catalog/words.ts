/** What is said about the entries: search words, summaries, company. Stays out of the first load; import it from lazy code. */
import type { PatternId } from '#design/design.ts'
import words from 'virtual:lintel/words'
import { patterns } from './catalog.ts'
import type { WordedPattern, Words } from './pattern.ts'

const none: Words = { synonyms: [], owns: [], summary: '', numbers: [], pairs: [] }

/** The words of an entry; empty for one this build does not know. */
export function wordsOf(id: PatternId): Words {
  return words[id] ?? none
}

/** Every entry with its words, in the order of the catalogue: what a search is made of. */
export const wordedPatterns: readonly WordedPattern[] = patterns.map((pattern) => ({
  ...pattern,
  ...wordsOf(pattern.id),
}))
