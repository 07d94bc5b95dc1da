/** Which facts parts and boundaries have, which of them several share, and whether they agree. */
import { factsOf } from '#catalog/classes.ts'
import type { Card, Field, Pattern } from '#catalog/pattern.ts'

export type NumberFact = Extract<Field, { type: 'number' }>

/** The facts of a part's class with those of its kind, or the fields of a boundary; none for an unknown pattern. */
export function fieldsOf(pattern: Pattern | undefined, card: Card | undefined): readonly Field[] {
  if (!pattern) return []
  return pattern.class === null ? (card?.fields ?? []) : factsOf(pattern.class, card?.fields)
}

export interface SharedNumber {
  readonly field: NumberFact
  /** Whether all of them have the same default. */
  readonly agreed: boolean
}

/** The numbers that every list has under the same name and unit, in the order of the first list. */
export function sharedNumbers(lists: readonly (readonly Field[])[]): readonly SharedNumber[] {
  const [first = [], ...others] = lists
  return first.flatMap((field) => {
    if (field.type !== 'number') return []
    const same = others.flatMap((list) => list.find((other) => isSameNumber(field, other)) ?? [])
    if (same.length < others.length) return []
    return [{ field, agreed: same.every((other) => other.default === field.default) }]
  })
}

function isSameNumber(field: NumberFact, other: Field): boolean {
  return other.type === 'number' && other.name === field.name && other.unit === field.unit
}

export type Common<T> = { readonly mixed: false; readonly value: T } | { readonly mixed: true }

/** The value all have in common, or that they differ. */
export function commonOf<T>(values: readonly T[]): Common<T | undefined> {
  const [value] = values
  return values.every((other) => other === value) ? { mixed: false, value } : { mixed: true }
}
