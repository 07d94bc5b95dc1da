import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { UnreadableFile } from '../format.ts'
import { isPng, textWithin, withText } from './chunks.ts'
import { tinyPng } from '../../../tests/support/tiny-png.ts'

const text = JSON.stringify({ title: 'Bücher 日本 👩‍🚀', many: Array.from({ length: 40 }, (_, index) => index) })

/** What reading gives: the text, or the name of the error. */
async function outcome(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  try {
    return await textWithin(bytes)
  } catch (error) {
    return error instanceof UnreadableFile ? error.name : `unexpected: ${String(error)}`
  }
}

describe('a PNG with a design inside', () => {
  it('gives back any text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (any) => {
        expect(await textWithin(await withText(tinyPng, any))).toBe(any)
      }),
    )
  })

  it('keeps the picture as it was, with one more chunk behind the header', async () => {
    const whole = await withText(tinyPng, text)
    const added = whole.length - tinyPng.length
    expect(isPng(whole)).toBe(true)
    expect(whole.subarray(0, 33)).toEqual(tinyPng.subarray(0, 33))
    expect(whole.subarray(33 + added)).toEqual(tinyPng.subarray(33))
    expect(new TextDecoder('latin1').decode(whole.subarray(37, 48))).toBe('iTXtlintel\0')
  })

  it('reads a copy that lies inside a larger buffer', async () => {
    const whole = await withText(tinyPng, text)
    const buffer = new Uint8Array(whole.length + 20)
    buffer.set(whole, 7)
    expect(await textWithin(buffer.subarray(7, 7 + whole.length))).toBe(text)
  })

  it('gives the text or a sentence wherever the file is cut', async () => {
    const whole = await withText(tinyPng, text)
    const chunkEnd = whole.length - (tinyPng.length - 33)
    for (let length = 0; length < whole.length; length += 1) {
      expect(await outcome(whole.slice(0, length)), `cut to ${length} bytes`).toBe(
        length < chunkEnd ? 'UnreadableFile' : text,
      )
    }
  })

  it('gives the text or a sentence whichever bit is flipped', async () => {
    const whole = await withText(tinyPng, text)
    for (let bit = 0; bit < whole.length * 8; bit += 1) {
      const flipped = whole.slice()
      flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7))
      expect(['UnreadableFile', text], `bit ${bit}`).toContain(await outcome(flipped))
    }
  })
})

describe('a PNG that cannot be read', () => {
  const sentences: readonly (readonly [string, Uint8Array<ArrayBuffer>, RegExp])[] = [
    ['a picture from elsewhere', tinyPng, /has no design inside/],
    ['not a PNG', new TextEncoder().encode('GIF89a and more'), /not a PNG/],
    ['a cut header', tinyPng.slice(0, 20), /cut short/],
    ['nothing', new Uint8Array(0), /not a PNG/],
  ]
  it.each(sentences)('%s', async (_, bytes, sentence) => {
    await expect(textWithin(bytes)).rejects.toThrow(sentence)
  })
})

it('refuses to write into something else', async () => {
  await expect(withText(new Uint8Array(60), text)).rejects.toThrow(/Only a PNG/)
})
