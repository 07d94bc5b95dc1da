/** How text becomes search terms: case, accents, hyphens and plurals make no difference. */

/** The words of a text in the form they are compared in. */
export function termsOf(text: string): string[] {
  const plain = text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase()
  return (plain.match(/[\p{L}\p{N}]+/gu) ?? []).map(singular)
}

/** Words that say nothing about what is looked for. */
const empty = new Set(
  'a an and are as at be because between bring by can do everything for from get go has have how i in into is it its keep many my not of on one or our see so that the their them then there these this to too very via we what when where which who why will with without your'.split(
    ' ',
  ),
)

/** The terms that mean something; all of them when none does. */
export function meaningful(terms: readonly string[]): readonly string[] {
  const kept = terms.filter((term) => !empty.has(term))
  return kept.length > 0 ? kept : terms
}

/** The text as one word: equal for "cache aside", "Cache-aside" and "cacheaside". */
export function keyOf(text: string): string {
  return singular(termsOf(text).join(''))
}

/** Folds plurals. It need not be right, only the same for text and query, also when folded twice; "redis" stays whole. */
function singular(term: string): string {
  if (term.length < 4 || /(?:ss|us|is)$/u.test(term)) return term
  if (term.endsWith('ies')) return `${term.slice(0, -3)}y`
  if (/(?:x|ss|tch)es$/u.test(term)) return term.slice(0, -2)
  return term.endsWith('s') ? term.slice(0, -1) : term
}
