/** Keeps the keys that are pressed before the part of the editor that reads them has arrived. */

let waiting: KeyboardEvent[] | null = null

function keep(event: KeyboardEvent): void {
  // What is typed into a field has already been taken.
  if (!(event.target instanceof HTMLInputElement)) waiting?.push(event)
}

/** Begins to keep keys; called when the editor is first drawn. */
export function keepKeys(): void {
  waiting = []
  window.addEventListener('keydown', keep)
}

/** Presses the kept keys again where they were pressed, and stops keeping. */
export function pressKeptKeys(): void {
  window.removeEventListener('keydown', keep)
  const kept = waiting ?? []
  waiting = null
  for (const event of kept) event.target?.dispatchEvent(new KeyboardEvent(event.type, event))
}
