/** A design without places and ids: who stands where under which name, and what links whom. */
import type { Design } from '#design/design.ts'

export interface Shape {
  /** Pattern, name and the name of what it stands in, sorted. */
  readonly parts: readonly string[]
  /** Ends, kind and what rides along, sorted. */
  readonly links: readonly string[]
}

export function shapeOf({ nodes, links }: Design): Shape {
  const name = (id: string | null): string => (id === null ? '' : (nodes[id]?.label ?? '?'))
  return {
    parts: Object.values(nodes)
      .map(({ pattern, label, parent }) => `${pattern} ${label}${parent === null ? '' : ` in ${name(parent)}`}`)
      .toSorted(),
    links: Object.values(links)
      .map(({ source, target, kind, behaviours }) =>
        [`${name(source)} > ${name(target)}`, kind, ...behaviours.map(({ pattern }) => pattern)].join(' '),
      )
      .toSorted(),
  }
}
