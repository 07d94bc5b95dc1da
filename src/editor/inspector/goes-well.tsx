/** What goes well with a part, each with its reason: a part is added and linked, a behaviour attached, a practice followed. */
import { useEffect, type ReactElement } from 'react'
import { mayAttach } from '#catalog/attach.ts'
import { patternOf } from '#catalog/catalog.ts'
import { loadCard } from '#catalog/shelves.ts'
import type { Pattern } from '#catalog/pattern.ts'
import { suggestionsFor, type Company } from '#catalog/suggestions.ts'
import type { Design, LinkId, NodeId } from '#design/design.ts'
import { attachBehaviour } from '#design/operations/behaviours.ts'
import { canvasBoxOf, linksOf, nodeOf } from '#design/queries.ts'
import { linkName, plural } from '#drawing/names.ts'
import { defaultFields } from '#editor/adding/blueprint.ts'
import { Neighbours } from '#editor/card/neighbours.tsx'
import { useEditor, type EditorContext } from '#editor/context.ts'
import { addBeside, dropPattern } from '#editor/adding/place.ts'
import { Section } from '#ui/display/section.tsx'
import { showToast } from '#ui/floating/toasts.ts'
import { announce } from '#ui/speech/announcements.ts'

interface GoesWellProps {
  readonly pattern: Pattern
  readonly node: NodeId
  readonly company: Company
}

const most = 6

export function GoesWell({ pattern, node, company }: GoesWellProps): ReactElement | null {
  const editor = useEditor()
  useEffect(() => () => editor.session.setView({ offered: null }), [editor, node])
  const found = suggestionsFor(pattern, company, patternOf, { limit: most })
  if (found.length === 0) return null
  return (
    <Section title="Goes well with">
      <Neighbours
        label="Goes well with"
        found={found}
        promise={promise}
        onChoose={(other) => {
          editor.session.setView({ offered: null })
          void accompany(editor, node, other)
        }}
        onPoint={(other) => editor.session.setView({ offered: other && { pattern: other.id, beside: node } })}
      />
    </Section>
  )
}

function promise({ role }: Pattern): string {
  if (role === 'behaviour') return 'Attach it'
  return role === 'practice' ? 'Follow it' : 'Add it, linked'
}

async function accompany(editor: EditorContext, node: NodeId, other: Pattern): Promise<void> {
  const { session, canvas } = editor
  try {
    if (other.role === 'behaviour' && !mayAttach(other, { node: patternAt(session.design(), node) })) {
      await attachToLinks(editor, node, other)
      return
    }
    session.select({ nodes: [node] })
    await addBeside(editor, other.id, { linked: true })
    const [selected] = session.view.getState().selection.nodes
    // The chip went with the selection; the keyboard follows the new part.
    if (selected !== undefined && selected !== node) canvas()?.focus(selected)
  } catch {
    showToast({ tone: 'error', text: `${other.name} could not be loaded. Nothing was changed.` })
  }
}

/** A behaviour that rides on links goes onto those of the part that take it, or else shows itself in an example. */
async function attachToLinks(editor: EditorContext, node: NodeId, behaviour: Pattern): Promise<void> {
  const { session, canvas } = editor
  const card = await loadCard(behaviour.id)
  const design = session.design()
  const links = carryingLinks(design, node, behaviour)
  if (links.length === 0) {
    const box = canvasBoxOf(design, node)
    const point = box ? { x: box.x + box.width / 2, y: box.y + box.height + 120 } : { x: 0, y: 0 }
    await dropPattern(editor, behaviour.id, { type: 'canvas', point })
    canvas()?.focus(session.view.getState().selection.nodes[0] ?? null)
    return
  }
  const attached = { pattern: behaviour.id, fields: defaultFields(card) }
  const [only] = links.flatMap((id) => design.links[id] ?? [])
  const where = links.length === 1 && only ? linkName(design, only) : plural(links.length, 'link')
  const done = session.edit(`Attach ${behaviour.name} to ${where}`, (now) =>
    links.reduce((next, id) => attachBehaviour(next, id, attached), now),
  )
  announce(done ? `Attached ${behaviour.name} to ${where}` : `${behaviour.name} is attached already`)
}

/** The links a part starts that may carry the behaviour; those that reach it, when it starts none. */
function carryingLinks(design: Design, node: NodeId, behaviour: Pattern): readonly LinkId[] {
  const able = linksOf(design, node).filter(({ kind, modifier }) => mayAttach(behaviour, { link: kind, modifier }))
  const started = able.filter((link) => link.source === node)
  return (started.length > 0 ? started : able).map((link) => link.id)
}

function patternAt(design: Design, id: NodeId): Pattern | undefined {
  const node = nodeOf(design, id)
  return node && patternOf(node.pattern)
}
