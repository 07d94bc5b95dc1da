/** Turns anything at all into plain JSON of bounded depth and amount, and never throws. */
import { cleanText } from '../text.ts'

export type Json = null | boolean | number | string | readonly Json[] | JsonObject
export interface JsonObject {
  readonly [key: string]: Json
}

/** Far more than the largest design needs (5,000 nodes and 20,000 links with everything). */
const mostValues = 3_000_000
const mostDepth = 64
/** Characters; no text of a design may be longer, and what is longer is cut. */
const mostText = 1_000_000

/** Names through which a careless reader could change what all objects inherit. */
const dangerous = new Set(['__proto__', 'constructor', 'prototype'])

interface Budget {
  left: number
  dropped: number
  /** The objects around the current value, to notice one that holds itself. */
  readonly around: Set<object>
}

export interface Plain {
  /** Absent when nothing of the value is JSON. */
  readonly value?: Json
  /** How many values were left out. */
  readonly dropped: number
}

/**
 * A fresh copy in plain JSON. Left out are values that JSON cannot say, keys that are dangerous, what holds itself,
 * and whatever exceeds the bounds; text loses forbidden characters.
 */
export function toPlain(value: unknown): Plain {
  const budget: Budget = { left: mostValues, dropped: 0, around: new Set() }
  try {
    const plain = copy(value, budget)
    return { ...(plain !== undefined && { value: plain }), dropped: budget.dropped }
  } catch {
    // Only an object with code of its own (a getter, a proxy) can throw; no file holds one.
    return { dropped: 1 }
  }
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function copy(value: unknown, budget: Budget): Json | undefined {
  budget.left -= 1
  if (budget.left < 0) return undefined
  if (value === null || typeof value === 'boolean') return value
  if (typeof value === 'string') return cleanText(value, mostText)
  // Adding zero turns the negative zero, which JSON cannot say, into zero.
  if (typeof value === 'number') return Number.isFinite(value) ? value + 0 : undefined
  return typeof value === 'object' ? copyObject(value, budget) : undefined
}

function copyObject(value: object, budget: Budget): Json | undefined {
  if (budget.around.has(value) || budget.around.size >= mostDepth) return undefined
  budget.around.add(value)
  const plain = Array.isArray(value) ? copyList(value, budget) : copyEntries(value, budget)
  budget.around.delete(value)
  return plain
}

function copyList(values: readonly unknown[], budget: Budget): Json[] {
  const items: Json[] = []
  for (const [index, value] of values.entries()) {
    if (budget.left <= 0) {
      budget.dropped += values.length - index
      break
    }
    const item = copy(value, budget)
    if (item === undefined) budget.dropped += 1
    else items.push(item)
  }
  return items
}

function copyEntries(value: object, budget: Budget): JsonObject {
  const entries: Record<string, Json> = {}
  for (const [key, inner] of Object.entries(value)) {
    const name = cleanText(key)
    const refused = budget.left <= 0 || dangerous.has(name) || Object.hasOwn(entries, name)
    const item = refused ? undefined : copy(inner, budget)
    if (item !== undefined) entries[name] = item
    // A key without a value says nothing; JSON leaves it out as well.
    else if (inner !== undefined) budget.dropped += 1
  }
  return entries
}
