/** What the palette shows this minute: the query, the option the keyboard is on, the one under the pointer. */
import { createContext, useContext, useSyncExternalStore } from 'react'
import { useStore } from 'zustand'
import { createStore, type StoreApi } from 'zustand/vanilla'
import { allCategories } from '#catalog/catalog.ts'
import { ownLists, type OwnList } from '#catalog/own.ts'
import { patternSearch } from '#catalog/search/shared.ts'
import { allPatterns } from '#catalog/words.ts'
import { preferences, type Preferences } from '#storage/preferences.ts'
import { keepLast } from './keep-last.ts'
import { createListing, isSearch, type Filter, type Listing, type Option } from './listing.ts'

export interface PaletteState {
  readonly query: string
  /** The option that Enter takes, by its id. */
  readonly active: string | null
  readonly hovered: string | null
}

export type PaletteStore = StoreApi<PaletteState>

let made: { readonly lists: readonly OwnList[]; readonly listing: Listing } | null = null

/** The whole catalogue, listed; another one after the user's own lists have changed. */
export function currentListing(): Listing {
  const lists = ownLists()
  if (made?.lists !== lists) made = { lists, listing: createListing(allPatterns(), allCategories(), patternSearch()) }
  return made.listing
}

export function createPaletteStore(): PaletteStore {
  return createStore<PaletteState>(() => ({ query: '', active: null, hovered: null }))
}

/**
 * What the user's preferences say about the list. They are read anew whenever any of them changes; the filter stays the
 * same object until something about the list does.
 */
const filterOf = keepLast(
  ({ paletteRole, favourites, recentPatterns }: Preferences) => [
    paletteRole,
    ...[favourites, recentPatterns].map(String),
  ],
  ({ paletteRole, favourites, recentPatterns }: Preferences): Filter => ({
    role: paletteRole,
    favourites,
    recent: recentPatterns,
  }),
)

/** Everything that can be chosen now, in reading order. */
export function shownOptions(palette: PaletteStore): readonly Option[] {
  return currentListing().options(palette.getState().query, filterOf(preferences.get()))
}

/** The option Enter takes; undefined while the keyboard is on none. */
export function activeOption(palette: PaletteStore): Option | undefined {
  const { active } = palette.getState()
  return shownOptions(palette).find((option) => option.id === active)
}

/** Searches; the first result is active, so that Enter takes it. An empty query goes back to the groups. */
export function search(palette: PaletteStore, query: string): void {
  palette.setState({ query, active: null, hovered: null })
  const [first] = isSearch(query) ? shownOptions(palette) : []
  if (first) palette.setState({ active: first.id })
}

const Context = createContext<PaletteStore | null>(null)
export const PaletteProvider = Context.Provider

/** The state of the palette a component stands in; throws outside one. */
export function usePaletteStore(): PaletteStore {
  const palette = useContext(Context)
  if (!palette) throw new Error('This component must stand inside the palette.')
  return palette
}

export function usePalette<T>(selector: (state: PaletteState) => T): T {
  return useStore(usePaletteStore(), selector)
}

/** A stored piece of the preferences; renders again only when the piece changes. */
export function usePreference<T>(selector: (preferences: Preferences) => T): T {
  return useSyncExternalStore(subscribe, () => selector(preferences.get()))
}

/** What the preferences say about the list. */
export function useFilter(): Filter {
  return usePreference(filterOf)
}

function subscribe(listener: () => void): () => void {
  return preferences.subscribe(listener)
}
