/** Which entries the reading library shows, and the sentence for when there are none. */
import { respell } from '#catalog/search/spelling.ts'
import type { PatternId } from '#design/design.ts'
import { lookOf } from '#drawing/look.ts'
import { midSentence } from '#editor/inspector/words.ts'
import { quoted } from '../shell/nothing-found.tsx'
import { folded, type Entry } from './entries.ts'
import { kindGroups, kindOf } from './kinds.ts'

export type Show = 'all' | 'unread' | 'read'

/** The patterns of a design and what it is called. */
export interface Used {
  readonly title: string
  readonly patterns: ReadonlySet<PatternId>
}

export interface Filter {
  readonly query: string
  readonly show: Show
  /** A group of kinds, or `all`. */
  readonly kind: string
  readonly pattern: PatternId | null
  /** Only what is about a pattern of this design. */
  readonly used: Used | null
}

export function isOpen({ query, show, kind, pattern, used }: Filter): boolean {
  return query.trim() === '' && show === 'all' && kind === 'all' && pattern === null && used === null
}

/** The entries that pass every filter; what is read is told by the marks. */
export function shownEntries(
  entries: readonly Entry[],
  { query, show, kind, pattern, used }: Filter,
  marks: ReadonlySet<string>,
): readonly Entry[] {
  const words = folded(query)
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => meant(word, entries))
  return entries.filter(
    (entry) =>
      (show === 'all' || marks.has(entry.key) === (show === 'read')) &&
      (kind === 'all' || kindOf(entry) === kind) &&
      (pattern === null || entry.patterns.includes(pattern)) &&
      (used === null || entry.patterns.some((id) => used.patterns.has(id))) &&
      words.every((word) => entry.text.includes(word)),
  )
}

/** The word itself when anything has it, otherwise the one it is probably a misspelling of. */
function meant(word: string, entries: readonly Entry[]): string {
  return entries.some(({ text }) => text.includes(word)) ? word : respell(word, vocabularyOf(entries))
}

const vocabularies = new WeakMap<readonly Entry[], readonly string[]>()

/** Every word that a search may find an entry by; made when one is first misspelt. */
function vocabularyOf(entries: readonly Entry[]): readonly string[] {
  const known = vocabularies.get(entries)
  if (known) return known
  const words = [...new Set(entries.flatMap(({ text }) => text.match(/[\p{L}\p{N}]+/gu) ?? []))]
  vocabularies.set(entries, words)
  return words
}

/** "No unread papers about API gateway with “raft”." */
export function nothingWords({ query, show, kind, pattern, used }: Filter): string {
  const noun = kindGroups.find(({ id }) => id === kind)?.noun ?? 'items'
  const words = query.trim()
  return `${[
    show === 'unread' ? `No unread ${noun}` : `No ${noun}`,
    ...(show === 'read' ? ['marked as read'] : []),
    ...(pattern === null ? [] : [`about ${midSentence(lookOf(pattern).name)}`]),
    ...(used === null ? [] : [`about what “${used.title}” uses`]),
    ...(words === '' ? [] : [`with ${quoted(words)}`]),
  ].join(' ')}.`
}
