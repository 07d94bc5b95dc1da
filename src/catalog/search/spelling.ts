/** Finds the known word a misspelt one probably means, also while it is still being typed. */

interface Guess {
  readonly word: string
  readonly edits: number
  /** How many letters of the known word are not typed yet. */
  readonly missing: number
}

/** Longer words are pasted rather than typed; guessing them would only cost time. */
const longestWord = 32

/**
 * The word itself when it begins a known word or is shorter than four letters; otherwise the known word, or the
 * beginning of one, that is at most a quarter of its letters away; the word itself again when there is none.
 */
export function respell(word: string, known: readonly string[]): string {
  const limit = Math.floor(word.length / 4)
  if (limit === 0 || word.length > longestWord || known.some((other) => other.startsWith(word))) return word
  let best: Guess | null = null
  for (const other of known) {
    const guess = guessOf(word, other)
    if (guess.edits <= limit && (!best || isBetter(guess, best))) best = guess
  }
  return best?.word ?? word
}

function isBetter(a: Guess, b: Guess): boolean {
  return a.edits < b.edits || (a.edits === b.edits && a.missing < b.missing)
}

/** The beginning of `known` nearest to `word`, counting insertions, deletions, replacements and swapped neighbours as one edit. */
function guessOf(word: string, known: string): Guess {
  let previous: readonly number[] = Array.from({ length: word.length + 1 }, (_, column) => column)
  let earlier = previous
  let best: Guess = { word: known, edits: word.length, missing: known.length }
  for (let row = 1; row <= known.length; row += 1) {
    const current = nextRow({ word, known, row, previous, earlier })
    const edits = current[word.length] ?? word.length
    if (edits <= best.edits) best = { word: known.slice(0, row), edits, missing: known.length - row }
    earlier = previous
    previous = current
  }
  return best
}

interface Rows {
  readonly word: string
  readonly known: string
  /** Letters of `known` compared so far, this one included. */
  readonly row: number
  readonly previous: readonly number[]
  readonly earlier: readonly number[]
}

/** One row of the optimal string alignment distance (Damerau and Levenshtein, without moving letters twice). */
function nextRow({ word, known, row, previous, earlier }: Rows): readonly number[] {
  const current = [row]
  for (let column = 1; column <= word.length; column += 1) {
    const same = word[column - 1] === known[row - 1]
    const replaced = (previous[column - 1] ?? 0) + (same ? 0 : 1)
    const added = (previous[column] ?? 0) + 1
    const dropped = (current[column - 1] ?? 0) + 1
    const swapped = word[column - 1] === known[row - 2] && word[column - 2] === known[row - 1]
    const swap = swapped ? (earlier[column - 2] ?? 0) + 1 : Infinity
    current.push(Math.min(replaced, added, dropped, swap))
  }
  return current
}
