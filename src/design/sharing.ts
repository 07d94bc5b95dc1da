/** Structural sharing: new objects only where something differs, so that identity tells what changed. */

/** Whether two JSON values are equal, whatever the order of their keys. */
export function same(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a) !== Array.isArray(b)) return false
  const keys = Object.keys(a)
  if (keys.length !== Object.keys(b).length) return false
  const [left, right] = [a as Record<string, unknown>, b as Record<string, unknown>]
  return keys.every((key) => Object.hasOwn(right, key) && same(left[key], right[key]))
}

/** The record under a key; undefined also for names such as `constructor`, which every object inherits. */
export function own<T>(records: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(records, key) ? records[key] : undefined
}

/** The object with these fields; the very same object when it has them already. */
export function assign<T extends object>(target: T, fields: Partial<NoInfer<T>>): T {
  const differing = (Object.keys(fields) as (keyof T)[]).filter((key) => !same(target[key], fields[key]))
  if (differing.length === 0) return target
  const copy = { ...target }
  for (const key of differing) copy[key] = fields[key] as T[keyof T]
  return copy
}

/** The records with these put in; the very same object when all are there already. */
export function withRecords<T>(
  records: Readonly<Record<string, T>>,
  changed: Readonly<Record<string, T>>,
): Readonly<Record<string, T>> {
  const differing = Object.keys(changed).some((key) => own(records, key) !== changed[key])
  return differing ? { ...records, ...changed } : records
}

/** The records without these keys; the very same object when none is there. */
export function withoutRecords<T>(
  records: Readonly<Record<string, T>>,
  keys: ReadonlySet<string>,
): Readonly<Record<string, T>> {
  const entries = Object.entries(records)
  const kept = entries.filter(([key]) => !keys.has(key))
  return kept.length === entries.length ? records : Object.fromEntries(kept)
}
