// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { emptyDesign, makeLink, makeNode } from '#design/create.ts'
import type { Design } from '#design/design.ts'
import { writeDesign } from '#design/write.ts'
import { colourOf } from '#drawing/theme.ts'
import { hostileLabels } from '../../../tests/support/hostile-labels.ts'
import { textWithin } from './metadata.ts'
import { svgOf, thumbnailOf, type SvgOptions } from './write.ts'

const size = { width: 160, height: 56 }
const plain: SvgOptions = {
  theme: 'light',
  background: true,
  title: true,
  legend: true,
  scope: null,
  embedded: null,
  fonts: '',
}

function designCalled(label: string): Design {
  return {
    ...emptyDesign({ id: 'd', title: label, now: '2026-01-01T00:00:00.000Z' }),
    nodes: {
      eu: makeNode({
        id: 'eu',
        pattern: 'region',
        label,
        size: { width: 460, height: 160 },
        position: { x: 40, y: 8 },
      }),
      [`a"<${label}`]: makeNode({
        id: `a"<${label}`,
        pattern: 'service',
        label,
        parent: 'eu',
        size,
        position: { x: 24, y: 40 },
      }),
      db: makeNode({
        id: 'db',
        pattern: 'relational-database',
        label: 'Orders',
        note: 'kept',
        facts: { replicas: 3 },
        behaviours: [{ pattern: 'sharding', fields: {} }],
        parent: 'eu',
        size,
        position: { x: 260, y: 40 },
      }),
    },
    links: { l: makeLink({ id: 'l', source: `a"<${label}`, target: 'db', label, technology: label }) },
  }
}

/** The document, parsed as strictly as XML is; fails the test when it is not well-formed. */
function parsed(text: string): XMLDocument {
  const document = new DOMParser().parseFromString(text, 'image/svg+xml')
  expect(document.querySelector('parsererror')?.textContent).toBeUndefined()
  return document
}

describe('svgOf', () => {
  it('is well-formed and inert whatever things are called', () => {
    for (const label of hostileLabels) {
      const design = designCalled(label)
      const document = parsed(svgOf(design, { ...plain, embedded: writeDesign(design) }).text)
      const tags = new Set([...document.querySelectorAll('*')].map((element) => element.tagName))
      expect([...tags].toSorted(), label).toEqual([
        'desc',
        'g',
        'lintel:design',
        'metadata',
        'path',
        'rect',
        'svg',
        'text',
        'title',
      ])
      const names = [...document.querySelectorAll('*')].flatMap((element) => element.getAttributeNames())
      expect(names.filter((name) => /^on|href|style/.test(name))).toEqual([])
    }
  })

  it('shows the names as they were typed', () => {
    const document = parsed(svgOf(designCalled('a < b & "c"'), plain).text)
    const shown = [...document.querySelectorAll('text')].map((text) => text.textContent)
    expect(shown.filter((text) => text === 'a < b & "c"').length).toBeGreaterThanOrEqual(2)
    expect(document.documentElement.querySelector('title')?.textContent).toBe('a < b & "c"')
    expect(document.querySelector('desc')?.textContent).toBe(
      'An architecture diagram with 2 parts, 1 boundary and 1 link.',
    )
  })

  it('says what each group is', () => {
    const document = parsed(svgOf(designCalled('Orders API'), plain).text)
    const groups = [...document.querySelectorAll('g')].map((group) => [
      group.getAttribute('class'),
      group.getAttribute('data-id'),
      group.querySelector('title')?.textContent?.split(',')[0],
    ])
    expect(groups).toEqual([
      ['title', 'title', 'Orders API'],
      ['boundary', 'eu', 'Region Orders API'],
      ['link', 'l', 'Orders API to Orders'],
      ['label', 'l', 'Orders API · Orders API'],
      ['part', 'a"<Orders API', 'Orders API'],
      ['part', 'db', 'Orders'],
      ['legend', 'legend', 'Legend'],
    ])
  })

  it('covers whole pixels and everything drawn', () => {
    const { text, size: pixels } = svgOf(designCalled('x'), { ...plain, title: false, legend: false })
    const root = parsed(text).documentElement
    expect(pixels).toEqual({ width: 508, height: 208 })
    expect(root.getAttribute('viewBox')).toBe('16 -16 508 208')
    expect([root.getAttribute('width'), root.getAttribute('height')]).toEqual(['508', '208'])
  })

  it('takes the colours of the theme and leaves the background out when asked', () => {
    const dark = parsed(svgOf(designCalled('x'), { ...plain, theme: 'dark' }).text)
    expect(dark.querySelector('rect')?.getAttribute('fill')).toBe(colourOf('dark', 'canvas'))
    expect(svgOf(designCalled('x'), { ...plain, theme: 'dark' }).text).not.toContain(colourOf('light', 'text'))
    expect(parsed(svgOf(designCalled('x'), { ...plain, background: false }).text).querySelector('rect')).toBeNull()
  })

  it('has nothing that reaches out, and no number that is none', () => {
    const { text } = svgOf(designCalled('x'), plain)
    expect(text.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|url\(|<image|<use|foreignObject|script/)
    expect(text).not.toMatch(/NaN|Infinity|undefined|null/)
  })

  it('carries the design, and the design alone comes out', () => {
    const design = designCalled(']]></metadata><x>&amp;\u2028')
    const { text } = svgOf(design, { ...plain, embedded: writeDesign(design) })
    expect(JSON.parse(textWithin(text))).toEqual(JSON.parse(writeDesign(design)))
  })

  it('draws an empty design', () => {
    const empty = emptyDesign({ id: 'd', title: '', now: '2026-01-01T00:00:00.000Z' })
    expect(parsed(svgOf(empty, plain).text).querySelectorAll('g').length).toBe(0)
  })
})

it('thumbnails have neither fonts nor the design inside', () => {
  const thumbnail = thumbnailOf(designCalled('x'), 'dark')
  expect(thumbnail).not.toMatch(/<style|<metadata|<text/)
  expect(parsed(thumbnail).querySelectorAll('g').length).toBe(5)
})
