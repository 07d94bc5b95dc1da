/** What dropping the carried pattern here would do, in a few words beside the pointer. */
import { whyNotAttach } from '#catalog/attach.ts'
import { patternOf } from '#catalog/catalog.ts'
import type { Pattern } from '#catalog/pattern.ts'
import type { Design, DesignNode, LinkId, NodeId, Point } from '#design/design.ts'
import { ancestorsOf, innermostBoundaryAt, nodeOf } from '#design/queries.ts'
import { isBoundary } from '#drawing/look.ts'
import { titleOf } from '#drawing/names.ts'
import type { DropTarget } from '../../session/view.ts'

export interface DropHint {
  readonly text: string
  /** Dropping here does nothing, and the text says why. */
  readonly refused: boolean
}

/** The hint for a drop on this target; null outside the canvas. */
export function dropHint(design: Design, pattern: Pattern, over: DropTarget): DropHint | null {
  if (over.type === 'outside') return null
  switch (pattern.role) {
    case 'behaviour':
      return behaviourHint(design, pattern, over)
    case 'practice':
      return practiceHint(design, pattern, over)
    case 'part':
    case 'boundary':
      return hint(placeHint(design, over.point))
  }
}

/**
 * What a drop here would act on, so that the canvas lights no more than that: for a part the boundary it would stand in,
 * for a practice the boundary that would follow it, or else the bare canvas; for a behaviour whatever lies there.
 */
export function actsOn(design: Design, pattern: Pattern, over: DropTarget): DropTarget {
  if (over.type === 'outside' || pattern.role === 'behaviour') return over
  const { point } = over
  const boundary =
    pattern.role === 'practice' ? followerOf(design, pattern, over) : innermostBoundaryAt(design, point, isBoundary)
  return boundary ? { type: 'node', id: boundary.id, point } : { type: 'canvas', point }
}

/** The link that would carry the behaviour dropped here. */
export function carrierOf(design: Design, pattern: Pattern, over: DropTarget): LinkId | null {
  if (over.type !== 'link' || pattern.role !== 'behaviour') return null
  return behaviourHint(design, pattern, over).refused ? null : over.id
}

type Landing = Exclude<DropTarget, { readonly type: 'outside' }>

function placeHint(design: Design, point: Point): string {
  const boundary = innermostBoundaryAt(design, point, isBoundary)
  return boundary ? `Into ${titleOf(boundary)}` : 'Drop to add'
}

function behaviourHint(design: Design, pattern: Pattern, over: Landing): DropHint {
  const link = over.type === 'link' ? design.links[over.id] : undefined
  if (link) {
    const reason = whyNotAttach(pattern, { link: link.kind, modifier: link.modifier })
    const ends = [link.source, link.target].map((id) => nameOf(design, id)).join(' → ')
    return reason === null ? hint(`Attach to ${ends}`) : { text: reason, refused: true }
  }
  const node = over.type === 'node' ? nodeOf(design, over.id) : undefined
  if (!node) return hint('Insert example')
  const reason = whyNotAttach(pattern, { node: patternOf(node.pattern) })
  if (reason === null) return hint(`Attach to ${titleOf(node)}`)
  return isBoundary(node.pattern) ? hint(`Insert example into ${titleOf(node)}`) : { text: reason, refused: true }
}

function practiceHint(design: Design, pattern: Pattern, over: Landing): DropHint {
  const boundary = followerOf(design, pattern, over)
  return hint(`Attach to ${boundary ? titleOf(boundary) : 'the design'}`)
}

/** The boundary that would follow the practice; none when the whole design would. */
function followerOf(design: Design, pattern: Pattern, over: Landing): DesignNode | undefined {
  const boundary = over.type === 'node' ? boundaryAround(design, over.id) : undefined
  return boundary && pattern.attachesTo.includes(boundary.pattern) ? boundary : undefined
}

/** The node itself when it is a boundary, else the one it stands in. */
function boundaryAround(design: Design, id: NodeId): DesignNode | undefined {
  const node = nodeOf(design, id)
  if (node && isBoundary(node.pattern)) return node
  return ancestorsOf(design, id)[0]
}

function nameOf(design: Design, id: NodeId): string {
  const node = nodeOf(design, id)
  return node ? titleOf(node) : ''
}

function hint(text: string): DropHint {
  return { text, refused: false }
}
