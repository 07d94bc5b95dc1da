/** Hands a text to the browser as a file. */

/** Downloads a text under a name; the mime type is that of the design file unless another is given. */
export function download(name: string, text: string, mime = 'application/json'): void {
  const address = URL.createObjectURL(new Blob([text], { type: mime }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser has taken the file by the time the page is idle again.
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
