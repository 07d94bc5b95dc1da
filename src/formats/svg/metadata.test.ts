import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { UnreadableFile } from '../format.ts'
import { metadataOf, textWithin } from './metadata.ts'

function svgAround(inner: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg">${inner}<rect/></svg>`
}

it('gives back any JSON', () => {
  fc.assert(
    fc.property(fc.jsonValue({ stringUnit: 'binary' }), (value) => {
      const text = textWithin(svgAround(metadataOf(JSON.stringify(value))))
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)))
    }),
  )
})

describe('an SVG that another program has rewritten', () => {
  const table: readonly (readonly [string, string, string])[] = [
    ['quotes as entities', '<lintel:design xmlns:lintel="urn:lintel">{&quot;a&quot;:1}</lintel:design>', '{"a":1}'],
    ['another prefix', '<ns0:design xmlns:ns0="urn:lintel">{"a":1}</ns0:design>', '{"a":1}'],
    ['no prefix', '<design xmlns="urn:lintel" id="x">{"a":1}</design>', '{"a":1}'],
    ['numbers as entities', '<lintel:design>{&#34;a&#x22;:&#x1F600;}</lintel:design>', '{"a":😀}'],
  ]
  it.each(table)('%s', (_, inner, text) => {
    expect(textWithin(svgAround(inner))).toBe(text)
  })
})

describe('an SVG that cannot be read', () => {
  const table: readonly (readonly [string, string, RegExp])[] = [
    ['from elsewhere', svgAround('<path d="M0 0"/>'), /has no design inside/],
    ['another kind of design', svgAround('<design>Poster</design>'), /has no design inside/],
    ['no SVG at all', '<html><body>', /not an SVG/],
    ['cut inside the design', svgAround('').slice(0, -6) + '<lintel:design>{"a":', /cut short/],
    [
      'an entity of its own',
      '<!DOCTYPE svg [<!ENTITY a "b">]><svg><lintel:design>&a;</lintel:design></svg>',
      /damaged/,
    ],
    ['a number beyond Unicode', svgAround('<lintel:design>&#x110000;</lintel:design>'), /damaged/],
  ]
  it.each(table)('%s', (_, svg, sentence) => {
    expect(() => textWithin(svg)).toThrow(UnreadableFile)
    expect(() => textWithin(svg)).toThrow(sentence)
  })
})

it('scans a hostile text of 2 MB once', () => {
  for (const piece of ['<design urn:lintel ', '<a:', '&', '<', 'design']) {
    expect(() => textWithin(`<svg>${piece.repeat(2_000_000 / piece.length)}`)).toThrow(UnreadableFile)
  }
})
