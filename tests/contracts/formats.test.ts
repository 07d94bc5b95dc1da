/** Every format keeps what the export dialog and opening a file rely on. */
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { emptyDesign } from '#design/create.ts'
import { writeDesign } from '#design/write.ts'
import { UnreadableFile, type Format, type Reading, type WriteOptions } from '#formats/format.ts'
import { formatOf, formats, largestFile, openFile, recognise } from '#formats/index.ts'
import { withText } from '#formats/png/chunks.ts'
import { anyDesign } from '../support/arbitrary-design.ts'
import { tinyPng } from '../support/tiny-png.ts'

const everything: WriteOptions = {
  theme: 'light',
  background: true,
  title: true,
  legend: true,
  scale: 1,
  embed: true,
  scope: null,
}

/** Formats that only a page can write: a journey tests their writing, and here stands what they make of a picture. */
const inPageOnly: Readonly<Record<string, Format['write']>> = {
  png: async (design) => ({
    bytes: await withText(tinyPng, writeDesign(design)),
    mime: 'image/png',
    text: null,
    size: { width: 1, height: 1 },
    losses: [],
  }),
}

const written = formats.flatMap((format) => {
  const write = inPageOnly[format.id] ?? format.write
  return write ? [{ format, write }] : []
})
const bothWays = written.flatMap(({ format, write }) => (format.read ? [{ format, write, read: format.read }] : []))

async function outcome(reading: Promise<Reading>): Promise<string> {
  try {
    await reading
    return 'read'
  } catch (error) {
    if (!(error instanceof UnreadableFile)) return `unexpected ${String(error)}`
    return /^[A-Z“].*[.]$/s.test(error.message) ? 'a sentence' : `no sentence: ${error.message}`
  }
}

test('formats have ids, orders and first extensions of their own', () => {
  expect(formats.map(({ id }) => id)).toEqual(['png', 'svg', 'mermaid', 'json'])
  for (const key of ['id', 'title', 'order', 'mime'] as const) {
    expect(new Set(formats.map((format) => format[key])).size).toBe(formats.length)
  }
  const extensions = formats.flatMap((format) => format.extensions)
  expect(new Set(extensions).size).toBe(extensions.length)
  expect(extensions.filter((extension) => !/^(\.[a-z]+)+$/.test(extension))).toEqual([])
  expect(formats.map(({ order }) => order)).toEqual(formats.map(({ order }) => order).toSorted((a, b) => a - b))
  expect(formats.map((format) => formatOf(format.id))).toEqual(formats)
  expect(() => formatOf('none')).toThrow(/no format/)
})

describe.each(written)('$format.title', ({ format, write }) => {
  it('writes something for every design, as it says it does', async () => {
    await fc.assert(
      fc.asyncProperty(anyDesign({ maxNodes: 8 }), async (design) => {
        const { bytes, mime, text, size, losses } = await write(design, everything)
        expect(bytes.length).toBeGreaterThan(0)
        expect(mime).toBe(format.mime)
        if (text !== null) expect(new TextDecoder('utf-8', { fatal: true }).decode(bytes)).toBe(text)
        expect(size === null).toBe(format.kind === 'text')
        expect(losses.filter((loss) => !loss.endsWith('.'))).toEqual([])
      }),
      { numRuns: 50 },
    )
  })
})

describe.each(bothWays)('$format.title', ({ format, write, read }) => {
  it('gives every design back as it was', async () => {
    await fc.assert(
      fc.asyncProperty(anyDesign({ maxNodes: 8 }), async (design) => {
        const { bytes } = await write(design, everything)
        expect(await read(bytes)).toEqual({ design, problems: [], arrange: false })
      }),
      { numRuns: 300 },
    )
  })

  it('is recognised by what is inside, whatever the file is called', async () => {
    const design = emptyDesign({ id: 'd', title: 'x', now: '2026-01-01T00:00:00.000Z' })
    const { bytes } = await write(design, everything)
    for (const name of ['', 'download', `x${format.extensions[0]}`, 'photo.jpg', 'x.png', 'x.json']) {
      expect(recognise({ name, bytes })).toBe(format)
      expect(await openFile(name, bytes)).toEqual({ design, problems: [], arrange: false, format })
    }
  })

  it('answers cut and altered files with a sentence', async () => {
    await fc.assert(
      fc.asyncProperty(anyDesign({ maxNodes: 3 }), fc.nat(), fc.nat(), fc.nat(7), async (design, cut, at, bit) => {
        const { bytes } = await write(design, everything)
        const altered = bytes.slice()
        altered[at % bytes.length] = (altered[at % bytes.length] ?? 0) ^ (1 << bit)
        const outcomes = [await outcome(read(bytes.slice(0, cut % bytes.length))), await outcome(read(altered))]
        expect(outcomes.filter((each) => each !== 'read' && each !== 'a sentence')).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  it('answers any bytes and any text with a sentence', async () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.json(),
      fc.constantFrom('{"format":"lintel/design"', '<svg', '['.repeat(90_000)),
    )
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 200 }),
      text.map((each) => new TextEncoder().encode(each)),
    )
    await fc.assert(
      fc.asyncProperty(bytes, async (any) => {
        expect(['read', 'a sentence']).toContain(await outcome(read(new Uint8Array(any))))
      }),
      { numRuns: 500 },
    )
  })
})

const encoder = new TextEncoder()
const refused: readonly (readonly [string, string, Uint8Array<ArrayBuffer>, RegExp])[] = [
  ['an empty file', 'x.lintel.json', new Uint8Array(0), /^This file is empty\.$/],
  ['a file too large', 'x.png', new Uint8Array(largestFile + 1), /too large/],
  [
    'a photo',
    'photo.jpg',
    new Uint8Array([0xff, 0xd8, 0xff, 0xe0]),
    /^Lintel cannot read .* PNG \(\.png\), SVG \(\.svg\) or Design file \(\.lintel\.json\)\.$/,
  ],
  ['a photo called PNG', 'photo.PNG', new Uint8Array([0xff, 0xd8, 0xff, 0xe0]), /^This is not a PNG picture\.$/],
  ['a PNG without a design', 'x.png', tinyPng, /^This PNG has no design inside\. /],
  [
    'an SVG without a design',
    'x.svg',
    encoder.encode('<svg xmlns="http://www.w3.org/2000/svg"/>'),
    /^This SVG has no design inside\. /,
  ],
  ['a web page called SVG', 'x.svg', encoder.encode('<!doctype html><p>Hi'), /^This is not an SVG picture\.$/],
  ['Mermaid text', 'x.mmd', encoder.encode('flowchart LR'), /^Lintel writes Mermaid but does not read it\.$/],
  ['damaged JSON', 'x.lintel.json', encoder.encode('{\n  "format": "lintel/design",\n  oops\n}'), /line 3/],
  ['JSON of another program', 'package.json', encoder.encode('{"name":"x"}'), /not a Lintel design/],
  ['a list', 'x.json', encoder.encode('[]'), /holds no design/],
  ['a newer design', 'x.json', encoder.encode('{"format":"lintel/design","version":999}'), /newer Lintel/],
  ['text in another encoding', 'x.json', new Uint8Array([0x7b, 0xff, 0xfe]), /UTF-8/],
]

test.each(refused)('%s is refused with a sentence', async (_, name, bytes, sentence) => {
  await expect(openFile(name, bytes)).rejects.toThrow(sentence)
  await expect(openFile(name, bytes)).rejects.toThrow(UnreadableFile)
})
