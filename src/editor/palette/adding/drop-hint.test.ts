import { expect, test } from 'vitest'
import { patternOf } from '#catalog/catalog.ts'
import { emptyDesign, makeLink, makeNode } from '#design/create.ts'
import type { Design, DesignNode } from '#design/design.ts'
import type { DropTarget } from '../../session/view.ts'
import { actsOn, carrierOf, dropHint } from './drop-hint.ts'

const size = { width: 150, height: 50 }
const region = makeNode({ id: 'eu', pattern: 'region', label: 'eu-west-1', size: { width: 600, height: 400 } })
const inRegion: Partial<DesignNode> = { parent: 'eu' }
const nodes = [
  region,
  makeNode({ id: 'orders', pattern: 'service', label: 'Orders', size, position: { x: 40, y: 60 }, ...inRegion }),
  makeNode({ id: 'payments', pattern: 'service', label: 'Payments', size, position: { x: 340, y: 60 }, ...inRegion }),
]
const design: Design = {
  ...emptyDesign({ id: 'd', title: 'Shop', now: '2026-01-01T00:00:00.000Z' }),
  nodes: Object.fromEntries(nodes.map((node) => [node.id, node])),
  links: {
    sync: makeLink({ id: 'sync', source: 'orders', target: 'payments', kind: 'sync' }),
    batch: makeLink({ id: 'batch', source: 'orders', target: 'payments', kind: 'batch' }),
  },
}

const empty = { x: 2000, y: 2000 }
const inside = { x: 300, y: 300 }
const canvas: DropTarget = { type: 'canvas', point: empty }
const orders: DropTarget = { type: 'node', id: 'orders', point: { x: 60, y: 80 } }
const boundary: DropTarget = { type: 'node', id: 'eu', point: inside }

const cases: readonly (readonly [pattern: string, over: DropTarget, hint: string | null])[] = [
  ['message-queue', { type: 'outside' }, null],
  ['message-queue', canvas, 'Drop to add'],
  ['message-queue', boundary, 'Into Region eu-west-1'],
  ['message-queue', orders, 'Into Region eu-west-1'],
  ['region', canvas, 'Drop to add'],
  ['circuit-breaker', canvas, 'Insert example'],
  ['circuit-breaker', boundary, 'Insert example into Region eu-west-1'],
  ['circuit-breaker', { type: 'link', id: 'sync', point: inside }, 'Attach to Orders → Payments'],
  ['autoscaling', orders, 'Attach to Orders'],
  ['finops', canvas, 'Attach to the design'],
  ['finops', orders, 'Attach to the design'],
]

test.each(cases)('%s over %o: %s', (id, over, text) => {
  const pattern = patternOf(id)!
  expect(dropHint(design, pattern, over)).toEqual(text === null ? null : { text, refused: false })
})

test('a link that cannot carry a behaviour says where it belongs', () => {
  const hint = dropHint(design, patternOf('circuit-breaker')!, { type: 'link', id: 'batch', point: inside })
  expect(hint).toEqual({ text: 'Circuit breaker belongs on a sync link.', refused: true })
})

const onLink = (id: string): DropTarget => ({ type: 'link', id, point: inside })

const lit: readonly (readonly [pattern: string, over: DropTarget, lit: DropTarget, carrier: string | null])[] = [
  ['message-queue', { type: 'outside' }, { type: 'outside' }, null],
  ['message-queue', canvas, canvas, null],
  ['message-queue', { ...orders, point: inside }, boundary, null],
  ['message-queue', onLink('sync'), boundary, null],
  ['finops', boundary, { type: 'canvas', point: inside }, null],
  ['circuit-breaker', orders, orders, null],
  ['circuit-breaker', onLink('sync'), onLink('sync'), 'sync'],
  ['circuit-breaker', onLink('batch'), onLink('batch'), null],
]

test.each(lit)('%s over %o lights %o', (id, over, target, carrier) => {
  const pattern = patternOf(id)!
  expect([actsOn(design, pattern, over), carrierOf(design, pattern, over)]).toEqual([target, carrier])
})
