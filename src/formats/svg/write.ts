/** Turns the marks of a picture into SVG text: native text, no scripts, no HTML inside, nothing from elsewhere. */
import type { Design, NodeId, Size } from '#design/design.ts'
import { paints, textStyles, type Mark, type Stroke } from '#drawing/mark.ts'
import { plural } from '#drawing/names.ts'
import { pictureOf, type Group } from '#drawing/picture.ts'
import { widthOf } from '#drawing/text.ts'
import { colourOf, type ThemeName } from '#drawing/theme.ts'
import type { Ink } from '#catalog/pattern.ts'
import { printable } from '../printable.ts'
import { metadataOf } from './metadata.ts'

export interface SvgOptions {
  readonly theme: ThemeName
  readonly background: boolean
  readonly title: boolean
  readonly legend: boolean
  readonly scope: readonly NodeId[] | null
  /** The design file to carry inside; null carries none. */
  readonly embedded: string | null
  /** `@font-face` rules whose addresses are data; empty relies on the fonts of the viewer. */
  readonly fonts: string
  /** Bars in place of words too small to read; they need no font. Absent writes words. */
  readonly bars?: boolean
}

export interface SvgText {
  readonly text: string
  /** Pixels at 100 % zoom. */
  readonly size: Size
}

/** What viewers without our fonts take instead. Names are those of the embedded faces. */
const families = {
  sans: "'IBM Plex Sans Variable', 'IBM Plex Sans', system-ui, sans-serif",
  mono: "'IBM Plex Mono', ui-monospace, monospace",
} as const

/** The picture of a design as an SVG document. */
export function svgOf(design: Design, options: SvgOptions): SvgText {
  const { box, groups } = pictureOf(design, options)
  const [x, y] = [Math.floor(box.x), Math.floor(box.y)]
  const size = { width: Math.ceil(box.x + box.width) - x, height: Math.ceil(box.y + box.height) - y }
  const frame = { x, y, ...size }
  const text = [
    `<svg${attributes({
      xmlns: 'http://www.w3.org/2000/svg',
      ...size,
      viewBox: `${x} ${y} ${size.width} ${size.height}`,
      'xml:space': 'preserve',
    })}>`,
    `<title>${escaped(design.meta.title)}</title>`,
    `<desc>${escaped(summaryOf(groups))}</desc>`,
    ...(options.embedded === null ? [] : [metadataOf(options.embedded)]),
    ...(options.fonts === '' ? [] : [`<style>${options.fonts}</style>`]),
    ...(options.background ? [`<rect${attributes({ ...frame, fill: colourOf(options.theme, 'canvas') })}/>`] : []),
    ...groups.map((group) => groupText(group, options)),
    '</svg>\n',
  ].join('\n')
  return { text, size }
}

/** A small picture for a list: bars for words, without fonts, title, legend and the design inside. */
export function thumbnailOf(design: Design, theme: ThemeName): string {
  const bare = { title: false, legend: false, scope: null, embedded: null, fonts: '', bars: true }
  return svgOf(design, { ...bare, theme, background: true }).text
}

function summaryOf(groups: readonly Group[]): string {
  const count = (kind: Group['kind']): number => groups.filter((group) => group.kind === kind).length
  const boundaries = count('boundary') === 1 ? '1 boundary' : `${count('boundary') || 'no'} boundaries`
  return `An architecture diagram with ${plural(count('part'), 'part')}, ${boundaries} and ${plural(count('link'), 'link')}.`
}

function groupText({ kind, id, name, at, marks }: Group, { theme, bars = false }: SvgOptions): string {
  const place = at.x === 0 && at.y === 0 ? {} : { transform: `translate(${round(at.x)} ${round(at.y)})` }
  const drawn = marks
    .map((mark) => (bars && mark.type === 'text' ? barText(mark, theme) : markText(mark, theme)))
    .join('')
  return `<g${attributes({ class: kind, 'data-id': id, ...place })}><title>${escaped(name)}</title>${drawn}</g>`
}

function markText(mark: Mark, theme: ThemeName): string {
  switch (mark.type) {
    case 'path':
      return `<path${attributes({ d: mark.d, ...paintOf(paints[mark.paint], mark.ink, theme) })}/>`
    case 'icon': {
      const paint = paintOf(paints[mark.paint], mark.ink, theme)
      const transform = `translate(${round(mark.x)} ${round(mark.y)}) scale(${round(mark.size / 24, 4)})`
      return `<path${attributes({ d: mark.path, transform, ...paint, 'stroke-linecap': 'round', 'stroke-linejoin': 'round' })}/>`
    }
    case 'text': {
      const { family, size, weight, token } = textStyles[mark.style]
      const anchor = mark.anchor === 'start' ? {} : { 'text-anchor': mark.anchor }
      const place = { x: round(mark.x), y: round(mark.y), ...anchor }
      const font = { 'font-family': families[family], 'font-size': size, 'font-weight': weight }
      return `<text${attributes({ ...place, ...font, fill: colourOf(theme, token) })}>${escaped(mark.text)}</text>`
    }
  }
}

/** A bar as long as the words it stands for. */
function barText({ text, x, y, style, anchor }: TextMark, theme: ThemeName): string {
  const { size } = textStyles[style]
  const width = widthOf(text, style)
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2
  const height = style === 'name' ? 5 : 3.5
  const fill = colourOf(theme, style === 'name' ? 'control' : 'line-2')
  const place = { x: round(left), y: round(y - size / 3 - height / 2), width: round(width), height, rx: height / 2 }
  return `<rect${attributes({ ...place, fill })}/>`
}

type TextMark = Extract<Mark, { readonly type: 'text' }>

function paintOf(paint: Stroke, ink: Ink | null, theme: ThemeName): Attributes {
  const fill = {
    fill: colour(paint.fill, ink, theme),
    ...(paint.fillOpacity === undefined ? {} : { 'fill-opacity': paint.fillOpacity }),
  }
  if (paint.stroke === 'none') return fill
  const dash = paint.dash === undefined ? {} : { 'stroke-dasharray': paint.dash }
  return { ...fill, stroke: colour(paint.stroke, ink, theme), 'stroke-width': round(paint.width, 3), ...dash }
}

function colour(name: Stroke['fill'], ink: Ink | null, theme: ThemeName): string {
  if (name === 'none') return 'none'
  if (name === 'ink') return colourOf(theme, `ink-${ink ?? 'slate'}`)
  if (name === 'ink-tint') return colourOf(theme, `tint-${ink ?? 'slate'}`)
  return colourOf(theme, name)
}

type Attributes = Readonly<Record<string, string | number>>

function attributes(values: Attributes): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${typeof value === 'number' ? value : escaped(value)}"`)
    .join('')
}

/** Text without anything to escape, which most of the many strings of a picture are. */
const harmless = /^[ !#-%'-;=?-~]*$/

/** Text as XML content and as a quoted attribute. */
function escaped(text: string): string {
  if (harmless.test(text)) return text
  return printable(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

function round(value: number, digits = 2): number {
  const factor = 10 ** digits
  return Math.round(value * factor) / factor + 0
}
