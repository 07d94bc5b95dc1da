/** What is read about the patterns, loaded when an inspector first asks and again when loading failed. */
import { useSyncExternalStore } from 'react'
import { createStore } from 'zustand/vanilla'
import { loadCards } from '#catalog/catalog.ts'
import type { Card } from '#catalog/pattern.ts'
import type { PatternId } from '#design/design.ts'

export type Cards =
  | { readonly phase: 'loading' }
  | { readonly phase: 'failed' }
  | { readonly phase: 'ready'; readonly cards: Readonly<Record<string, Card>> }

const loading: Cards = { phase: 'loading' }
const failed: Cards = { phase: 'failed' }

let asked = false
const store = createStore<Cards>(() => loading)

/** Asks for the cards again. */
export function retryCards(): void {
  asked = true
  store.setState(loading, true)
  loadCards().then(
    (cards) => store.setState({ phase: 'ready', cards }, true),
    () => store.setState(failed, true),
  )
}

function subscribe(listener: () => void): () => void {
  if (!asked) retryCards()
  return store.subscribe(listener)
}

export function useCards(): Cards {
  return useSyncExternalStore(subscribe, store.getState)
}

/** The card of a pattern; undefined while it is loading and for a pattern this build does not know. */
export function useCard(pattern: PatternId): Card | undefined {
  const cards = useCards()
  return cards.phase === 'ready' ? cards.cards[pattern] : undefined
}
