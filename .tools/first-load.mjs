// @ts-check
/** Reads from a production build what a first visit of one of its pages downloads. */
import { gzipSync } from 'node:zlib'
/** @import { build } from 'vite' */

/**
 * @typedef {Exclude<Awaited<ReturnType<typeof build>>, unknown[] | { close(): unknown }>['output'][number]} Output
 * @typedef {Extract<Output, { type: 'chunk' }>} Chunk
 */

/** Compressed kilobytes (1,000 bytes) a first visit of Lintel may download. */
export const limits = { script: 230, everything: 330 }

/**
 * The chunks of a page with everything they import statically, compressed kilobytes (1,000 bytes) by kind of file, and
 * the page itself.
 * @param {readonly Output[]} outputs
 * @param {string} page
 */
export function firstLoad(outputs, page) {
  const files = new Map(outputs.map((output) => [output.fileName, output]))
  const chunks = chunksOf(files, page)
  const styles = new Set(chunks.flatMap((chunk) => [...(chunk.viteMetadata?.importedCss ?? [])]))
  const fonts = new Set([...styles].flatMap((style) => latinFontsIn(textOf(files, style))))
  const kilobytes = {
    script: sum(
      files,
      chunks.map((chunk) => chunk.fileName),
    ),
    style: sum(files, styles),
    font: sum(files, fonts),
    page: sum(files, [page]),
  }
  const everything = kilobytes.script + kilobytes.style + kilobytes.font + kilobytes.page
  return { chunks, kilobytes, everything, html: textOf(files, page) }
}

/**
 * @param {Map<string, Output>} files
 * @param {string} page
 */
function chunksOf(files, page) {
  /** @type {Map<string, Chunk>} */
  const found = new Map()
  const waiting = [...files.values()].flatMap((output) =>
    output.type === 'chunk' && output.isEntry && output.facadeModuleId?.replaceAll('\\', '/').endsWith(`/${page}`)
      ? [output.fileName]
      : [],
  )
  for (const name of waiting) {
    const chunk = files.get(name)
    if (chunk?.type !== 'chunk' || found.has(name)) continue
    found.set(name, chunk)
    waiting.push(...chunk.imports)
  }
  return [...found.values()]
}

/**
 * The font files a style sheet makes an English page load: those whose range holds the basic alphabet.
 * @param {string} style
 */
function latinFontsIn(style) {
  const faces = style.match(/@font-face\s*\{[^}]*\}/g) ?? []
  return faces
    .filter((face) => !face.includes('unicode-range') || /U\+(0{1,4}-|\?\?)/i.test(face))
    .flatMap((face) => {
      const file = /url\(["']?([^)"']+\.woff2)/.exec(face)?.[1]
      return file === undefined ? [] : [`assets/${file.split('/').at(-1)}`]
    })
}

/**
 * @param {Map<string, Output>} files
 * @param {Iterable<string>} names
 */
function sum(files, names) {
  return [...names].reduce((total, name) => total + sizeOf(files, name), 0)
}

/**
 * @param {Map<string, Output>} files
 * @param {string} name
 */
function sizeOf(files, name) {
  const file = files.get(name)
  if (file === undefined) throw new Error(`The build has no file ${name}`)
  const content = file.type === 'chunk' ? file.code : file.source
  return (name.endsWith('.woff2') ? content.length : gzipSync(content).length) / 1000
}

/**
 * The text of an asset of a build; empty for what is none.
 * @param {Map<string, Output>} files
 * @param {string} name
 */
function textOf(files, name) {
  const file = files.get(name)
  return file?.type === 'asset' ? Buffer.from(file.source).toString('utf8') : ''
}
