/** Writes a design as a Mermaid flowchart: parts and links in reading order, boundaries as subgraphs. */
import type { Attached, Design, DesignNode, Link, NodeId, PatternId } from '#design/design.ts'
import { boundsOf, readingOrder } from '#design/queries.ts'
import { lookOf } from '#drawing/look.ts'
import { titleOf } from '#drawing/names.ts'
import { isContainer } from '#drawing/scene.ts'
import { escapeComment, escapeLabel, escapeTitle } from './escape.ts'
import { lossesOf } from './losses.ts'
import { arrowOf, bracketsOf, tagsOf } from './notation.ts'
import { classOf, definitionLines } from './styles.ts'

export interface Flowchart {
  readonly text: string
  /** What Mermaid cannot say, in sentences. */
  readonly losses: readonly string[]
}

/** The whole text of a flowchart. `title` says whether the title stands above the drawing. */
export function flowchartOf(design: Design, { title }: { readonly title: boolean }): Flowchart {
  const names = new Map<NodeId, string>()
  const nodes = nodeLines(design, null, { names, depth: 1 })
  const lines = [
    ...(title ? titleLines(design.meta.title) : []),
    `flowchart ${directionOf(design)}`,
    ...listComment('This design follows', design.meta.practices, 1),
    ...nodes,
    ...linkLines(design, names),
    ...classLines(design, names),
  ]
  const text = `${lines.join('\n')}\n`
  return { text, losses: lossesOf(design, text) }
}

function titleLines(title: string): readonly string[] {
  return title.trim() === '' ? [] : ['---', `title: ${escapeTitle(title)}`, '---']
}

/** Left to right for a drawing wider than high, else top down, so that the viewer's layout resembles ours. */
function directionOf(design: Design): 'LR' | 'TD' {
  const bounds = boundsOf(design, 'all')
  return bounds === null || bounds.width >= bounds.height ? 'LR' : 'TD'
}

interface Walk {
  /** The Mermaid name of each node written so far. Own names, as many of ours are words of the notation. */
  readonly names: Map<NodeId, string>
  readonly depth: number
}

function nodeLines(design: Design, parent: NodeId | null, walk: Walk): readonly string[] {
  return readingOrder(design, parent).flatMap((node) => {
    const name = `n${walk.names.size}`
    walk.names.set(node.id, name)
    const label = escapeLabel(nameOf(node))
    const notes = [
      ...listComment(`${name} carries`, patternsOf(node.behaviours), walk.depth),
      ...listComment(`${name} follows`, node.practices, walk.depth),
    ]
    if (!isContainer(design, node)) {
      const [open, close] = bracketsOf(lookOf(node.pattern).shape)
      return [indented(`${name}${open}"${label}"${close}:::${classOf(design, node).name}`, walk.depth), ...notes]
    }
    return [
      indented(`subgraph ${name}["${label}"]`, walk.depth),
      ...nodeLines(design, node.id, { names: walk.names, depth: walk.depth + 1 }),
      indented('end', walk.depth),
      ...notes,
    ]
  })
}

function nameOf(node: DesignNode): string {
  return escapeLabel(node.label) === ' ' ? lookOf(node.pattern).name : titleOf(node)
}

function linkLines(design: Design, names: ReadonlyMap<NodeId, string>): readonly string[] {
  const order = [...names.keys()]
  const rank = new Map(order.map((id, index) => [id, index]))
  const rankOf = (link: Link): number => (rank.get(link.source) ?? 0) * order.length + (rank.get(link.target) ?? 0)
  return Object.values(design.links)
    .filter((link) => names.has(link.source) && names.has(link.target))
    .toSorted((a, b) => rankOf(a) - rankOf(b))
    .map((link) => {
      const label = escapeLabel(labelOf(link))
      const middle = label === ' ' ? '' : `|"${label}"|`
      return indented(`${names.get(link.source)} ${arrowOf(link)}${middle} ${names.get(link.target)}`, 1)
    })
}

/**
 * The classes in use, and the boundaries of each. Mermaid forgets the class of a subgraph that a later line links to,
 * so this comes last.
 */
function classLines(design: Design, names: ReadonlyMap<NodeId, string>): readonly string[] {
  const nodes = [...names.keys()].flatMap((id) => design.nodes[id] ?? [])
  const boundaries = nodes.filter((node) => isContainer(design, node))
  return [
    ...definitionLines(nodes.map((node) => classOf(design, node))),
    ...boundaries.map((node) => `  class ${names.get(node.id)} ${classOf(design, node).name}`),
  ]
}

/** What a link is called, and on a second line how it works: technology, what the arrow cannot say, behaviours. */
function labelOf(link: Link): string {
  const technology = link.technology.trim() === '' ? [] : [link.technology.trim()]
  const details = [...technology, ...tagsOf(link), ...patternsOf(link.behaviours).map((id) => lookOf(id).name)]
  return [link.label.trim(), details.join(' · ')].filter((line) => line !== '').join('\n')
}

function listComment(subject: string, patterns: readonly PatternId[], depth: number): readonly string[] {
  if (patterns.length === 0) return []
  const names = patterns.map((id) => escapeComment(lookOf(id).name))
  return [indented(`%% ${subject}: ${names.join(', ')}`, depth)]
}

function patternsOf(behaviours: readonly Attached[]): readonly PatternId[] {
  return behaviours.map(({ pattern }) => pattern)
}

function indented(line: string, depth: number): string {
  return '  '.repeat(depth) + line
}
