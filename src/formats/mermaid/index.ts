/** Mermaid text: a flowchart for documents that draw it themselves. Written only. */
import { textWritten } from '../written.ts'
import { excerptOf } from '../excerpt.ts'
import type { Format } from '../format.ts'

const mermaid: Format = {
  id: 'mermaid',
  title: 'Mermaid',
  extensions: ['.mmd', '.mermaid'],
  mime: 'text/vnd.mermaid',
  kind: 'text',
  order: 30,
  options: ['title', 'scope'],
  write: async (design, { title, scope }) => {
    const { flowchartOf } = await import('./write.ts')
    const { text, losses } = flowchartOf(excerptOf(design, scope), { title })
    return textWritten(text, { mime: mermaid.mime, losses })
  },
}

export default mermaid
