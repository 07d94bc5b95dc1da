/** What a page keeps for its entry in the history of the window, so that Back finds it as it was left. */
import { useCallback, useSyncExternalStore } from 'react'
import { randomId } from '#design/ids.ts'

const keptOf = new Map<string, ReadonlyMap<string, unknown>>()
const listeners = new Set<() => void>()

/**
 * The id of the entry one is at. The entry holds no more than this: browsers refuse to change an entry as often as one
 * types or scrolls. An address gone to anew is a new entry, without an id until it keeps something.
 */
export function entryId(): string {
  const known = knownEntry()
  if (known !== null) return known
  const id = randomId()
  history.replaceState(id, '')
  return id
}

export function keep(entry: string, name: string, value: unknown): void {
  keptOf.set(entry, new Map(keptOf.get(entry)).set(name, value))
}

export function keptAt<T>(entry: string, name: string): T | null {
  return (keptOf.get(entry)?.get(name) ?? null) as T | null
}

/** A state that belongs to the entry of the history: `initial` on a fresh visit, as it was left after Back. */
export function useKept<T>(name: string, initial: T): readonly [T, (value: T) => void] {
  const value = useSyncExternalStore(subscribe, () => {
    const entry = knownEntry()
    return (entry === null ? null : keptAt<T>(entry, name)) ?? initial
  })
  const set = useCallback(
    (next: T) => {
      keep(entryId(), name, next)
      for (const listener of listeners) listener()
    },
    [name],
  )
  return [value, set]
}

function knownEntry(): string | null {
  const state: unknown = history.state
  return typeof state === 'string' ? state : null
}

function subscribe(listener: () => void): () => void {
  let hash = location.hash
  const change = ({ type }: Event): void => {
    // A link to the very address one is at makes a new entry and is told by `popstate` alone. Other addresses wait for
    // the route to change with them, so that a page that is being left does not show its first state again.
    if (type === 'popstate' && location.hash !== hash) return
    hash = location.hash
    listener()
  }
  listeners.add(listener)
  window.addEventListener('popstate', change)
  window.addEventListener('hashchange', change)
  return () => {
    listeners.delete(listener)
    window.removeEventListener('popstate', change)
    window.removeEventListener('hashchange', change)
  }
}
