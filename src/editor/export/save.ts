/** Hands a file to the browser to keep. */

/** Long enough for any browser to begin reading the file, which it does after the click has returned. */
const keptFor = 60_000

/** Downloads the blob under a name. */
export function saveFile(blob: Blob, fileName: string): void {
  const address = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = address
  link.download = fileName
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), keptFor)
}
