/** Small designs for tests, written as a list of parts and a line of links. */
import { emptyDesign, makeLink, makeNode, type LinkStart, type NodeStart } from '#design/create.ts'
import type { Design, NodeId } from '#design/design.ts'

export type Part = Partial<NodeStart> & { readonly id: NodeId }

/** A design of parts, and of links written `a>b`; places are spread so that nothing is tidy. */
export function drawn(
  parts: readonly (string | Part)[],
  links = '',
  more: Readonly<Record<string, Partial<LinkStart>>> = {},
): Design {
  const nodes = parts.map((part, index) =>
    makeNode({
      pattern: 'service',
      size: { width: 150, height: 50 },
      position: { x: ((index * 37) % 11) * 20, y: ((index * 53) % 13) * 15 },
      ...(typeof part === 'string' ? { id: part } : part),
    }),
  )
  const made = links
    .split(' ')
    .filter((link) => link !== '')
    .map((link) => {
      const [source = '', target = ''] = link.split('>')
      return makeLink({ id: link, source, target, ...more[link] })
    })
  return {
    ...emptyDesign({ id: 'd', title: 'Design', now: '2026-01-01T00:00:00.000Z' }),
    nodes: Object.fromEntries(nodes.map((node) => [node.id, node])),
    links: Object.fromEntries(made.map((link) => [link.id, link])),
  }
}
