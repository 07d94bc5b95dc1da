/** Slugs of a list as the rest of Lintel knows them: `list/slug`. */
import type { Blueprint, Card } from '../pattern.ts'

/** The card with every slug renamed, its own among them. */
export function inList(card: Omit<Card, 'alternatives'>, name: (slug: string) => string): Omit<Card, 'alternatives'> {
  return {
    ...card,
    id: name(card.id),
    pairs: card.pairs.map((pair) => ({ ...pair, id: name(pair.id) })),
    blueprint: card.blueprint && renamed(card.blueprint, name),
  }
}

function renamed({ chains, around }: Blueprint, name: (slug: string) => string): Blueprint {
  return {
    chains: chains.map((chain) => chain.map((step) => ({ ...step, pattern: name(step.pattern) }))),
    around: around && { ...around, pattern: name(around.pattern) },
  }
}
