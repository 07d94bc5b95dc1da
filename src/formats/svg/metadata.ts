/**
 * Puts a design into the metadata of an SVG and finds it there. Finding is a scan of the text rather than a parse:
 * it works without a browser, and no entity, script or address in a hostile file is ever looked at.
 */
import { UnreadableFile } from '../format.ts'

/** A start tag that may be ours, whatever prefix a program gave it. Lengths are bounded, so that scanning is linear. */
const opening = /<(?:[\w.-]{1,40}:)?design\b[^<>]{0,400}>/gu
/** Letters that XML, or a program that rewrites it, may not keep as they are. JSON can say them in another way. */
const unsafe = /[<>&'\u{7F}-\u{9F}\u{2028}\u{2029}\u{FFFE}\u{FFFF}]/gu

/** The metadata element around a design file; whitespace between the values of the file is dropped. */
export function metadataOf(designText: string): string {
  const json = JSON.stringify(JSON.parse(designText)).replace(unsafe, unicodeEscape)
  return `<metadata><lintel:design xmlns:lintel="urn:lintel">${json}</lintel:design></metadata>`
}

/** The design file inside an SVG. Throws `UnreadableFile` when there is none or it is damaged. */
export function textWithin(svg: string): string {
  if (!/<(?:[\w.-]+:)?svg\b/u.test(svg)) throw new UnreadableFile('This is not an SVG picture.')
  const from = contentStart(svg)
  if (from === null) {
    throw new UnreadableFile(
      'This SVG has no design inside. Export it from Lintel with “Keep editable data inside” on.',
    )
  }
  const to = svg.indexOf('</', from)
  if (to < 0) throw new UnreadableFile('This SVG is cut short: the file did not arrive whole.')
  return unescaped(svg.slice(from, to))
}

function contentStart(svg: string): number | null {
  for (const tag of svg.matchAll(opening)) {
    if (tag[0].includes('lintel')) return tag.index + tag[0].length
  }
  return null
}

function unicodeEscape(letter: string): string {
  return `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** Content as a program may have written it anew: the five entities of XML and numbers, nothing else. */
function unescaped(content: string): string {
  return content.replace(/&([^;&]{0,10});?/gu, (_, name: string) => {
    const code = /^#(?:x([\da-f]+)|(\d+))$/iu.exec(name)
    const point = code ? Number.parseInt(code[1] ?? code[2] ?? '', code[1] === undefined ? 10 : 16) : null
    const letter = point === null ? named[name] : point <= 0x10ffff ? String.fromCodePoint(point) : undefined
    if (letter === undefined) throw new UnreadableFile('The design inside this SVG is damaged.')
    return letter
  })
}
