/** Puts a pattern of the palette into the design: wherever it is dropped, something useful happens. */
import { whyNotAttach } from '#catalog/attach.ts'
import { loadCards, patternOf } from '#catalog/catalog.ts'
import type { Pattern } from '#catalog/pattern.ts'
import { makeLink, makeNode } from '#design/create.ts'
import type { Design, DesignNode, NodeId, PatternId, Point, Size } from '#design/design.ts'
import { snap, subtract } from '#design/geometry.ts'
import { freeSpot } from '#design/free-spot.ts'
import { randomId } from '#design/ids.ts'
import { attachBehaviour, attachPractice } from '#design/operations/behaviours.ts'
import { growToHold } from '#design/operations/grow.ts'
import { addLink } from '#design/operations/links.ts'
import { addNodes } from '#design/operations/nodes.ts'
import { boundsOf, canvasBoxOf, innermostBoundaryAt, nodeOf } from '#design/queries.ts'
import { judgeLink } from '#catalog/grammar.ts'
import { isBoundary, lookOf } from '#drawing/look.ts'
import { linkName, titleOf } from '#drawing/names.ts'
import { newBoundarySize, partSize } from '#drawing/part-size.ts'
import { addRecentPattern } from '#storage/preferences.ts'
import { announce } from '#ui/speech/announcements.ts'
import { showToast } from '#ui/floating/toasts.ts'
import { defaultFields } from './blueprint.ts'
import type { EditorContext } from './context.ts'
import { insertBlueprint } from './insert-blueprint.ts'
import type { DropTarget } from './session/view.ts'

/** Adds a pattern where it was dropped; a drop outside the canvas does nothing. */
export async function dropPattern(editor: EditorContext, id: PatternId, target: DropTarget): Promise<void> {
  if (target.type === 'outside') return
  const pattern = patternOf(id)
  addRecentPattern(id)
  if (pattern?.role === 'behaviour') return dropBehaviour(editor, pattern, target)
  if (pattern?.role === 'practice') return dropPractice(editor, pattern, target)
  const size = sizeOf(id, lookOf(id).name)
  const at = { x: snap(target.point.x - size.width / 2), y: snap(target.point.y - size.height / 2) }
  addNodeAt(editor, id, at, boundaryAt(editor.session.design(), target.point))
}

/** Adds a pattern beside the selection, or in the middle of what is visible; `linked` also links the selected part to it. */
export async function addBeside(
  editor: EditorContext,
  id: PatternId,
  options: { readonly linked: boolean },
): Promise<void> {
  const { session, canvas } = editor
  const pattern = patternOf(id)
  const selection = session.view.getState().selection
  const [selected] = selection.nodes
  const anchor = selected === undefined ? undefined : nodeOf(session.design(), selected)
  const centre = canvas()?.centre() ?? { x: 0, y: 0 }
  addRecentPattern(id)
  if (pattern?.role === 'behaviour' || pattern?.role === 'practice') {
    const [link] = selection.links
    const target: DropTarget =
      link !== undefined
        ? { type: 'link', id: link, point: centre }
        : anchor
          ? { type: 'node', id: anchor.id, point: centre }
          : { type: 'canvas', point: centre }
    return pattern.role === 'behaviour' ? dropBehaviour(editor, pattern, target) : dropPractice(editor, pattern, target)
  }
  const { parent, at } = spotFor(session.design(), anchor, sizeOf(id, lookOf(id).name), centre)
  addNodeAt(editor, id, at, parent, options.linked && anchor ? anchor.id : null)
}

/** A free place beside the selected node, in the same boundary, or inside a selected boundary; canvas coordinates. */
function spotFor(
  design: Design,
  anchor: DesignNode | undefined,
  size: Size,
  centre: Point,
): { parent: NodeId | null; at: Point } {
  if (!anchor) {
    const near = {
      x: snap(centre.x - size.width / 2),
      y: snap(centre.y - size.height / 2),
      width: 0,
      height: size.height,
    }
    return { parent: null, at: freeSpot(design, near, size, null) }
  }
  const inside = isBoundary(anchor.pattern)
  const parent = inside ? anchor.id : anchor.parent
  const near = inside ? { x: 24, y: 40, width: 0, height: 0 } : { ...anchor.position, ...anchor.size }
  const origin = (parent === null ? null : canvasBoxOf(design, parent)) ?? { x: 0, y: 0 }
  const spot = freeSpot(design, near, size, parent)
  return { parent, at: { x: origin.x + spot.x, y: origin.y + spot.y } }
}

function sizeOf(pattern: PatternId, label: string): Size {
  return isBoundary(pattern) ? newBoundarySize : partSize(label, pattern)
}

function boundaryAt(design: Design, point: Point): NodeId | null {
  return innermostBoundaryAt(design, point, isBoundary)?.id ?? null
}

