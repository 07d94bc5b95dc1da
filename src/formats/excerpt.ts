/** The part of a design that an export is limited to, as a design of its own. */
import type { Design, DesignNode, NodeId } from '#design/design.ts'
import { canvasBoxOf, linksAmong, patternsIn, withContents } from '#design/queries.ts'

/**
 * Only the nodes in the scope, what they hold and the links among them; the design itself without a scope. What is
 * not exported must not travel inside the file either. Nodes keep their place on the canvas.
 */
export function excerptOf(design: Design, scope: readonly NodeId[] | null): Design {
  if (scope === null) return design
  const wanted = withContents(design, scope)
  const nodes = Object.values(design.nodes).filter((node) => wanted.has(node.id))
  return withoutStrangers({
    ...design,
    nodes: Object.fromEntries(nodes.map((node) => [node.id, rooted(design, node, wanted)])),
    links: Object.fromEntries(linksAmong(design, wanted).map((link) => [link.id, link])),
  })
}

/** The names of own patterns, of which only those that are drawn may travel. */
function withoutStrangers(design: Design): Design {
  const { patternNames, ...meta } = design.meta
  if (!patternNames) return design
  const used = new Set(patternsIn(design))
  const names = Object.entries(patternNames).filter(([id]) => used.has(id))
  return { ...design, meta: names.length === 0 ? meta : { ...meta, patternNames: Object.fromEntries(names) } }
}

function rooted(design: Design, node: DesignNode, wanted: ReadonlySet<NodeId>): DesignNode {
  if (node.parent === null || wanted.has(node.parent)) return node
  const box = canvasBoxOf(design, node.id)
  return { ...node, parent: null, position: box ? { x: box.x, y: box.y } : node.position }
}
