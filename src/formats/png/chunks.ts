/**
 * Puts a design into a PNG and finds it there: one iTXt chunk (PNG specification, third edition, 11.3.3.4) with the
 * keyword `lintel`, right behind the header, where no reader objects to it.
 */
import { pack, unpack } from '../embed.ts'
import { UnreadableFile } from '../format.ts'

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
const keyword = 'lintel'
/** Length and type before the data of a chunk, checksum after it. */
const before = 8
const after = 4
/** Signature and the header chunk, which always has 13 bytes of data. */
const headerEnd = signature.length + before + 13 + after
/** What stands between the keyword and the text: end of keyword, compressed, by zlib, no language, no translation. */
const prelude = [0, 1, 0, 0, 0]

interface Chunk {
  readonly type: string
  readonly data: Uint8Array<ArrayBuffer>
  /** Whether the checksum agrees with the bytes. */
  readonly intact: () => boolean
}

/** Whether the bytes begin like a PNG. */
export function isPng(bytes: Uint8Array): boolean {
  return signature.every((byte, index) => bytes[index] === byte)
}

/** The PNG with the text inside; `png` must be a whole PNG without one. */
export async function withText(png: Uint8Array, text: string): Promise<Uint8Array<ArrayBuffer>> {
  if (!isPng(png) || png.length < headerEnd) throw new Error('Only a PNG can carry a design')
  const chunk = textChunk(await pack(text))
  const whole = new Uint8Array(png.length + chunk.length)
  whole.set(png.subarray(0, headerEnd))
  whole.set(chunk, headerEnd)
  whole.set(png.subarray(headerEnd), headerEnd + chunk.length)
  return whole
}

/** The text inside a PNG. Throws `UnreadableFile` when there is none or the file is damaged. */
export async function textWithin(png: Uint8Array<ArrayBuffer>): Promise<string> {
  if (!isPng(png)) throw new UnreadableFile('This is not a PNG picture.')
  for (const chunk of chunksOf(png)) {
    if (chunk.type !== 'iTXt' || !hasKeyword(chunk.data)) continue
    if (!chunk.intact()) throw new UnreadableFile('The design inside this PNG is damaged.')
    return unpack(packedText(chunk.data))
  }
  throw new UnreadableFile(
    'This PNG has no design inside. Export it from Lintel with “Keep editable data inside” on, and send it as a file: chats and clipboards often remove the design.',
  )
}

function* chunksOf(png: Uint8Array<ArrayBuffer>): Generator<Chunk> {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength)
  let at = signature.length
  while (at < png.length) {
    const length = at + before <= png.length ? view.getUint32(at) : Number.POSITIVE_INFINITY
    const end = at + before + length
    if (end + after > png.length) throw new UnreadableFile('This PNG is cut short: the file did not arrive whole.')
    const type = String.fromCharCode(...png.subarray(at + 4, at + before))
    const data = png.subarray(at + before, end)
    const body = png.subarray(at + 4, end)
    const stored = view.getUint32(end)
    yield { type, data, intact: () => stored === crc32(body) }
    if (type === 'IEND') return
    at = end + after
  }
}

function hasKeyword(data: Uint8Array): boolean {
  return data[keyword.length] === 0 && latin(data.subarray(0, keyword.length)) === keyword
}

/** The compressed text of a chunk with our keyword; other programs may have rewritten it, so nothing is assumed. */
function packedText(data: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const compressed = data[keyword.length + 1] === 1 && data[keyword.length + 2] === 0
  const languageEnd = data.indexOf(0, keyword.length + 3)
  const translationEnd = languageEnd < 0 ? -1 : data.indexOf(0, languageEnd + 1)
  if (!compressed || translationEnd < 0) throw new UnreadableFile('The design inside this PNG is damaged.')
  return data.subarray(translationEnd + 1)
}

function textChunk(packed: Uint8Array): Uint8Array<ArrayBuffer> {
  const head = Array.from(`iTXt${keyword}`, (letter) => letter.charCodeAt(0))
  const length = keyword.length + prelude.length + packed.length
  const chunk = new Uint8Array(before + length + after)
  const view = new DataView(chunk.buffer)
  view.setUint32(0, length)
  chunk.set([...head, ...prelude], 4)
  chunk.set(packed, 4 + head.length + prelude.length)
  view.setUint32(before + length, crc32(chunk.subarray(4, before + length)))
  return chunk
}

function latin(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes)
}

const crcTable = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte
  for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? 0xedb88320 ^ (rest >>> 1) : rest >>> 1
  return rest
})

/** The checksum of a chunk (PNG specification, annex D). */
function crc32(bytes: Uint8Array): number {
  let sum = 0xffffffff
  for (const byte of bytes) sum = (crcTable[(sum ^ byte) & 0xff] ?? 0) ^ (sum >>> 8)
  return (sum ^ 0xffffffff) >>> 0
}
