/** Links two nodes, and says what is odd about a link. Brings the grammar of links along, so the canvas loads it late. */
import { patternOf } from '#catalog/catalog.ts'
import { judgeKind, judgeLink } from '#catalog/grammar.ts'
import { makeLink } from '#design/create.ts'
import type { Design, Link, LinkKindId, NodeId, Side } from '#design/design.ts'
import { randomId } from '#design/ids.ts'
import { refusal } from '#design/link-rules.ts'
import { addLink } from '#design/operations/links.ts'
import { linkName, titleOf } from '#drawing/names.ts'
import { announce } from '#ui/speech/announcements.ts'
import type { EditorContext } from './context.ts'

/** Why a link is unusual, in a sentence; null for a usual one. */
export function oddity(design: Design, link: Link): string | null {
  const source = design.nodes[link.source]
  const target = design.nodes[link.target]
  if (!source || !target) return null
  return judgeKind(patternOf(source.pattern), patternOf(target.pattern), link.kind)
}

export interface NewLink {
  readonly source: NodeId
  readonly target: NodeId
  readonly sides?: { readonly source: Side | null; readonly target: Side | null }
  /** Absent takes what the grammar says usually stands between such parts. */
  readonly kind?: LinkKindId
}

/** Links two nodes and selects the link. Returns why not, in words, for the impossible; null when it is done. */
export function link({ session }: EditorContext, { source, target, sides, kind }: NewLink): string | null {
  const design = session.design()
  const refused = refusal(design, source, target)
  if (refused) return refused.sentence
  const verdict = judgeLink(patternAt(source), patternAt(target))
  const made = makeLink({
    id: randomId(),
    source,
    target,
    kind: kind ?? verdict.kind,
    modifier: kind === undefined || kind === verdict.kind ? verdict.modifier : 'none',
    sides: sides ?? { source: null, target: null },
  })
  const ends = [source, target].map((id) => design.nodes[id])
  const [from, to] = ends
  const label = from && to ? `Link ${titleOf(from)} to ${titleOf(to)}` : 'Link'
  session.edit(label, (now) => addLink(now, made), { select: { nodes: [], links: [made.id] } })
  announce(`Linked ${linkName(session.design(), made)}`)
  return null

  function patternAt(id: NodeId): ReturnType<typeof patternOf> {
    const node = design.nodes[id]
    return node && patternOf(node.pattern)
  }
}
