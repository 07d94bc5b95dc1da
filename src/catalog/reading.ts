/** What there is to read: the references of the patterns and the library beside them. Loaded when first asked for. */
import type { CaseId, PatternId } from '#design/design.ts'

/** One address to read, with every title and number it had in the seeds; the first title leads. */
export interface ReadingItem {
  /** What a mark of having read it belongs to: the address, or an id where several works share one or there is none. */
  readonly key: string
  readonly title: string
  /** As it was given; empty where none was. */
  readonly url: string
  readonly numbers: readonly number[]
  /** Further titles of the same address, each with the number it stood under. */
  readonly also: readonly { readonly title: string; readonly number: number }[]
  /** What is known to be odd about it, in words ("target differs"); empty when nothing is. */
  readonly flags: readonly string[]
  /** The address we are certain is meant, where the given one is not it. */
  readonly fix: string | null
  /** `reference` for those of the pattern list, else article, paper, book and so on. */
  readonly kind: string
  /** Where it stands in the seeds. */
  readonly from: string
  /** The patterns it illuminates, its owner first. */
  readonly patterns: readonly PatternId[]
  readonly cases: readonly CaseId[]
  readonly templates: readonly string[]
  /** What the seeds or we say beside the title; may be empty. */
  readonly note: string
  /** The title as it was given, where ours differs from it; else empty. */
  readonly given: string
  readonly tags: readonly string[]
}

/** As it is built: items once, and who shows them by their places in the list. */
export interface ReadingData {
  readonly items: readonly ReadingItem[]
  readonly own: Readonly<Record<PatternId, readonly number[]>>
  readonly related: Readonly<Record<PatternId, readonly number[]>>
}

/** As it is sent: without what is empty. */
export interface LeanReading extends Omit<ReadingData, 'items'> {
  readonly items: readonly (Partial<ReadingItem> & Pick<ReadingItem, 'key' | 'title'>)[]
}

/** A reference of which nothing is known but its title. */
export const plainItem: Omit<ReadingItem, 'key' | 'title'> = {
  url: '',
  numbers: [],
  also: [],
  flags: [],
  fix: null,
  kind: 'reference',
  from: '',
  patterns: [],
  cases: [],
  templates: [],
  note: '',
  given: '',
  tags: [],
}

export interface PatternReading {
  /** Counted for this pattern. */
  readonly own: readonly ReadingItem[]
  /** Helps here too, but counts elsewhere. */
  readonly related: readonly ReadingItem[]
}

export interface Reading {
  readonly items: readonly ReadingItem[]
  /** The patterns there is something to read about. */
  readonly patterns: readonly PatternId[]
  readonly of: (pattern: PatternId) => PatternReading
}

const nothing: PatternReading = { own: [], related: [] }

/** The reading of built data, and of lists that each pattern of theirs has items in. */
export function readingFrom(
  { items: lean, own, related }: LeanReading,
  lists: readonly Readonly<Record<PatternId, readonly ReadingItem[]>>[] = [],
): Reading {
  const items = lean.map((item): ReadingItem => ({ ...plainItem, ...item }))
  const at = (places: readonly number[] | undefined): readonly ReadingItem[] =>
    (places ?? []).flatMap((place) => items[place] ?? [])
  const ids = new Set([...Object.keys(own), ...Object.keys(related)])
  const byPattern = new Map([...ids].map((id) => [id, { own: at(own[id]), related: at(related[id]) }]))
  for (const [id, further] of lists.flatMap(Object.entries<readonly ReadingItem[]>))
    byPattern.set(id, { own: further, related: [] })
  const all = [...items, ...lists.flatMap((list) => Object.values(list).flat())]
  return { items: all, patterns: [...byPattern.keys()], of: (pattern) => byPattern.get(pattern) ?? nothing }
}
