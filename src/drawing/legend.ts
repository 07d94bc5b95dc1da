/** The legend: one line per kind and modifier in use, drawn like the links themselves. */
import { kindTable, modifierTable } from '#catalog/link-kinds.ts'
import { linkKinds, type Link, type LinkKindId, type LinkModifier, type Size } from '#design/design.ts'
import { lineMarks } from './link-face.ts'
import type { Mark } from './mark.ts'
import { widthOf } from './text.ts'

export interface LegendLine {
  readonly kind: LinkKindId
  readonly modifier: LinkModifier
  readonly title: string
}

const rowHeight = 19
const sample = 36

/** The kinds in use in their fixed order, then the modifiers in use. */
export function usedLines(links: readonly Link[]): readonly LegendLine[] {
  const kinds = linkKinds
    .filter((kind) => links.some((link) => link.kind === kind && link.modifier !== 'fails-over'))
    .map((kind): LegendLine => ({ kind, modifier: 'none', title: kindTable[kind].title }))
  const modifiers = (['two-way', 'fails-over'] as const)
    .filter((modifier) => links.some((link) => link.modifier === modifier))
    .map((modifier): LegendLine => ({ kind: 'sync', modifier, title: modifierTable[modifier].title }))
  return [...kinds, ...modifiers]
}

/** The room a legend needs; nothing for no lines. */
export function legendSize(lines: readonly LegendLine[]): Size {
  const widest = Math.max(0, ...lines.map((line) => widthOf(line.title, 'legend')))
  return { width: lines.length === 0 ? 0 : sample + 10 + Math.ceil(widest), height: lines.length * rowHeight }
}

/** The sample line of one legend entry, 36 pixels wide on a row 19 pixels high. */
export function sampleMarks(line: Pick<LegendLine, 'kind' | 'modifier'>): readonly Mark[] {
  return lineMarks(line, [
    { x: 1, y: rowHeight / 2 },
    { x: sample - 1, y: rowHeight / 2 },
  ])
}

/** The marks of a whole legend, its top left corner at the origin. */
export function legendMarks(lines: readonly LegendLine[]): readonly Mark[] {
  return lines.flatMap((line, index): readonly Mark[] => {
    const middle = index * rowHeight + rowHeight / 2
    const row = lineMarks(line, [
      { x: 0, y: middle },
      { x: sample, y: middle },
    ])
    return [...row, { type: 'text', text: line.title, x: sample + 10, y: middle + 4, style: 'legend', anchor: 'start' }]
  })
}
