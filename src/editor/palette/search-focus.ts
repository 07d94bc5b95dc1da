/** Leads the keyboard to the palette's search box from anywhere, also before the palette is shown. */

let box: HTMLInputElement | null = null
let isWanted = false

/** Focuses the search box and selects its text; when the palette is not shown, as soon as it is. */
export function focusPaletteSearch(): void {
  isWanted = box === null
  box?.focus()
  box?.select()
}

/** The ref of the search box. */
export function registerSearchBox(input: HTMLInputElement | null): void {
  box = input
  if (input !== null && isWanted) focusPaletteSearch()
}
