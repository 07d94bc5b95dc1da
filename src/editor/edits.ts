/** Edits of names and patterns that several places of the editor make, each one undo step with its words. */
import type { NodeId, PatternId } from '#design/design.ts'
import { editLink } from '#design/operations/links.ts'
import { renameNode, replacePattern } from '#design/operations/nodes.ts'
import { isBoundary, lookOf } from '#drawing/look.ts'
import { partSize } from '#drawing/part-size.ts'
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

/** Renames the label of a link. */
export function labelLink({ session }: EditorContext, id: string, label: string): void {
  session.edit('Label link', (design) => editLink(design, id, { label }), { merge: `label:${id}` })
}
