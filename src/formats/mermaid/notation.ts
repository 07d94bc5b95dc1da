/** How Mermaid's flowchart says shapes and links, in the classic notation that versions 10.9 to 12 all understand. */
import type { PartShape } from '#catalog/pattern.ts'
import { kindTable, modifierTable } from '#catalog/link-kinds.ts'
import type { Link } from '#design/design.ts'

/** The brackets around the label of a part. */
export function bracketsOf(shape: PartShape): readonly [string, string] {
  switch (shape) {
    case 'pill':
      return ['([', '])']
    case 'external':
      return ['[[', ']]']
    case 'hexagon':
      return ['{{', '}}']
    case 'box':
      return ['[', ']']
    case 'orchestrator':
    case 'function':
    case 'chip':
      return ['(', ')']
    case 'cylinder':
      return ['[(', ')]']
    case 'queue':
    case 'log':
      return ['[/', '/]']
  }
}

/** The arrow of a link: Mermaid has three lines for our six kinds, so `tagsOf` names what the arrow cannot. */
export function arrowOf({ kind, modifier }: Link): string {
  const twoWay = modifier === 'two-way'
  switch (kind) {
    case 'sync':
      return twoWay ? '<-->' : '-->'
    case 'async':
    case 'batch':
      return twoWay ? '<-.->' : '-.->'
    case 'stream':
      return twoWay ? '<==>' : '==>'
    case 'replication':
      return '<-->'
    case 'control':
      return twoWay ? 'o-.-o' : '-.-o'
  }
}

/** Words for the label of a link: its kind where the arrow stands for another too, and that it is a stand-in. */
export function tagsOf({ kind, modifier }: Link): readonly string[] {
  const both = kind === 'replication' && modifier === 'two-way' ? 'two-way ' : ''
  const shared = kind === 'replication' || kind === 'batch' || kind === 'control'
  const kindTag = shared ? [both + kindTable[kind].title.toLowerCase()] : []
  return modifier === 'fails-over' ? [...kindTag, modifierTable['fails-over'].title.toLowerCase()] : kindTag
}
