/** The face of a boundary as marks: border, wash and title tab; or the card it is when collapsed. */
import type { DesignNode, PatternId, Size } from '#design/design.ts'
import { lookOf, type Look } from './look.ts'
import type { Mark } from './mark.ts'
import { behaviourChip, tileMarks } from './part-face.ts'
import { roundedBox } from './silhouette.ts'
import { clipped, widthOf } from './text.ts'

/** The size of a collapsed boundary. */
export const cardSize: Size = { width: 124, height: 86 }

/** The marks of an expanded boundary. */
export function boundaryFace(node: DesignNode): readonly Mark[] {
  const look = lookOf(node.pattern)
  return [...borderMarks(node.size, look), ...titleMarks(node, look)]
}

function borderMarks(size: Size, look: Look): readonly Mark[] {
  const path = (r: number, paint: Look['line'] | 'cluster-inner', inset = 0): Mark => ({
    type: 'path',
    d: roundedBox({ width: size.width - 2 * inset, height: size.height - 2 * inset }, r, { x: inset, y: inset }),
    paint,
    ink: null,
  })
  switch (look.line) {
    case 'region':
      return [path(14, 'region')]
    case 'zone':
      return [path(6, 'zone')]
    case 'cluster':
      return [path(12, 'cluster'), path(9, 'cluster-inner', 3)]
    case 'context':
      return [path(12, 'context')]
    case 'trust':
      return [path(12, 'trust')]
  }
}

/** Where the title tab stands on the top border, and how wide it is; the canvas puts its rename field there. */
export function titleTab(node: DesignNode): {
  readonly x: number
  readonly width: number
  readonly kind: string
  readonly name: string
} {
  const look = lookOf(node.pattern)
  const room = node.size.width - 24 - 34
  const kind = clipped(look.short, 'boundary-kind', room)
  const kindWidth = widthOf(kind, 'boundary-kind')
  const named = node.label !== '' && node.label !== look.name
  const name = named && room - kindWidth > 24 ? clipped(node.label, 'boundary-name', room - kindWidth - 6) : ''
  const nameWidth = name === '' ? 0 : widthOf(name, 'boundary-name') + 6
  return { x: 12, width: Math.ceil(7 + 13 + 6 + kindWidth + nameWidth + 8), kind, name }
}

function titleMarks(node: DesignNode, look: Look): readonly Mark[] {
  const { x, width, kind, name } = titleTab(node)
  const text = x + 7 + 13 + 6
  const badges = behaviourChip(
    [...node.behaviours.map((behaviour) => behaviour.pattern), ...node.practices],
    { x: x + width + 6, y: -8 },
    'badge',
  )
  return [
    { type: 'path', d: roundedBox({ width, height: 20 }, 6, { x, y: -10 }), paint: 'title-tab', ink: null },
    { type: 'icon', path: look.icon, x: x + 7, y: -6.5, size: 13, paint: 'glyph', ink: null },
    { type: 'text', text: kind, x: text, y: 4, style: 'boundary-kind', anchor: 'start' },
    ...(name === ''
      ? []
      : [
          {
            type: 'text',
            text: name,
            x: text + widthOf(kind, 'boundary-kind') + 6,
            y: 4,
            style: 'boundary-name',
            anchor: 'start',
          } as const,
        ]),
    ...badges,
  ]
}

/** The marks of a collapsed boundary: its title and what it holds, as up to three tiles and a count. */
export function cardFace(node: DesignNode, contents: readonly PatternId[]): readonly Mark[] {
  const look = lookOf(node.pattern)
  const kinds = [...new Set(contents)].slice(0, 3)
  const rest = contents.length - kinds.length
  const { width } = cardSize
  const sheet = roundedBox(cardSize, 10, { x: 4, y: 4 })
  return [
    { type: 'path', d: sheet, paint: 'body', ink: null },
    { type: 'path', d: roundedBox(cardSize, 10), paint: 'body', ink: null },
    { type: 'icon', path: look.icon, x: 12, y: 12, size: 13, paint: 'glyph', ink: null },
    {
      type: 'text',
      text: clipped(look.short, 'boundary-kind', width - 42),
      x: 31,
      y: 22,
      style: 'boundary-kind',
      anchor: 'start',
    },
    {
      type: 'text',
      text: clipped(node.label, 'boundary-name', width - 24),
      x: 12,
      y: 39,
      style: 'boundary-name',
      anchor: 'start',
    },
    ...kinds.flatMap((pattern, index) => tileMarks(lookOf(pattern), { x: 12 + index * 26, y: 52 }, 22, 13)),
    ...(rest > 0
      ? [
          {
            type: 'text',
            text: `+${rest}`,
            x: 12 + kinds.length * 26 + 2,
            y: 67,
            style: 'badge',
            anchor: 'start',
          } as const,
        ]
      : []),
  ]
}
