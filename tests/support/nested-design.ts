/** A small design with a zone in a region, for tests of operations. */
import { emptyDesign, makeLink, makeNode } from '#design/create.ts'
import type { Design, DesignNode, Point } from '#design/design.ts'

export function node(id: string, parent: string | null, x: number, y: number): DesignNode {
  return makeNode({ id, parent, pattern: 'cache', position: { x, y }, size: { width: 100, height: 50 } })
}

function boundary(id: string, parent: string | null, x: number, y: number): DesignNode {
  return { ...node(id, parent, x, y), pattern: 'region', size: { width: 300, height: 200 } }
}

/** The route of the link from `a` to `b`. */
export const route: readonly Point[] = [
  { x: 230, y: 225 },
  { x: 365, y: 225 },
  { x: 500, y: 185 },
]

/** `a` stands in the zone, the zone and `b` in the region, `c` on the canvas; `a` is linked to `b`, `c` to `b`. */
export const example: Design = {
  ...emptyDesign({ id: 'd', title: 'Example', now: '2026-01-01T00:00:00.000Z' }),
  nodes: {
    region: { ...boundary('region', null, 100, 100), size: { width: 800, height: 600 } },
    zone: boundary('zone', 'region', 20, 60),
    a: node('a', 'zone', 10, 40),
    b: node('b', 'region', 400, 60),
    c: node('c', null, 0, 0),
  },
  links: {
    ab: makeLink({ id: 'ab', source: 'a', target: 'b', bends: route }),
    cb: makeLink({ id: 'cb', source: 'c', target: 'b' }),
  },
}
