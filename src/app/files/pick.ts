/** Asks the user for files. The one file input of the page stands in `file-door.tsx`. */

let input: HTMLInputElement | null = null

/** Takes the input that is on the page; null when it leaves. */
export function setFileInput(element: HTMLInputElement | null): void {
  input = element
}

/** Opens the browser's own dialog, which offers what can be read. */
export function pickFiles(): void {
  void offerFiles()
}

async function offerFiles(): Promise<void> {
  try {
    const { formats } = await import('#formats/index.ts')
    const readable = formats.filter((format) => format.read)
    input?.setAttribute(
      'accept',
      [...readable.flatMap(({ extensions, mime }) => [...extensions, mime]), '.md'].join(','),
    )
  } catch {
    // Without the formats every file is offered; opening one will tell what is wrong.
  }
  input?.click()
}
