/** Random operations, each picking what it works on from the design it gets, now and then something that is not there. */
import fc from 'fast-check'
import { makeLink, makeNode } from '#design/create.ts'
import type { Design, Operation, Point } from '#design/design.ts'
import { linkKinds, sides } from '#design/design.ts'
import type { MakeId } from '#design/ids.ts'
import { countingIds } from '#design/ids.ts'
import {
  attachBehaviour,
  attachPractice,
  detachBehaviour,
  detachPractice,
  setBehaviourField,
} from '#design/operations/behaviours.ts'
import { fitToContents, reparent, unwrap, wrap } from '#design/operations/boundaries.ts'
import { duplicate, excerpt, paste } from '#design/operations/clipboard.ts'
import { growToHold } from '#design/operations/grow.ts'
import {
  addLink,
  editLink,
  reconnect,
  removeLinks,
  reverseLink,
  setKind,
  setLinkFact,
} from '#design/operations/links.ts'
import { setMeta } from '#design/operations/meta.ts'
import {
  addNodes,
  applyPlan,
  editNode,
  moveNodes,
  placeNodes,
  removeNodes,
  renameNode,
  replacePattern,
  setFact,
} from '#design/operations/nodes.ts'
import { anyLabel } from './arbitrary-design.ts'

/** What an operation may draw on. */
interface Luck {
  readonly nodes: readonly string[]
  readonly node: string
  readonly other: string
  readonly link: string
  readonly point: Point
  readonly text: string
  readonly number: number
  readonly makeId: MakeId
}

type Row = (design: Design, luck: Luck) => Design

const size = { width: 168, height: 64 }

const rows: Readonly<Record<string, Row>> = {
  addNodes: (design, { makeId, other, point, text }) =>
    addNodes(design, [makeNode({ id: makeId(), pattern: 'cache', label: text, size, parent: other, position: point })]),
  removeNodes: (design, { nodes }) => removeNodes(design, nodes, { contents: 'remove' }),
  dissolveNodes: (design, { nodes }) => removeNodes(design, nodes, { contents: 'keep' }),
  moveNodes: (design, { nodes, point }) => moveNodes(design, Object.fromEntries(nodes.map((id) => [id, point]))),
  moveBeyond: (design, { node }) => moveNodes(design, { [node]: { x: Number.NaN, y: 1e12 } }),
  placeNodes: (design, { node, point }) => placeNodes(design, { [node]: { ...point, width: 320, height: -7 } }),
  applyPlan: (design, { node, link, point }) =>
    applyPlan(design, { [node]: { ...point, ...size } }, { [link]: [point, { x: 0, y: 8 }] }),
  renameNode: (design, { node, text }) => renameNode(design, node, text, size),
  editNode: (design, { node, text }) => editNode(design, node, { note: text, pinned: true }),
  setFact: (design, { nodes, text, number }) => setFact(design, nodes, 'replicas', number > 50 ? number : text),
  dropFact: (design, { nodes }) => setFact(design, nodes, 'replicas', undefined),
  replacePattern: (design, { node, text }) => replacePattern(design, node, text || 'cache', size),
  attachBehaviour: (design, { node, number }) =>
    attachBehaviour(design, node, { pattern: 'retry', fields: { tries: number } }),
  attachToLink: (design, { link }) => attachBehaviour(design, link, { pattern: 'timeout', fields: {} }),
  detachBehaviour: (design, { node }) => detachBehaviour(design, node, 'retry'),
  setBehaviourField: (design, { link, number }) =>
    setBehaviourField(design, { id: link, pattern: 'timeout', name: 'after' }, number),
  attachPractice: (design, { node, number }) => attachPractice(design, number > 50 ? node : null, 'idempotency'),
  detachPractice: (design, { node, number }) => detachPractice(design, number > 50 ? node : null, 'idempotency'),
  reparent: (design, { nodes, other, number }) => reparent(design, nodes, number > 20 ? other : null),
  wrap: (design, { nodes, makeId }) => wrap(design, nodes, makeNode({ id: makeId(), pattern: 'region', size })),
  unwrap: (design, { node }) => unwrap(design, node),
  fitToContents: (design, { node }) => fitToContents(design, node),
  growToHold: (design, { node }) => growToHold(design, node),
  addLink: (design, { node, other, makeId }) =>
    addLink(design, makeLink({ id: makeId(), source: node, target: other })),
  removeLinks: (design, { link }) => removeLinks(design, [link]),
  editLink: (design, { link, text }) => editLink(design, link, { label: text, modifier: 'two-way' }),
  setKind: (design, { link, number }) => setKind(design, [link], linkKinds[number % linkKinds.length] ?? 'sync'),
  setLinkFact: (design, { link, number }) => setLinkFact(design, [link], 'rps', number),
  reconnect: (design, { link, other, number }) =>
    reconnect(design, link, {
      end: number > 50 ? 'source' : 'target',
      node: other,
      side: sides[number % 5] ?? null,
    }),
  reverseLink: (design, { link }) => reverseLink(design, link),
  setMeta: (design, { text }) => setMeta(design, { title: text, tags: [text] }),
  duplicate: (design, { nodes, makeId }) => duplicate(design, nodes, makeId).design,
  pasteAt: (design, { nodes, other, point, makeId }) =>
    paste(design, excerpt(design, nodes), { to: { at: point }, parent: other, makeId }).design,
  pasteBy: (design, { nodes, point, makeId }) =>
    paste(design, excerpt(design, nodes), { to: { offset: point }, parent: null, makeId }).design,
}

/** The operations there are, by name; a test may ask for one in particular. */
export const operationNames: readonly string[] = Object.keys(rows)

/** One random operation. Running it twice on one design gives the same answer. */
export function anyOperation(names: readonly string[] = operationNames): fc.Arbitrary<Operation> {
  return fc
    .record({
      name: fc.constantFrom(...names),
      picks: fc.array(fc.nat(), { minLength: 4, maxLength: 6 }),
      x: fc.integer({ min: -800, max: 800 }),
      y: fc.integer({ min: -800, max: 800 }),
      text: anyLabel(),
      number: fc.nat({ max: 100 }),
    })
    .map(({ name, picks, x, y, text, number }) => {
      return named(
        name,
        (design) => rows[name]?.(design, luckOf(design, picks, { point: { x, y }, text, number })) ?? design,
      )
    })
}

function luckOf(design: Design, picks: readonly number[], given: Pick<Luck, 'point' | 'text' | 'number'>): Luck {
  const [a = 0, b = 0, c = 0, ...rest] = picks
  const [nodes, links] = [
    [...Object.keys(design.nodes), 'nobody'],
    [...Object.keys(design.links), 'nothing'],
  ]
  const pick = (list: readonly string[], roll: number): string => list[roll % list.length] ?? ''
  return {
    ...given,
    nodes: [a, ...rest].map((roll) => pick(nodes, roll)),
    node: pick(nodes, a),
    other: pick(nodes, b),
    link: pick(links, c),
    makeId: freshIds(design),
  }
}

function freshIds(design: Design): MakeId {
  const next = countingIds('x')
  return () => {
    let id = next()
    while (id in design.nodes || id in design.links) id = next()
    return id
  }
}

/** Gives the operation a name, which fast-check shows in a counterexample. */
function named(name: string, operation: Operation): Operation {
  return Object.assign(operation, { toString: () => name })
}
