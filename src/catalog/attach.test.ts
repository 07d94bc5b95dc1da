import { expect, test } from 'vitest'
import type { LinkKindId, LinkModifier } from '#design/design.ts'
import { attachTargets, mayAttach, whyNotAttach, type AttachPoint } from './attach.ts'
import { patternOf } from './catalog.ts'

function link(kind: LinkKindId, modifier: LinkModifier = 'none'): AttachPoint {
  return { link: kind, modifier }
}

function node(id: string): AttachPoint {
  return { node: patternOf(id) }
}

const rows: readonly (readonly [behaviour: string, to: AttachPoint, may: boolean])[] = [
  ['circuit-breaker', link('sync'), true],
  ['circuit-breaker', link('async'), false],
  ['circuit-breaker', node('service'), false],
  ['multi-leader-replication', link('replication', 'two-way'), true],
  ['multi-leader-replication', link('replication'), false],
  ['failover', link('async', 'fails-over'), true],
  ['failover', link('async'), false],
  ['failover', node('relational-database'), true],
  ['crdt', node('mobile-client'), true],
  ['autoscaling', node('service'), true],
  ['autoscaling', node('relational-database'), false],
  ['autoscaling', node('region'), false],
  ['slo', node('relational-database'), true],
  ['slo', node('region'), false],
  ['slo', node('no-such-pattern'), false],
  ['sharding', node('relational-database'), true],
  ['sharding', node('actor-system'), true],
  ['sharding', node('sharded-store'), true],
  ['sharding', node('service'), false],
  ['service', link('sync'), false],
]

test.each(rows)('%s on %o: %s', (id, to, may) => {
  const behaviour = patternOf(id)!
  expect(mayAttach(behaviour, to)).toBe(may)
  expect(whyNotAttach(behaviour, to) === null).toBe(may)
})

test.each([
  ['circuit-breaker', 'Circuit breaker belongs on a sync link.'],
  ['multi-leader-replication', 'Multi-leader replication belongs on a replication link marked “two-way”.'],
  ['failover', 'Failover belongs on a link marked “fails over to”, a store or an entry point.'],
  ['service', 'Service is not a behaviour.'],
])('%s on a client is explained', (id, sentence) => {
  expect(whyNotAttach(patternOf(id)!, node('web-client'))).toBe(sentence)
})

test('targets are told apart by kind, class and pattern', () => {
  expect(attachTargets(patternOf('crdt')!)).toEqual({
    links: ['replication'],
    modifier: 'two-way',
    anyPart: false,
    classes: ['client'],
    patterns: ['real-time-sync-store', 'key-value-store'],
  })
  expect(attachTargets(patternOf('service')!)).toBeNull()
})
