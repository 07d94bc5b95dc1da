/** Reads a design from the text of a file, and says where the fault lies when it is no JSON. */
import { readDesign, type DesignReading } from '../read.ts'
import { jsonFault } from './json-fault.ts'

/** Characters; larger files are refused before they are parsed. */
const mostText = 64_000_000

/** The design in the text of a file; a text that is no JSON gives an empty design and says where the fault lies. */
export function readDesignText(text: string): DesignReading {
  if (text.length > mostText) return unreadable('This file is too large for a design.')
  const body = text.replace(/^\ufeff/, '')
  try {
    return readDesign(JSON.parse(body))
  } catch {
    const { line, column } = jsonFault(body)
    return unreadable(`This file is not valid JSON: there is a fault in line ${line}, column ${column}.`)
  }
}

function unreadable(message: string): DesignReading {
  const { design } = readDesign({})
  return { design, problems: [{ severity: 'error', message, at: [] }] }
}
