/** What a flowchart cannot say about a design, in sentences for the export dialog. */
import type { Design, Link } from '#design/design.ts'

/** Viewers refuse more than this unless they are told otherwise (Mermaid's `maxEdges` and `maxTextSize`). */
const usualLimits = { links: 500, characters: 50_000 }

export function lossesOf(design: Design, text: string): readonly string[] {
  const nodes = Object.values(design.nodes)
  const links = Object.values(design.links)
  const asComments = [
    counted(
      sum(nodes, (node) => node.behaviours.length),
      'behaviour',
    ),
    counted(design.meta.practices.length + sum(nodes, (node) => node.practices.length), 'practice'),
  ]
  const leftOut = [
    counted(nodes.filter((node) => node.note.trim() !== '').length, 'note'),
    counted(sum([...nodes, ...links], valuesOf), 'value'),
    counted(
      sum(nodes, (node) => node.references.length),
      'reference',
    ),
  ]
  const folded = counted(nodes.filter((node) => node.collapsed).length, 'folded boundary', 'folded boundaries')
  return [
    ...sentence('Written as comments', asComments),
    ...sentence('Left out', leftOut),
    ...sentence('Drawn open', [folded]),
    ...limitSentences(links.length, text.length),
  ]
}

/** How many values the inspector shows for a node or a link, those of its behaviours included. */
function valuesOf({ facts, behaviours }: Pick<Link, 'facts' | 'behaviours'>): number {
  return Object.keys(facts).length + sum(behaviours, ({ fields }) => Object.keys(fields).length)
}

function limitSentences(links: number, characters: number): readonly string[] {
  const manyLinks = links > usualLimits.links
  const manyCharacters = characters > usualLimits.characters
  return [
    ...(manyLinks ? [`Many viewers refuse more than ${usualLimits.links} links; this text has ${links}.`] : []),
    ...(manyCharacters
      ? [`Many viewers refuse more than 50,000 characters; this text has ${characters.toLocaleString('en')}.`]
      : []),
  ]
}

function sum<T>(records: readonly T[], amount: (record: T) => number): number {
  return records.reduce((total, record) => total + amount(record), 0)
}

function counted(count: number, one: string, many = `${one}s`): string {
  return count === 0 ? '' : `${count} ${count === 1 ? one : many}`
}

/** "Left out: 2 notes and 1 value."; nothing when all phrases are empty. */
function sentence(what: string, phrases: readonly string[]): readonly string[] {
  const list = phrases.filter((phrase) => phrase !== '')
  return list.length === 0 ? [] : [`${what}: ${new Intl.ListFormat('en-GB').format(list)}.`]
}
