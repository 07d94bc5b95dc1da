/** Small pieces of English that the sentences of the catalogue are built from. */

/** "a, b or c". */
export function alternatives(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`
}

/** The name of a pattern inside a sentence: "an event stream", "an LLM endpoint", "a GraphQL server". */
export function withArticle(name: string): string {
  const first = name.split(/[\s/]/u)[0] ?? ''
  const spelt = first.length > 1 && first === first.toUpperCase()
  const vowel = spelt ? /^[AEFHILMNORSX]/u : /^(?!us|uni)[aeiou]/iu
  // Capitals further on mark a proper name (WebSocket), which keeps its spelling.
  const word = /^.[^A-Z]*$/u.test(first) ? name.charAt(0).toLowerCase() + name.slice(1) : name
  return `${vowel.test(first) ? 'an' : 'a'} ${word}`
}

/** The text with its first letter as at the start of a sentence. */
export function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** A name as most slugs are made of it: "API gateway" is `api-gateway`. */
export function slugOf(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')
}
