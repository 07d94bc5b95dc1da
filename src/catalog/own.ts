/** The user's own lists: their patterns stand beside those of the catalogue. Holds them; who reads and keeps them is elsewhere. */
import type { PatternId } from '#design/design.ts'
import type { Card, Category, WordedPattern } from './pattern.ts'
import type { ReadingItem } from './reading.ts'

/** A list as it was read: a Markdown file in the grammar of the seeds. Its slugs are `list/slug`, so they meet no others. */
export interface OwnList {
  /** Its title in lower-case words with hyphens. */
  readonly id: string
  readonly title: string
  /** The file as it was given. */
  readonly text: string
  readonly categories: readonly Category[]
  readonly patterns: readonly WordedPattern[]
  readonly cards: Readonly<Record<PatternId, Card>>
  readonly reading: Readonly<Record<PatternId, readonly ReadingItem[]>>
}

const listeners = new Set<() => void>()
let lists: readonly OwnList[] = []
let patterns: ReadonlyMap<PatternId, WordedPattern> = new Map()

/** The lists of this moment; the same array until they change. */
export function ownLists(): readonly OwnList[] {
  return lists
}

/** Takes these lists in place of those before and tells who listens. */
export function setOwnLists(next: readonly OwnList[]): void {
  lists = next
  patterns = new Map(next.flatMap((list) => list.patterns).map((pattern) => [pattern.id, pattern]))
  for (const listener of listeners) listener()
}

/** Calls back after every change; returns what stops that. */
export function onOwnLists(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** A pattern of an own list; undefined when none has it. */
export function ownPattern(id: PatternId): WordedPattern | undefined {
  return patterns.get(id)
}

/** The list a pattern is of; undefined for the catalogue's own and for what nobody knows. */
export function listOf(id: PatternId): OwnList | undefined {
  return patterns.has(id) ? lists.find((list) => id.startsWith(`${list.id}/`)) : undefined
}
