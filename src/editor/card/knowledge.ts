/** What is read about patterns, loaded category by category when it is first looked at, and again when that failed. */
import { useEffect, useSyncExternalStore } from 'react'
import { patternOf } from '#catalog/catalog.ts'
import { loadCardsOf, loadCompany, loadReading } from '#catalog/shelves.ts'
import { onOwnLists } from '#catalog/own.ts'
import type { Card } from '#catalog/pattern.ts'
import type { PatternReading, Reading } from '#catalog/reading.ts'
import type { Company } from '#catalog/suggestions.ts'
import type { PatternId } from '#design/design.ts'
import { own } from '#design/sharing.ts'

interface Knowledge {
  readonly cards: Readonly<Record<PatternId, Card>>
  readonly reading: Reading | null
  readonly company: Company | null
  readonly failed: boolean
  /** Rises when all is forgotten, so that whoever is shown asks again, also for what was still on its way. */
  readonly round: number
}

const nothing: Knowledge = { cards: {}, reading: null, company: null, failed: false, round: 0 }

const listeners = new Set<() => void>()
let knowledge: Knowledge = nothing
/** Categories that were asked for, `reading` and `company`. */
let asked = new Set<string>()

function put(change: Partial<Knowledge>): void {
  knowledge = { ...knowledge, ...change }
  for (const listener of listeners) listener()
}

function ask(key: string, load: () => Promise<Partial<Knowledge>>): void {
  if (asked.has(key)) return
  const round = asked
  round.add(key)
  load().then(
    (change) => round === asked && put(change),
    () => {
      if (round !== asked) return
      round.delete(key)
      put({ failed: true })
    },
  )
}

function want(categories: readonly string[]): void {
  ask('reading', async () => ({ reading: await loadReading() }))
  ask('company', async () => ({ company: await loadCompany() }))
  for (const category of categories) {
    ask(category, async () => {
      const cards = await loadCardsOf(category)
      return { cards: { ...knowledge.cards, ...cards } }
    })
  }
}

/** Forgets what failed, so that whoever is shown asks again. */
export function retryCards(): void {
  put({ failed: false })
}

// What own lists say of their patterns is joined with the rest when it is loaded.
onOwnLists(() => {
  asked = new Set()
  put({ ...nothing, round: knowledge.round + 1 })
})

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function now(): Knowledge {
  return knowledge
}

export interface KnownCards {
  /** `ready` once everything about these patterns is there; patterns nobody knows have nothing to wait for. */
  readonly phase: 'loading' | 'failed' | 'ready'
  readonly card: (id: PatternId) => Card | undefined
  readonly reading: (id: PatternId) => PatternReading
  readonly company: Company
}

const noReading: PatternReading = { own: [], related: [] }

/** What is known about these patterns; asks for it when it is not there. */
export function useCards(ids: readonly PatternId[]): KnownCards {
  const { cards, reading, company, failed, round } = useSyncExternalStore(subscribe, now)
  const patterns = ids.flatMap((id) => patternOf(id) ?? [])
  const complete = reading !== null && company !== null && patterns.every(({ id }) => cards[id])
  const categories = patterns.map(({ category }) => category).join('\n')
  useEffect(() => {
    if (!failed && !complete) want(categories.split('\n').filter(Boolean))
  }, [categories, failed, complete, round])
  return {
    phase: complete ? 'ready' : failed ? 'failed' : 'loading',
    card: (id) => own(cards, id),
    reading: (id) => reading?.of(id) ?? noReading,
    company: company ?? {},
  }
}

/** The card of a pattern; undefined while it is loading and for a pattern nobody knows. */
export function useCard(pattern: PatternId): Card | undefined {
  return useCards([pattern]).card(pattern)
}

/** Everything there is to read; null while it is loading. */
export function useLibrary(): { readonly reading: Reading | null; readonly failed: boolean } {
  const { reading, failed } = useSyncExternalStore(subscribe, now)
  useEffect(() => {
    if (!failed && !reading) want([])
  }, [failed, reading])
  return { reading, failed }
}
