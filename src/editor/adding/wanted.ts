/** A pattern that was asked for outside the editor, to be added to the design that opens next. */
import type { PatternId } from '#design/design.ts'

let wanted: PatternId | null = null

/** Remembers what the next design that opens shall get. */
export function wantPattern(id: PatternId): void {
  wanted = id
}

/** What is wanted, once; null when nothing is. */
export function takeWanted(): PatternId | null {
  const id = wanted
  wanted = null
  return id
}
