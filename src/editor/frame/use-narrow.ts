/** Which panels the window has no room for beside the canvas: the inspector below 1280 pixels, the palette below 1024. */
import { useSyncExternalStore } from 'react'

const queries = { right: '(max-width: 1099px)', left: '(max-width: 899px)' } as const

export interface Narrow {
  readonly left: boolean
  readonly right: boolean
}

function subscribe(listener: () => void): () => void {
  const lists = Object.values(queries).map((query) => matchMedia(query))
  for (const list of lists) list.addEventListener('change', listener)
  return () => {
    for (const list of lists) list.removeEventListener('change', listener)
  }
}

function useQuery(query: string): boolean {
  return useSyncExternalStore(subscribe, () => matchMedia(query).matches)
}

export function useNarrow(): Narrow {
  return { left: useQuery(queries.left), right: useQuery(queries.right) }
}
