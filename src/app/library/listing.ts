/** Which designs the library shows, and in which order. */
import type { DesignCard } from '#storage/shelf/shelf.ts'

export type Order = 'edited' | 'name' | 'created'

export interface Wish {
  readonly query: string
  /** Only designs with this tag; null shows all. */
  readonly tag: string | null
  readonly order: Order
}

/** The cards that have the tag and every word of the query in their name or tags, in the wished order. */
export function listed(cards: readonly DesignCard[], { query, tag, order }: Wish): readonly DesignCard[] {
  const words = folded(query)
    .split(/\s+/)
    .filter((word) => word !== '')
  return cards
    .filter((card) => tag === null || card.tags.includes(tag))
    .filter((card) => {
      const text = folded([card.title, ...card.tags].join(' '))
      return words.every((word) => text.includes(word))
    })
    .toSorted(comparisons[order])
}

const byName = new Intl.Collator('en', { numeric: true, sensitivity: 'base' })

const comparisons: Readonly<Record<Order, (a: DesignCard, b: DesignCard) => number>> = {
  edited: (a, b) => newestFirst(a.updatedAt, b.updatedAt),
  created: (a, b) => newestFirst(a.createdAt, b.createdAt),
  name: (a, b) => byName.compare(a.title, b.title),
}

function newestFirst(a: string, b: string): number {
  return a < b ? 1 : a > b ? -1 : 0
}

/** Every tag in use and how many designs have it, the commonest first. */
export function tagsOf(cards: readonly DesignCard[]): readonly { readonly tag: string; readonly count: number }[] {
  const counts = new Map<string, number>()
  for (const tag of cards.flatMap((card) => [...new Set(card.tags)])) counts.set(tag, (counts.get(tag) ?? 0) + 1)
  return [...counts]
    .map(([tag, count]) => ({ tag, count }))
    .toSorted((a, b) => b.count - a.count || byName.compare(a.tag, b.tag))
}

/** Lower case without accents, so that "cafe" finds "Café". */
function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
