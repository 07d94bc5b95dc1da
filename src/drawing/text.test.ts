import { describe, expect, test } from 'vitest'
import { clipped, widthOf, wrapped } from './text.ts'

describe('width of text', () => {
  // Read with canvas measureText at 1,000 px; the table leaves kerning out, hence the tolerance of 1 %.
  test.each([
    ['Service gateway', 'name', 7572.7],
    ['Distributed cache', 'name', 8180.3],
    ['Service gateway', 'pattern', 7268],
    ['Distributed cache', 'pattern', 7886],
  ] as const)('%s as %s', (text, style, measured) => {
    const size = style === 'name' ? 12.5 : 10.5
    expect(Math.abs(widthOf(text, style) / ((measured * size) / 1000) - 1)).toBeLessThan(0.01)
  })

  test('every glyph of the mono face is as wide as any other', () => {
    expect(widthOf('iiii', 'badge')).toBe(widthOf('WWWW', 'badge'))
  })

  test('a family emoji counts once, as one wide character', () => {
    expect(widthOf('👨‍👩‍👧‍👦', 'name')).toBe(widthOf('🙂', 'name'))
  })
})

describe('clipped', () => {
  test.each([
    ['short', 200, 'short'],
    ['A rather long label', 60, 'A rather…'],
    ['👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦', 40, '👨‍👩‍👧‍👦…'],
    ['x', 1, '…'],
  ])('%s in %d pixels', (text, width, expected) => {
    expect(clipped(text, 'name', width)).toBe(expected)
  })
})

describe('wrapped', () => {
  test.each([
    ['Orders', 100, ['Orders']],
    ['Payment authorisation service', 120, ['Payment', 'authorisation servi…']],
    ['Payment   authorisation', 120, ['Payment', 'authorisation']],
    ['Donaudampfschifffahrtsgesellschaft', 100, ['Donaudampfschi', 'fffahrtsgesellsc…']],
    ['', 100, ['']],
  ])('%s', (text, width, expected) => {
    expect(wrapped(text, 'name', width)).toEqual(expected)
  })
})
