/** PNG: a picture for documents and chats, with the design inside. Written in a page, read anywhere. */
import { designFrom } from '../design-text.ts'
import type { Format } from '../format.ts'
import { isPng, textWithin } from './chunks.ts'

const png: Format = {
  id: 'png',
  title: 'PNG',
  extensions: ['.png'],
  mime: 'image/png',
  kind: 'picture',
  order: 10,
  options: ['theme', 'background', 'title', 'legend', 'scale', 'embed', 'scope'],
  write: async (design, options) => {
    const { writePng } = await import('./write.ts')
    return writePng(design, options)
  },
  detect: isPng,
  read: async (bytes) => designFrom(await textWithin(bytes)),
}

export default png
