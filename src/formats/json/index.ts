/** The design file: everything, as readable JSON that makes small diffs. */
import { beginningOf, designFrom, textOf } from '../design-text.ts'
import { designFileOf } from '../design-file.ts'
import type { Format } from '../format.ts'
import { textWritten } from '../written.ts'

const json: Format = {
  id: 'json',
  title: 'Design file',
  extensions: ['.lintel.json', '.json'],
  mime: 'application/json',
  kind: 'text',
  order: 40,
  options: ['scope'],
  write: async (design, { scope }) => textWritten(designFileOf(design, scope), { mime: json.mime }),
  detect: (bytes) => /^[\s\u{FEFF}]*\{/u.test(beginningOf(bytes)),
  read: async (bytes) => designFrom(textOf(bytes)),
}

export default json
