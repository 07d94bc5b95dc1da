/** Where the page is: reads and changes the part of the address after `#`. */
import { useMemo, useSyncExternalStore } from 'react'
import { formatRoute, parseRoute, type Route } from './routes.ts'

const listeners = new Set<() => void>()

/** Goes to a page. `replace` leaves no way back, for addresses that only lead on. */
export function go(route: Route, { replace = false }: { readonly replace?: boolean } = {}): void {
  const address = formatRoute(route)
  if (!replace) {
    location.hash = address
    return
  }
  history.replaceState(null, '', address)
  for (const listener of listeners) listener()
}

/** The page the address names; the same object until the address changes. */
export function useRoute(): Route {
  const hash = useSyncExternalStore(subscribe, currentHash)
  return useMemo(() => parseRoute(hash), [hash])
}

function currentHash(): string {
  return location.hash
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  window.addEventListener('hashchange', listener)
  return () => {
    listeners.delete(listener)
    window.removeEventListener('hashchange', listener)
  }
}
