/** What an exported file is called. */
import type { Format } from './format.ts'
import { printable } from './printable.ts'

/** Letters that some system forbids in names, and those no reader can see, which could make a name look like another. */
const forbidden = /[/\\:*?"<>|\n]|\p{Cf}|\p{Zl}|\p{Zp}/gu
/** Windows keeps these names for devices, with any extension. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/iu
const longest = 80

/** The title of a design as a file name with the extension of the format: "Orders.lintel.json". */
export function fileNameOf(title: string, format: Pick<Format, 'extensions'>): string {
  const words = printable(title).replace(forbidden, ' ').replace(/\s+/gu, ' ')
  const name = Array.from(words)
    .slice(0, longest)
    .join('')
    .replace(/^[\s.]+|[\s.]+$/gu, '')
  const safe = name === '' || reserved.test(name) ? `design ${name}`.trim() : name
  return safe + (format.extensions[0] ?? '')
}
