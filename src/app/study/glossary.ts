/** The glossary as a list: in the order of the alphabet, searched, with the names of what a term points to. */
import type { Mention, Term } from '#catalog/outline.ts'
import { patternOf } from '#catalog/catalog.ts'
import { loadCases, loadGlossary } from '#catalog/shelves.ts'
import { folded } from '../reading/entries.ts'
import type { Names } from './course.ts'

export interface Glossary {
  readonly terms: readonly Term[]
  readonly names: Names
}

const alphabet = new Intl.Collator('en', { numeric: true, sensitivity: 'base' })

export async function loadTerms(): Promise<Glossary> {
  const [terms, cases] = await Promise.all([loadGlossary(), loadCases()])
  const none = new Map<string, string>()
  return {
    terms: terms.toSorted((a, b) => alphabet.compare(a.term, b.term)),
    names: { cases: new Map(cases.map(({ id, title }) => [id, title])), templates: none, terms: none, exercises: none },
  }
}

/** The terms that have every word of the query in their name or meaning. */
export function foundTerms(terms: readonly Term[], query: string): readonly Term[] {
  const words = folded(query)
    .split(/\s+/)
    .filter((word) => word !== '')
  return terms.filter(({ term, meaning }) => words.every((word) => folded(`${term} ${meaning}`).includes(word)))
}

/** What a term points to; what nobody knows is left out. */
export function pointersOf({ see }: Term, { cases }: Names): readonly Mention[] {
  return see.flatMap((id): readonly Mention[] => {
    if (cases.has(id)) return [{ id, kind: 'cases' }]
    return patternOf(id) ? [{ id, kind: 'patterns' }] : []
  })
}
