import fc from 'fast-check'
import { expect, it } from 'vitest'
import { pack, unpack } from './embed.ts'
import { UnreadableFile } from './format.ts'

it('unpacks what was packed', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 2000 }), async (text) => {
      expect(await unpack(await pack(text))).toBe(text)
    }),
  )
})

it('packs repeated text into few bytes', async () => {
  expect((await pack('{"label":"Orders"}'.repeat(1000))).length).toBeLessThan(200)
})

it('stops at the limit, however much is packed', async () => {
  const bomb = await pack('0'.repeat(20_000_000))
  expect(bomb.length).toBeLessThan(30_000)
  await expect(unpack(bomb, 1_000_000)).rejects.toThrow(/too large/)
})

it('answers damaged bytes with a sentence and nothing else', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array(), async (bytes) => {
      const error = await unpack(new Uint8Array(bytes)).catch((reason: unknown) => reason)
      expect(typeof error === 'string' || error instanceof UnreadableFile).toBe(true)
    }),
  )
})

it('refuses bytes that are not UTF-8 inside', async () => {
  const stream = new Blob([new Uint8Array([0xff, 0xfe, 0x80])]).stream().pipeThrough(new CompressionStream('deflate'))
  const packed = new Uint8Array(await new Response(stream).arrayBuffer())
  await expect(unpack(packed)).rejects.toThrow(UnreadableFile)
})
