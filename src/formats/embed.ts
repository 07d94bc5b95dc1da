/** Packs text into few bytes and takes it out again, for pictures that carry their design inside. */
import { UnreadableFile } from './format.ts'

/** What a packed design may grow to. A few kilobytes can unpack to gigabytes, so unpacking stops here. */
const largestUnpacked = 64 * 1024 * 1024

/** UTF-8, compressed in the zlib format (RFC 1950), as PNG and SVG both want it. */
export async function pack(text: string): Promise<Uint8Array<ArrayBuffer>> {
  const packed = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate'))
  return new Uint8Array(await new Response(packed).arrayBuffer())
}

/** The text that `pack` packed. Throws `UnreadableFile` on damaged bytes and on more than `largest` bytes of text. */
export async function unpack(bytes: Uint8Array<ArrayBuffer>, largest = largestUnpacked): Promise<string> {
  const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate'))
  try {
    return await textUpTo(unpacked.getReader(), largest)
  } catch (error) {
    if (error instanceof UnreadableFile) throw error
    throw new UnreadableFile('The design inside this picture is damaged.', { cause: error })
  }
}

async function textUpTo(reader: ReadableStreamDefaultReader<Uint8Array>, largest: number): Promise<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let text = ''
  let size = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return text + decoder.decode()
    size += value.length
    if (size > largest) {
      await reader.cancel()
      throw new UnreadableFile('The design inside this picture is too large to open.')
    }
    text += decoder.decode(value, { stream: true })
  }
}
