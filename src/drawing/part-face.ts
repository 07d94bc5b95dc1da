/** The face of a part as marks: silhouette, tile, name, pattern name, badges, reading dots. Origin: its top left corner. */
import type { DesignNode, Point } from '#design/design.ts'
import { lookOf, type Look } from './look.ts'
import type { Mark, Paint } from './mark.ts'
import { gaps, nameLines, tile } from './part-size.ts'
import { insetsOf, roundedBox, silhouetteOf } from './silhouette.ts'
import { clipped, widthOf } from './text.ts'

/** How much of a pattern's reading is done; drawn as dots, left out of exports. */
export interface ReadingProgress {
  readonly read: number
  readonly total: number
}

const pinIcon =
  'M12 17v5M9 10.8a2 2 0 0 1-1.1 1.8l-1.8.9A2 2 0 0 0 5 15.2V16a1 1 0 0 0 1 1h12a1 1 0 0 0 1-1v-.8a2 2 0 0 0-1.1-1.7l-1.8-.9a2 2 0 0 1-1.1-1.8V7a1 1 0 0 1 1-1 2 2 0 0 0 0-4H8a2 2 0 0 0 0 4 1 1 0 0 1 1 1z'
const lockIcon = 'M5 11h14a2 2 0 0 1 2 2v7a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2v-7a2 2 0 0 1 2-2zM7 11V7a5 5 0 0 1 10 0v4'
const noteIcon = 'M16 3H5a2 2 0 0 0-2 2v14a2 2 0 0 0 2 2h14a2 2 0 0 0 2-2V8zM15 3v4a2 2 0 0 0 2 2h4'

/** The marks of a part, painted in order. */
export function partFace(node: DesignNode, reading: ReadingProgress | null): readonly Mark[] {
  const look = lookOf(node.pattern)
  return [
    ...bodyMarks(node, look),
    ...tileMarks(look, { x: insetsOf(look.shape).left + gaps.before, y: tileTop(node, look) }, tile.size, tile.icon),
    ...textMarks(node, look),
    ...badgeMarks(node),
    ...behaviourMarks(node),
    ...(reading ? dotMarks(node, reading) : []),
  ]
}

function tileTop(node: DesignNode, look: Look): number {
  return (node.size.height + insetsOf(look.shape).top - tile.size) / 2
}

function bodyMarks({ size, facts }: DesignNode, look: Look): readonly Mark[] {
  const silhouette = silhouetteOf(look.shape, size)
  const paint: Paint = look.shape === 'external' || !look.known ? 'body-dashed' : 'body'
  const path = (d: string, as: Paint): Mark => ({ type: 'path', d, paint: as, ink: null })
  const sheet = countOf(facts) > 1 ? [path(shifted(silhouette.outline), paint)] : []
  return [
    ...sheet,
    path(silhouette.outline, paint),
    ...silhouette.rules.map((d) => path(d, 'rule')),
    ...silhouette.signs.map((d) => path(d, 'sign')),
  ]
}

/** The same outline 4 pixels down and right, for the sheet behind a replicated part. */
function shifted(outline: string): string {
  return outline.replace(
    /([MLVHAQ])([^MLVHAQZ]*)/g,
    (_, command: string, rest: string) => command + shiftNumbers(command, rest),
  )
}

function shiftNumbers(command: string, rest: string): string {
  const numbers = rest.split(/[\s,]+/).map(Number)
  // The first five numbers of an arc are radii, rotation and flags; only its end point moves.
  const fixed = command === 'A' ? 5 : 0
  return numbers.map((number, index) => (index < fixed ? number : number + 4)).join(' ')
}

/** A category tile with its icon, as parts, boundaries and collapsed cards show it. */
export function tileMarks(look: Look, at: Point, size: number, icon: number): readonly Mark[] {
  const inset = (size - icon) / 2
  const filled = look.tile === 'filled'
  return [
    {
      type: 'path',
      d: roundedBox({ width: size, height: size }, size / 4, at),
      paint: filled ? 'tile-filled' : 'tile-tint',
      ink: look.ink,
    },
    {
      type: 'icon',
      path: look.icon,
      x: at.x + inset,
      y: at.y + inset,
      size: icon,
      paint: filled ? 'glyph-filled' : 'glyph-tint',
      ink: look.ink,
    },
  ]
}

function textMarks(node: DesignNode, look: Look): readonly Mark[] {
  const { left, right, top } = insetsOf(look.shape)
  const x = left + gaps.before + tile.size + gaps.between
  const room = node.size.width - x - gaps.after - right
  const lines = nameLines(node.label, node.pattern, node.size.width)
  const middle = (node.size.height + top) / 2
  const first = middle - (lines.length > 1 ? 10.5 : 2.5)
  return [
    ...lines.map((text, index): Mark => ({
      type: 'text',
      text,
      x,
      y: first + index * 15,
      style: 'name',
      anchor: 'start',
    })),
    {
      type: 'text',
      text: clipped(look.short, 'pattern', room),
      x,
      y: first + (lines.length - 1) * 15 + 14.5,
      style: 'pattern',
      anchor: 'start',
    },
  ]
}

