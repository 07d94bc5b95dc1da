/** A whole PNG of one pixel, written by another program. */
export const tinyPng = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGPQ937wHwAEYQJa/74asAAAAABJRU5ErkJggg=='),
  (letter) => letter.charCodeAt(0),
)
