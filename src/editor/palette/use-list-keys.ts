/** The keys of the palette, the same in the search box and on the list itself. */
import type { KeyboardEvent } from 'react'
import { useEditor, type EditorContext } from '../context.ts'
import { addNow, disarm, takeOrAdd } from './adding/add-pattern.ts'
import { isSearch, optionAfter } from './listing.ts'
import { activeOption, search, shownOptions, usePaletteStore, type PaletteStore } from './palette-state.ts'
import { addPlainBox } from './adding/plain-box.ts'
import { focusPaletteSearch } from './search-focus.ts'

/** What a key does; returns whether it did anything. */
type Answer = (editor: EditorContext, palette: PaletteStore, event: KeyboardEvent<HTMLElement>) => boolean

/** The key handler of the search box and of the list. */
export function useListKeys(): (event: KeyboardEvent<HTMLElement>) => void {
  const editor = useEditor()
  const palette = usePaletteStore()
  return (event) => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey) return
    const answer = answerTo(event)
    if (!answer?.(editor, palette, event)) return
    event.preventDefault()
    event.stopPropagation()
  }
}

function answerTo({ key, currentTarget }: KeyboardEvent<HTMLElement>): Answer | null {
  if (key === 'Enter') return enter
  if (key === 'Escape') return escape
  if (currentTarget instanceof HTMLInputElement || key.length !== 1) return move
  return key === ' ' ? take : type
}

function move(_: EditorContext, palette: PaletteStore, { key, shiftKey }: KeyboardEvent): boolean {
  if (shiftKey) return false
  const to = optionAfter(shownOptions(palette), palette.getState().active, key)
  if (to === null) return false
  palette.setState({ active: to })
  return true
}

function enter(editor: EditorContext, palette: PaletteStore, event: KeyboardEvent<HTMLElement>): boolean {
  const { query } = palette.getState()
  const option = activeOption(palette)
  if (option) addNow(editor, option.pattern.id, { linked: event.shiftKey })
  else if (isSearch(query)) addPlainBox(editor, query)
  else return false
  // The next word typed replaces this one.
  if (event.currentTarget instanceof HTMLInputElement) event.currentTarget.select()
  return true
}

function escape(editor: EditorContext, palette: PaletteStore): boolean {
  if (disarm(editor)) return true
  if (palette.getState().query !== '') search(palette, '')
  else editor.canvas()?.focus(null)
  return true
}

function take(editor: EditorContext, palette: PaletteStore): boolean {
  const option = activeOption(palette)
  if (!option) return false
  takeOrAdd(editor, option.pattern, { linked: false })
  return true
}

/** Letters typed on the list go to the search box: it has the focus before the letter lands. */
function type(_: EditorContext, _palette: PaletteStore, { key }: KeyboardEvent): boolean {
  focusPaletteSearch()
  return key === '/'
}