/** Adds one part or boundary at a canvas point, inside `parent`, linked from `from` when given, as one step. */
export function addNodeAt(
  editor: EditorContext,
  pattern: PatternId,
  at: Point,
  parent: NodeId | null,
  from: NodeId | null = null,
  label?: string,
): NodeId {
  const { session, canvas } = editor
  const name = label ?? lookOf(pattern).name
  const id = randomId()
  const design = session.design()
  const origin = (parent === null ? null : canvasBoxOf(design, parent)) ?? { x: 0, y: 0 }
  const node = makeNode({
    id,
    pattern,
    label: name,
    size: sizeOf(pattern, name),
    parent,
    position: subtract(at, origin),
  })
  const source = from === null ? undefined : nodeOf(design, from)
  const verdict = judgeLink(source && patternOf(source.pattern), patternOf(pattern))
  session.edit(
    `Add ${name}`,
    (now) => {
      const added = addNodes(now, [node])
      const linked =
        from === null
          ? added
          : addLink(
              added,
              makeLink({ id: randomId(), source: from, target: id, kind: verdict.kind, modifier: verdict.modifier }),
            )
      return parent === null ? linked : growToHold(linked, parent)
    },
    { select: { nodes: [id], links: [] } },
  )
  session.setView({ current: id })
  const box = canvasBoxOf(session.design(), id)
  if (box) canvas()?.reveal(box)
  announce(placed(session.design(), id, from))
  return id
}

function placed(design: Design, id: NodeId, from: NodeId | null): string {
  const node = nodeOf(design, id)
  if (!node) return ''
  const parent = node.parent === null ? undefined : nodeOf(design, node.parent)
  const source = from === null ? undefined : nodeOf(design, from)
  return [
    `Added ${titleOf(node)}`,
    ...(source ? [`linked from ${titleOf(source)}`] : []),
    ...(parent ? [`in ${titleOf(parent)}`] : []),
  ].join(', ')
}

/** On a link or part that can carry it the behaviour is attached; anywhere else its smallest example is inserted. */
async function dropBehaviour(editor: EditorContext, pattern: Pattern, target: DropTarget): Promise<void> {
  const { session } = editor
  const cards = await loadCards()
  const design = session.design()
  if (target.type === 'link' || target.type === 'node') {
    const link = target.type === 'link' ? design.links[target.id] : undefined
    const node = target.type === 'node' ? design.nodes[target.id] : undefined
    const reason = link
      ? whyNotAttach(pattern, { link: link.kind, modifier: link.modifier })
      : node && whyNotAttach(pattern, { node: patternOf(node.pattern) })
    const onBoundary = node !== undefined && isBoundary(node.pattern) && reason !== null
    if (!onBoundary)
      return attach(editor, pattern, {
        id: target.id,
        reason: reason ?? null,
        fields: defaultFields(cards[pattern.id]),
      })
  }
  const point = 'point' in target ? target.point : { x: 0, y: 0 }
  insertBlueprint(editor, {
    title: pattern.name,
    blueprint: cards[pattern.id]?.blueprint ?? null,
    carried: { pattern: pattern.id, fields: defaultFields(cards[pattern.id]) },
    at: point,
    parent: boundaryAt(design, point),
  })
}

interface Attaching {
  readonly id: string
  readonly reason: string | null
  readonly fields: DesignNode['facts']
}

function attach({ session }: EditorContext, pattern: Pattern, { id, reason, fields }: Attaching): void {
  const design = session.design()
  const link = design.links[id]
  const node = design.nodes[id]
  const name = link ? linkName(design, link) : node ? titleOf(node) : ''
  if (reason !== null) {
    showToast({ text: reason, tone: 'error', duration: 8000 })
    return
  }
  const select = link ? { nodes: [], links: [id] } : { nodes: [id], links: [] }
  const done = session.edit(
    `Attach ${pattern.name}`,
    (now) => attachBehaviour(now, id, { pattern: pattern.id, fields }),
    { select },
  )
  announce(done ? `Attached ${pattern.name} to ${name}` : `${name} has ${pattern.name} already`)
}

/** A practice is attached to the boundary under it or to the design; where it has an example, that is offered. */
async function dropPractice(editor: EditorContext, pattern: Pattern, target: DropTarget): Promise<void> {
  const { session } = editor
  const design = session.design()
  const under = target.type === 'node' ? innermostAround(design, target.id) : null
  const boundary = under && pattern.attachesTo.includes(under.pattern) ? under.id : null
  const holder = boundary === null ? 'the design' : under ? titleOf(under) : ''
  const select = boundary === null ? { nodes: [], links: [] } : { nodes: [boundary], links: [] }
  const done = session.edit(`Attach ${pattern.name}`, (now) => attachPractice(now, boundary, pattern.id), { select })
  const text = done ? `${pattern.name} is now a practice of ${holder}.` : `${holder} has ${pattern.name} already.`
  const blueprint = (await loadCards())[pattern.id]?.blueprint ?? null
  const at = 'point' in target ? target.point : { x: 0, y: 0 }
  const action = blueprint && {
    label: 'Insert example',
    onAction: () =>
      insertBlueprint(editor, {
        title: pattern.name,
        blueprint,
        carried: null,
        at,
        parent: boundaryAt(session.design(), at),
      }),
  }
  showToast({ text: text.charAt(0).toUpperCase() + text.slice(1), ...(action ? { action } : {}) })
}

function innermostAround(design: Design, id: NodeId): DesignNode | null {
  const node = nodeOf(design, id)
  if (!node) return null
  if (isBoundary(node.pattern)) return node
  return node.parent === null ? null : innermostAround(design, node.parent)
}

/** The middle of the selection, for things that are inserted there; null without one. */
export function selectionCentre({ session }: EditorContext): Point | null {
  const box = boundsOf(session.design(), session.view.getState().selection.nodes)
  return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}
