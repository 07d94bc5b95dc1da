/** What is wrong in the seeds, as a line a person can act on: where it is, what was found, what is allowed. */

export interface SeedFile {
  /** From the top of the repository, with forward slashes: `seeds/patterns/api.md`. */
  readonly path: string
  readonly text: string
}

export interface SeedProblem {
  readonly file: string
  /** 0 when the problem is not of one line. */
  readonly line: number
  /** A code that begins with `E` stops the build, one that begins with `W` does not. */
  readonly code: string
  readonly message: string
  readonly severity: 'error' | 'warning'
}

/** A place in a seed file. */
export interface Place {
  readonly file: string
  readonly line: number
}

/** Takes down a problem; the first letter of the code says whether it stops the build. */
export type Report = (place: Place, code: string, message: string) => void

interface Collector {
  readonly report: Report
  readonly sorted: () => readonly SeedProblem[]
  readonly count: () => number
}

/** A report that fills the list it returns, sorted when asked for. */
export function collector(): Collector {
  const found: SeedProblem[] = []
  return {
    report: ({ file, line }, code, message) => {
      found.push({ file, line, code, message, severity: code.startsWith('E') ? 'error' : 'warning' })
    },
    sorted: () => found.toSorted(byPlace),
    count: () => found.length,
  }
}

/** The problem as compilers write them: `file:line: code message`. */
export function problemText({ file, line, code, message }: SeedProblem): string {
  return `${placeText({ file, line })}: ${code} ${message}`
}

export function placeText({ file, line }: Place): string {
  return line === 0 ? file : `${file}:${line}`
}

/** A hint to append: " Did you mean X?" for the nearest known word, nothing when none is near. */
export function didYouMean(word: string, known: Iterable<string>): string {
  const limit = Math.ceil(word.length / 3)
  let nearest: string | null = null
  let least = limit + 1
  for (const candidate of known) {
    // As many letters must come or go, so a word of another length cannot be near.
    if (Math.abs(candidate.length - word.length) >= least) continue
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase())
    if (distance < least) {
      least = distance
      nearest = candidate
    }
  }
  return nearest === null ? '' : ` Did you mean ${nearest}?`
}

/** Words in a sentence: `a, b or c`. */
export function alternatives(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`
}

function byPlace(a: SeedProblem, b: SeedProblem): number {
  return (
    a.file.localeCompare(b.file, 'en') ||
    a.line - b.line ||
    a.code.localeCompare(b.code, 'en') ||
    a.message.localeCompare(b.message, 'en')
  )
}

/** Insertions, deletions and replacements that turn one word into the other (Levenshtein, one row at a time). */
function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, at) => at)
  for (const [down, letter] of [...from].entries()) {
    const next = [down + 1]
    for (const [across, other] of [...to].entries()) {
      const replaced = (row[across] ?? 0) + (letter === other ? 0 : 1)
      next.push(Math.min(replaced, (row[across + 1] ?? 0) + 1, (next[across] ?? 0) + 1))
    }
    row = next
  }
  return row.at(-1) ?? 0
}
