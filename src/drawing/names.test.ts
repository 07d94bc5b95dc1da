import { expect, test } from 'vitest'
import { editNode, setFact } from '#design/operations/nodes.ts'
import { attachBehaviour } from '#design/operations/behaviours.ts'
import { editLink } from '#design/operations/links.ts'
import { sketch } from '../../tests/support/sketch.ts'
import { linkName, nodeName } from './names.ts'

const design = setFact(
  sketch('web:web-client -> Trips:service => Log:event-stream\nregion eu-west-1 { Trips Log }'),
  ['Trips'],
  'replicas',
  4,
)

test.each([
  ['web', 'web, web client, 1 link'],
  ['Trips', 'Trips, service, times 4, in Region eu-west-1, 2 links'],
  ['eu-west-1', 'Region eu-west-1, 2 parts, expanded'],
])('%s', (id, name) => {
  expect(nodeName(design, design.nodes[id]!)).toBe(name)
})

test('a link says its ends, kind, words and behaviours', () => {
  const worded = editLink(design, 'web-Trips', { technology: 'gRPC', modifier: 'two-way' })
  const carrying = attachBehaviour(worded, 'web-Trips', { pattern: 'circuit-breaker', fields: {} })
  expect(linkName(carrying, carrying.links['web-Trips']!)).toBe('web to Trips, sync, two-way, gRPC, circuit breaker')
})

test('a part that bears the name of its pattern says it once', () => {
  const plain = editNode(design, 'web', { label: 'Web client' })
  expect(nodeName(plain, plain.nodes['web']!)).toBe('Web client, 1 link')
})
