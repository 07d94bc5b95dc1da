/** SVG: a picture of lines and native text that any program draws, with the design inside. */
import { beginningOf, designFrom, textOf } from '../design-text.ts'
import type { Format } from '../format.ts'
import { textWritten } from '../written.ts'
import { textWithin } from './metadata.ts'

const svg: Format = {
  id: 'svg',
  title: 'SVG',
  extensions: ['.svg'],
  mime: 'image/svg+xml',
  kind: 'picture',
  order: 20,
  options: ['theme', 'background', 'title', 'legend', 'embed', 'scope'],
  write: async (design, options) => {
    const { embeddedDesign, svgFile } = await import('./export.ts')
    const { text, size } = svgFile(design, options, embeddedDesign(design, options))
    return textWritten(text, { mime: svg.mime, size })
  },
  detect: (bytes) => /^[\s\u{FEFF}]*<[\s\S]*\bsvg\b/u.test(beginningOf(bytes)),
  read: async (bytes) => designFrom(textWithin(textOf(bytes))),
}

export default svg