/** How many copies stand behind a part: the largest of the facts that count them. */
function countOf(facts: DesignNode['facts']): number {
  return Math.max(
    ...['replicas', 'nodes', 'members', 'shards'].map((name) => (typeof facts[name] === 'number' ? facts[name] : 1)),
  )
}

interface Badge {
  readonly text: string | null
  readonly icon: string | null
}

function badgesOf({ facts, pinned, locked, note }: DesignNode): readonly Badge[] {
  const copies = [facts['replicas'], facts['nodes'], facts['members']].find(
    (value) => typeof value === 'number' && value > 1,
  )
  const shards = facts['shards']
  const badges: readonly (Badge | null)[] = [
    copies === undefined ? null : { text: `×${String(copies)}`, icon: null },
    typeof shards === 'number' && shards > 1 ? { text: `${shards} shards`, icon: null } : null,
    pinned ? { text: null, icon: pinIcon } : null,
    locked ? { text: null, icon: lockIcon } : null,
    note.trim() === '' ? null : { text: null, icon: noteIcon },
  ]
  return badges.filter((badge) => badge !== null).slice(0, 2)
}

function badgeMarks(node: DesignNode): readonly Mark[] {
  let right = node.size.width - 10
  return badgesOf(node).flatMap((badge): Mark[] => {
    const width = badge.text === null ? 18 : Math.ceil(widthOf(badge.text, 'badge')) + 11
    const x = right - width
    right = x - 4
    const plate: Mark = {
      type: 'path',
      d: roundedBox({ width, height: 18 }, 5, { x, y: -9 }),
      paint: 'badge',
      ink: null,
    }
    if (badge.text !== null) {
      return [plate, { type: 'text', text: badge.text, x: x + width / 2, y: 3.7, style: 'badge', anchor: 'middle' }]
    }
    return [
      plate,
      { type: 'icon', path: badge.icon ?? '', x: x + 3.5, y: -5.5, size: 11, paint: 'badge-glyph', ink: null },
    ]
  })
}

/** Up to three icons of attached behaviours on the lower border, then how many more there are. */
function behaviourMarks(node: DesignNode): readonly Mark[] {
  return behaviourChip(
    node.behaviours.map((behaviour) => behaviour.pattern),
    { x: 10, y: node.size.height - 8 },
    'badge',
  )
}

/** A chip with at most three behaviour icons and "+2" for the rest; nothing for none. */
export function behaviourChip(patterns: readonly string[], at: Point, plate: Paint): readonly Mark[] {
  if (patterns.length === 0) return []
  const shown = patterns.slice(0, 3)
  const rest = patterns.length > 3 ? `+${patterns.length - 3}` : ''
  const width = shown.length * 15 + 5 + (rest === '' ? 0 : Math.ceil(widthOf(rest, 'badge')) + 4)
  return [
    { type: 'path', d: roundedBox({ width, height: 16 }, 5, at), paint: plate, ink: null },
    ...shown.map((pattern, index): Mark => ({
      type: 'icon',
      path: lookOf(pattern).icon,
      x: at.x + 4 + index * 15,
      y: at.y + 2.5,
      size: 11,
      paint: 'badge-glyph',
      ink: null,
    })),
    ...(rest === ''
      ? []
      : [{ type: 'text', text: rest, x: at.x + width - 4, y: at.y + 11.7, style: 'badge', anchor: 'end' } as const]),
  ]
}

/** At most three dots on the lower border: how much of the reading is done, rounded so that only all is full. */
function dotMarks({ size }: DesignNode, { read, total }: ReadingProgress): readonly Mark[] {
  const dots = Math.min(3, total)
  if (dots === 0) return []
  const filled = read === 0 ? 0 : Math.max(1, Math.floor((read / total) * dots))
  const width = dots * 8 + 3
  const left = size.width - 12 - width
  const plate: Mark = {
    type: 'path',
    d: roundedBox({ width, height: 9 }, 4, { x: left, y: size.height - 5 }),
    paint: 'dot-plate',
    ink: null,
  }
  return [
    plate,
    ...Array.from({ length: dots }, (_, index): Mark => {
      const x = left + 3 + index * 8
      const d = `M${x},${size.height - 0.5}a2.5,2.5 0 1 1 5,0a2.5,2.5 0 1 1 -5,0Z`
      return { type: 'path', d, paint: index < filled ? 'dot-read' : 'dot-unread', ink: null }
    }),
  ]
}
