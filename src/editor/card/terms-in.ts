/** Finds terms of the glossary in a text. */
import type { Term } from '#catalog/outline.ts'

export type Piece = string | { readonly term: Term; readonly text: string }

/** The text in pieces: the first mention of each term, whole words only, and what stands between. Longer terms win. */
export function termsIn(text: string, terms: readonly Term[]): readonly Piece[] {
  if (terms.length === 0) return [text]
  const byName = new Map(
    terms.flatMap((term) => namesOf(term).map((name) => [name.toLowerCase(), { name, term }] as const)),
  )
  const names = [...byName.keys()].toSorted((a, b) => b.length - a.length).map(escaped)
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${names.join('|')})(?:e?s)?(?![\\p{L}\\p{N}-])`, 'giu')
  const seen = new Set<Term>()
  const pieces: Piece[] = []
  let end = 0
  for (const { 0: found, index } of text.matchAll(pattern)) {
    const known =
      byName.get(found.toLowerCase()) ??
      byName.get(found.toLowerCase().replace(/e?s$/u, '')) ??
      byName.get(found.toLowerCase().replace(/s$/u, ''))
    if (!known || seen.has(known.term) || !isWritten(known.name, found)) continue
    const { term } = known
    seen.add(term)
    if (index > end) pieces.push(text.slice(end, index))
    pieces.push({ term, text: found })
    end = index + found.length
  }
  if (end < text.length) pieces.push(text.slice(end))
  return pieces
}

/** Names all in capitals are found only so: "REST" is none in "the rest". */
function isWritten(name: string, found: string): boolean {
  return name !== name.toUpperCase() || found.startsWith(name)
}

/** Words that are also everyday English say too little to be marked. */
const everyday = new Set(['token', 'completion', 'projection', 'provider', 'state', 'hooks', 'dashboard', 'online'])

/** "Authentication, authorization" and "RTO and RPO" are two names each; "Scale up, scale out" too. */
function namesOf({ term }: Term): readonly string[] {
  return term
    .split(/, | and /u)
    .map((name) => name.trim())
    .filter((name) => name.length > 1 && !everyday.has(name.toLowerCase()))
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`)
}
