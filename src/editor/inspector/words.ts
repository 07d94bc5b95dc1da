/** Words the inspector's sections share. */
import { withArticle } from '#catalog/phrases.ts'
import type { Design, NodeId } from '#design/design.ts'
import { descendantsOf } from '#design/queries.ts'
import { isBoundary } from '#drawing/look.ts'
import { plural } from '#drawing/names.ts'

/** The name of a pattern inside a sentence: "circuit breaker", "API gateway". */
export function midSentence(name: string): string {
  return withArticle(name).replace(/^an? /u, '')
}

/** "API gateway", "API gateway and service", "a, b and c". */
export function together(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`
}

/** "19 parts, 19 links, 2 boundaries". */
export function statisticsOf({ nodes, links }: Design): string {
  const all = Object.values(nodes)
  const boundaries = all.filter((node) => isBoundary(node.pattern)).length
  return [
    plural(all.length - boundaries, 'part'),
    plural(Object.keys(links).length, 'link'),
    ...(boundaries > 0 ? [boundaryCount(boundaries)] : []),
  ].join(', ')
}

/** What a boundary holds: "6 parts, 1 boundary", or "nothing yet". */
export function contentsOf(design: Design, id: NodeId): string {
  const inside = descendantsOf(design, id)
  const boundaries = inside.filter((node) => isBoundary(node.pattern)).length
  const parts = inside.length - boundaries
  const counted = [
    ...(parts > 0 ? [plural(parts, 'part')] : []),
    ...(boundaries > 0 ? [boundaryCount(boundaries)] : []),
  ]
  return counted.length === 0 ? 'nothing yet' : counted.join(', ')
}

function boundaryCount(count: number): string {
  return `${count} ${count === 1 ? 'boundary' : 'boundaries'}`
}
