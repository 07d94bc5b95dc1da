/** Edits that several places of the editor make, each one undo step with its words. */
import type { LinkKindId, NodeId, PatternId, Side } from '#design/design.ts'
import { makeLink } from '#design/create.ts'
import { randomId } from '#design/ids.ts'
import { refusal } from '#design/link-rules.ts'
import { addLink, editLink } from '#design/operations/links.ts'
import { renameNode, replacePattern } from '#design/operations/nodes.ts'
import { patternOf } from '#catalog/catalog.ts'
import { judgeLink } from '#catalog/grammar.ts'
import { isBoundary, lookOf } from '#drawing/look.ts'
import { linkName, titleOf } from '#drawing/names.ts'
import { partSize } from '#drawing/part-size.ts'
import { announce } from '#ui/speech/announcements.ts'
import type { EditorContext } from './context.ts'

/** Renames a part or boundary; a part takes the size its new name needs. An empty name falls back to the pattern's. */
export function rename({ session }: EditorContext, id: NodeId, label: string): void {
  const node = session.design().nodes[id]
  if (!node) return
  const name = label === '' ? lookOf(node.pattern).name : label
  const size = isBoundary(node.pattern) ? node.size : partSize(name, node.pattern)
  session.edit('Rename', (design) => renameNode(design, id, name, size), { merge: `label:${id}` })
}

/** Gives a part another pattern and keeps its links; a part that bore the old pattern's name takes the new one. */
export function changePattern({ session }: EditorContext, id: NodeId, pattern: PatternId): void {
  const node = session.design().nodes[id]
  if (!node) return
  const label = node.label === lookOf(node.pattern).name ? lookOf(pattern).name : node.label
  session.edit(`Change to ${lookOf(pattern).name}`, (design) => {
    const size = partSize(label, pattern)
    return renameNode(replacePattern(design, id, pattern, size), id, label, size)
  })
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

/** Renames the label of a link. */
export function labelLink({ session }: EditorContext, id: string, label: string): void {
  session.edit('Label link', (design) => editLink(design, id, { label }), { merge: `label:${id}` })
}
