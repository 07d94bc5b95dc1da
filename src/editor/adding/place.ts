/** Puts a pattern of the palette into the design: wherever it is dropped, something useful happens. */
import { whyNotAttach } from '#catalog/attach.ts'
import { patternOf } from '#catalog/catalog.ts'
import { loadCard } from '#catalog/shelves.ts'
import type { Card, Pattern } from '#catalog/pattern.ts'
import type { Design, DesignNode, Facts, NodeId, PatternId, Point } from '#design/design.ts'
import { attachBehaviour, attachPractice } from '#design/operations/behaviours.ts'
import { nodeOf } from '#design/queries.ts'
import { isBoundary } from '#drawing/look.ts'
import { linkName, titleOf } from '#drawing/names.ts'
import { addRecentPattern } from '#storage/preferences.ts'
import { showToast } from '#ui/floating/toasts.ts'
import { announce } from '#ui/speech/announcements.ts'
import { addPart, boundaryAt, newSize, spotAt, spotBeside } from './add-part.ts'
import { defaultFields } from './blueprint.ts'
import type { EditorContext } from '#editor/context.ts'
import { insertBlueprint } from './insert-blueprint.ts'
import type { DropTarget, View } from '#editor/session/view.ts'

type Landing = Exclude<DropTarget, { type: 'outside' }>

/** Adds a pattern where it was dropped; a drop outside the canvas does nothing. */
export async function dropPattern(editor: EditorContext, id: PatternId, target: DropTarget): Promise<void> {
  if (target.type === 'outside') return
  addRecentPattern(id)
  if (await attachDropped(editor, id, target)) return
  addPart(editor, { pattern: id, ...spotAt(editor.session.design(), id, target.point) })
}

/** Adds a pattern beside the selection, or in the middle of what is visible; `linked` also links the selected part to it. */
export async function addBeside(
  editor: EditorContext,
  id: PatternId,
  options: { readonly linked: boolean },
): Promise<void> {
  const { session, canvas } = editor
  const { selection } = session.view.getState()
  const centre = canvas()?.centre() ?? { x: 0, y: 0 }
  addRecentPattern(id)
  if (await attachDropped(editor, id, selectedTarget(selection, centre))) return
  const anchor = nodeOf(session.design(), selection.nodes[0] ?? '')
  const spot = spotBeside(session.design(), anchor, newSize(id), centre)
  addPart(editor, { pattern: id, ...spot, from: options.linked ? (anchor?.id ?? null) : null })
}

function selectedTarget({ links, nodes }: View['selection'], point: Point): Landing {
  const [link] = links
  const [node] = nodes
  if (link !== undefined) return { type: 'link', id: link, point }
  return node === undefined ? { type: 'canvas', point } : { type: 'node', id: node, point }
}

/** Attaches a behaviour or a practice, or inserts its example; false for patterns that become boxes. */
async function attachDropped(editor: EditorContext, id: PatternId, target: Landing): Promise<boolean> {
  const pattern = patternOf(id)
  if (pattern?.role !== 'behaviour' && pattern?.role !== 'practice') return false
  const card = await cardOf(id)
  if (pattern.role === 'behaviour') landBehaviour(editor, { pattern, card }, target)
  else landPractice(editor, { pattern, card }, target)
  return true
}

async function cardOf(id: PatternId): Promise<Card | undefined> {
  try {
    return await loadCard(id)
  } catch {
    showToast({
      tone: 'error',
      text: 'The details of this pattern could not be loaded. Reload the page and try again.',
    })
    return undefined
  }
}

interface Dropped {
  readonly pattern: Pattern
  readonly card: Card | undefined
}

/** On a link or part that can carry it the behaviour is attached; anywhere else its smallest example is inserted. */
function landBehaviour(editor: EditorContext, { pattern, card }: Dropped, target: Landing): void {
  const design = editor.session.design()
  const fields = defaultFields(card)
  const refused = refusalOf(design, pattern, target)
  if (refused === null) return attach(editor, pattern, { id: target.type === 'canvas' ? '' : target.id, fields })
  if (refused.sentence !== null) return void showToast({ text: refused.sentence, duration: 8000 })
  if (!card) return
  // Patterns of the user's own may come without an example to insert.
  if (!card.blueprint) return void showToast({ text: whyNotAttach(pattern, { node: undefined }) ?? '', duration: 8000 })
  insertBlueprint(editor, {
    title: pattern.name,
    blueprint: card.blueprint,
    carried: { pattern: pattern.id, fields },
    at: target.point,
    parent: boundaryAt(design, target.point),
  })
}

/** Why the behaviour cannot ride on what it was dropped on; null when it can, no sentence where nothing was meant. */
function refusalOf(design: Design, pattern: Pattern, target: Landing): { readonly sentence: string | null } | null {
  if (target.type === 'canvas') return { sentence: null }
  const link = design.links[target.id]
  if (link) {
    const sentence = whyNotAttach(pattern, { link: link.kind, modifier: link.modifier })
    return sentence === null ? null : { sentence }
  }
  const node = design.nodes[target.id]
  const sentence = whyNotAttach(pattern, { node: node && patternOf(node.pattern) })
  if (sentence === null) return null
  // A boundary that cannot carry it is the ground the example is inserted on.
  return { sentence: node && isBoundary(node.pattern) ? null : sentence }
}

function attach({ session }: EditorContext, pattern: Pattern, { id, fields }: { id: string; fields: Facts }): void {
  const design = session.design()
  const link = design.links[id]
  const node = design.nodes[id]
  const name = link ? linkName(design, link) : node ? titleOf(node) : ''
  const done = session.edit(
    `Attach ${pattern.name}`,
    (now) => attachBehaviour(now, id, { pattern: pattern.id, fields }),
    {
      select: link ? { nodes: [], links: [id] } : { nodes: [id], links: [] },
    },
  )
  announce(done ? `Attached ${pattern.name} to ${name}` : `${name} has ${pattern.name} already`)
}

/** A practice is attached to the boundary under it or to the design; where it has an example, that is offered. */
function landPractice(editor: EditorContext, { pattern, card }: Dropped, target: Landing): void {
  const { session } = editor
  const design = session.design()
  const under = target.type === 'node' ? boundaryAround(design, target.id) : null
  const boundary = under && pattern.attachesTo.includes(under.pattern) ? under : null
  const holder = boundary ? titleOf(boundary) : 'this design'
  const done = session.edit(`Attach ${pattern.name}`, (now) => attachPractice(now, boundary?.id ?? null, pattern.id), {
    select: { nodes: boundary ? [boundary.id] : [], links: [] },
  })
  const text = done
    ? `${pattern.name} is now a practice of ${holder}.`
    : `${pattern.name} is a practice of ${holder} already.`
  const blueprint = card?.blueprint ?? null
  const at = target.point
  const example = { title: pattern.name, blueprint, carried: null, at, parent: boundaryAt(design, at) }
  showToast({
    text,
    about: editor.session,
    ...(blueprint ? { action: { label: 'Insert example', onAction: () => insertBlueprint(editor, example) } } : {}),
  })
}

function boundaryAround(design: Design, id: NodeId): DesignNode | null {
  const node = nodeOf(design, id)
  if (!node || isBoundary(node.pattern)) return node ?? null
  return node.parent === null ? null : boundaryAround(design, node.parent)
}
