/** A clip as text, for the clipboard of the system: copied in one tab, pasted in another. */
import { designFormat, designVersion } from './design.ts'
import type { Clip } from './operations/clipboard.ts'
import { readDesign } from './read.ts'

const clipFormat = 'lintel/clip'

export function writeClip(clip: Clip): string {
  return JSON.stringify({ format: clipFormat, version: designVersion, nodes: clip.nodes, links: clip.links })
}

/** The clip in a text, read as carefully as a design; null when the text is something else. */
export function readClip(text: string): Clip | null {
  if (!text.startsWith('{') || !text.includes(clipFormat)) return null
  try {
    const json: unknown = JSON.parse(text)
    if (typeof json !== 'object' || json === null || !('format' in json) || json.format !== clipFormat) return null
    const { design } = readDesign({ ...json, format: designFormat })
    return { nodes: design.nodes, links: design.links }
  } catch {
    return null
  }
}
