/** Which part of a design an export shows: all of it, what is selected, or the boundary around that. */
import type { Design, DesignNode, NodeId } from '#design/design.ts'
import { ancestorsOf, nodeOf } from '#design/queries.ts'
import { isBoundary } from '#drawing/look.ts'
import type { Selection } from '../session/view.ts'

export type Area = 'everything' | 'selection' | 'boundary'

/** The nodes an area stands for; null is everything, also when the area has nothing in it. */
export function scopeOf(design: Design, selection: Selection, area: Area): readonly NodeId[] | null {
  if (area === 'everything') return null
  if (area === 'selection') {
    const nodes = selectedNodes(design, selection)
    return nodes.length === 0 ? null : nodes
  }
  const boundary = boundaryOf(design, selection)
  return boundary && [boundary.id]
}

/** The selected boundary, or else the innermost one around everything selected; null when there is none. */
export function boundaryOf(design: Design, selection: Selection): DesignNode | null {
  const [first, ...others] = selectedNodes(design, selection)
  if (first === undefined) return null
  const node = nodeOf(design, first)
  if (node && others.length === 0 && isBoundary(node.pattern)) return node
  const around = others.map((id) => new Set(ancestorsOf(design, id).map((ancestor) => ancestor.id)))
  return (
    ancestorsOf(design, first).find(
      (ancestor) => isBoundary(ancestor.pattern) && around.every((ids) => ids.has(ancestor.id)),
    ) ?? null
  )
}

/** The selected nodes, and the ends of selected links: a link without them cannot be drawn. */
function selectedNodes(design: Design, { nodes, links }: Selection): readonly NodeId[] {
  const ends = links.flatMap((id) => {
    const link = design.links[id]
    return link ? [link.source, link.target] : []
  })
  return [...new Set([...nodes, ...ends])].filter((id) => nodeOf(design, id))
}
