/** Puts the cursor into the palette. */
import { focusPaletteSearch } from '#editor/palette/search-focus.ts'
import type { Command } from './command.ts'

const searchPatterns: Command = {
  id: 'search-patterns',
  title: 'Search patterns',
  group: 'add',
  keys: ['/'],
  run: () => focusPaletteSearch(),
}

export default searchPatterns
