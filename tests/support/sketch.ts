/**
 * A small notation for designs in tests. One statement a line:
 *
 *     web:web-client -> api:api-gateway => orders:service    links: -> sync, ~> async, => stream, <-> replication
 *     region eu { orders db }                                a boundary around what is named
 *
 * A name without a pattern is a service. Ids are the names; parts stand in a row, 240 pixels apart, boundaries fit.
 */
import type { Design, DesignNode, Link, LinkKindId } from '#design/design.ts'
import { emptyDesign, makeLink, makeNode } from '#design/create.ts'
import { addLink } from '#design/operations/links.ts'
import { addNodes } from '#design/operations/nodes.ts'
import { wrap } from '#design/operations/boundaries.ts'
import { isBoundary } from '#drawing/look.ts'
import { newBoundarySize, partSize } from '#drawing/part-size.ts'

const arrows: Readonly<Record<string, LinkKindId>> = {
  '->': 'sync',
  '~>': 'async',
  '=>': 'stream',
  '<->': 'replication',
}

export function sketch(text: string): Design {
  let design = emptyDesign({ id: 'sketch', title: 'Sketch', now: '2026-01-01T00:00:00.000Z' })
  for (const line of text.split('\n').map((each) => each.trim())) {
    if (line === '') continue
    design = line.includes('{') ? boundary(design, line) : chain(design, line)
  }
  return design
}

function chain(design: Design, line: string): Design {
  const [first = '', ...rest] = line.split(/\s+/)
  let [now, before] = part(design, first)
  for (let index = 0; index + 1 < rest.length; index += 2) {
    const kind = arrows[rest[index] ?? '']
    if (!kind) throw new Error(`No such arrow: ${rest[index]}`)
    const [added, id] = part(now, rest[index + 1] ?? '')
    const link: Link = makeLink({ id: `${before}-${id}`, source: before, target: id, kind })
    now = addLink(added, link)
    before = id
  }
  return now
}

function part(design: Design, word: string): [Design, string] {
  const [id = '', pattern = 'service'] = word.split(':')
  if (design.nodes[id]) return [design, id]
  const x = Object.values(design.nodes).filter((node: DesignNode) => !isBoundary(node.pattern)).length * 240
  const node = makeNode({ id, pattern, label: id, size: partSize(id, pattern), position: { x, y: 0 } })
  return [addNodes(design, [node]), id]
}

function boundary(design: Design, line: string): Design {
  const [, pattern = '', id = '', names = ''] = /^(\S+) (\S+) \{(.*)\}$/.exec(line) ?? []
  const node = makeNode({ id, pattern, label: id, size: newBoundarySize })
  return wrap(design, names.trim().split(/\s+/), node)
}
