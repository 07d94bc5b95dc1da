/** The one search of the page, with one index: palette, dialogs, atlas and reading ask the same. */
import { allCategories } from '../catalog.ts'
import { ownLists, type OwnList } from '../own.ts'
import { allPatterns } from '../words.ts'
import { createSearch, type PatternSearch } from './search.ts'

let made: { readonly lists: readonly OwnList[]; readonly search: PatternSearch } | null = null

/** The search over everything there is now; a new one after the user's own lists have changed. */
export function patternSearch(): PatternSearch {
  const lists = ownLists()
  if (made?.lists !== lists) made = { lists, search: createSearch(allPatterns(), allCategories()) }
  return made.search
}
