/** Reads one record by its schema and saves what can be saved: a bad value gives way to its default. */
import type * as z from 'zod/mini'
import type { Json, JsonObject } from './plain.ts'

export interface Salvaged<T> {
  readonly value: T
  /** The fields that held something unusable. */
  readonly bad: readonly string[]
  /** The fields whose values were brought within their limits. */
  readonly cut: readonly string[]
}

/** Each round takes away what the one before found wrong, at worst one level further out. */
const rounds = 8

/** The record as far as the schema lets it be read; null when a field it cannot do without is unusable. */
export function salvage<T>(schema: z.ZodMiniType<T>, raw: JsonObject): Salvaged<T> | null {
  const bad = new Set<string>()
  let current: Json = raw
  for (let round = 0; round < rounds; round += 1) {
    const result = schema.safeParse(current)
    if (result.success) return { value: result.data, bad: [...bad], cut: cutFields(current, result.data, bad) }
    for (const path of unusable(current, result.error)) {
      const [field] = path
      if (field === undefined) return null
      bad.add(field)
      current = without(current, path)
    }
  }
  return null
}

type Path = readonly string[]

/** What to take away, each once, and later items of a list first so that the places of the others stay true. */
function unusable(value: Json, error: z.core.$ZodError): readonly Path[] {
  const paths = error.issues.map((issue) => present(value, issue.path.map(String)))
  const known = new Set<string>()
  const once = paths.filter((path) => {
    const key = JSON.stringify(path)
    return !known.has(key) && known.add(key)
  })
  return once.filter((path) => !path.some((_, end) => known.has(JSON.stringify(path.slice(0, end))))).reverse()
}

/** The path as far as there is something: of what is missing, the object that should have held it. */
function present(value: Json, path: Path): Path {
  let inner: Json | undefined = value
  for (const [depth, key] of path.entries()) {
    const holder: Json | undefined = inner
    inner = typeof holder === 'object' && holder !== null ? (holder as JsonObject)[key] : undefined
    if (inner === undefined) return path.slice(0, depth)
  }
  return path
}

function without(value: Json, path: Path): Json {
  const [key, ...rest] = path
  if (typeof value !== 'object' || value === null || key === undefined) return value
  const inner = (value as JsonObject)[key]
  const kept = rest.length === 0 || inner === undefined ? undefined : without(inner, rest)
  if (Array.isArray(value))
    return (value as readonly Json[]).toSpliced(Number(key), 1, ...(kept === undefined ? [] : [kept]))
  const { [key]: _, ...others } = value as JsonObject
  return kept === undefined ? others : { ...others, [key]: kept }
}

function cutFields(raw: Json, read: unknown, bad: ReadonlySet<string>): string[] {
  const [before, after] = [raw as JsonObject, read as JsonObject]
  return Object.keys(before).filter((key) => !bad.has(key) && !covers(after[key], before[key]))
}

/** Whether everything in `raw` is in `read`, which may hold defaults besides. */
function covers(read: Json | undefined, raw: Json | undefined): boolean {
  if (typeof raw !== 'object' || raw === null) return Object.is(read, raw)
  if (typeof read !== 'object' || read === null) return false
  if (Array.isArray(raw) && raw.length !== (read as readonly Json[]).length) return false
  return Object.keys(raw).every((key) => covers((read as JsonObject)[key], (raw as JsonObject)[key]))
}
