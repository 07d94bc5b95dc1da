/** Reads a user's list of patterns in the page. Brings the parser and every icon along, so import it when one is opened. */
import icons from 'virtual:lintel/icons'
import { patterns } from './catalog.ts'
import { parseOwnList, type OwnListReading } from './seed/own-list.ts'

const known = new Map(patterns.map((pattern) => [pattern.id, pattern]))
const paths = new Map(Object.entries(icons))
const iconSource = {
  names: [...paths.keys()],
  keyOf: (name: string): string | null => paths.get(name) ?? null,
  pathOf: (name: string): string => paths.get(name) ?? '',
}

/** What a file says; nothing is kept. Never throws. */
export function readList(name: string, text: string): OwnListReading {
  return parseOwnList({ path: name, text }, iconSource, known)
}
