import { expect, test } from 'vitest'
import { linkKinds } from '#design/design.ts'
import { patternOf } from './catalog.ts'
import { judgeClasses, judgeKind, judgeLink } from './grammar.ts'
import { partClasses, type PartClassId } from './pattern.ts'

function verdict(from: string, to: string): string {
  const { kind, modifier, allowed, odd } = judgeLink(patternOf(from), patternOf(to))
  return odd ? 'odd' : `${kind} ${modifier} of ${allowed.join(', ')}`
}

test.each([
  ['web-client', 'api-gateway', 'sync none of sync, stream'],
  ['service', 'service', 'sync none of sync, async, stream, batch'],
  ['service', 'message-queue', 'async none of async'],
  ['relational-database', 'read-replica', 'replication none of replication, batch'],
  ['message-queue', 'relational-database', 'odd'],
  ['external-system', 'external-system', 'odd'],
  // Exceptions towards a whole class.
  ['user', 'web-client', 'sync none of sync'],
  ['mobile-client', 'web-client', 'odd'],
  ['graphql-server', 'relational-database', 'sync none of sync'],
  ['api-gateway', 'relational-database', 'odd'],
  ['mesh-proxy', 'distributed-cache', 'sync none of sync'],
  ['event-store', 'service', 'stream none of stream, batch'],
  ['real-time-sync-store', 'api-gateway', 'stream none of stream'],
  // Exceptions of single entries.
  ['web-client', 'object-storage', 'sync none of sync'],
  ['web-client', 'real-time-sync-store', 'stream two-way of stream'],
  ['iot-device', 'mqtt-broker', 'async two-way of async'],
  ['mqtt-broker', 'iot-device', 'async none of async'],
  ['cdn', 'object-storage', 'sync none of sync'],
  ['relational-database', 'persistent-volume', 'sync none of sync, replication, batch'],
  ['event-bus', 'external-system', 'async none of async'],
  ['external-system', 'mqtt-broker', 'async none of async'],
])('%s to %s is %s', (from, to, expected) => {
  expect(verdict(from, to)).toBe(expected)
})

test.each([
  ['region', 'service'],
  ['service', 'no-such-pattern'],
  ['retry', 'service'],
])('nothing is odd between %s and %s', (from, to) => {
  expect(judgeLink(patternOf(from), patternOf(to))).toEqual({
    kind: 'sync',
    modifier: 'none',
    allowed: linkKinds,
    odd: null,
  })
  expect(judgeKind(patternOf(from), patternOf(to), 'replication')).toBeNull()
})

test('an unusual kind is explained, a usual one is not', () => {
  const between = (from: string, to: string, kind: (typeof linkKinds)[number]): string | null =>
    judgeKind(patternOf(from), patternOf(to), kind)
  expect(between('service', 'relational-database', 'sync')).toBeNull()
  expect(between('service', 'relational-database', 'replication')).toBe(
    'A service and a store are usually not linked by replication; a sync call or a batch is what fits.',
  )
  expect(between('relational-database', 'relational-database', 'sync')).toBe(
    'Two stores are usually not linked by a sync call; replication or a batch is what fits.',
  )
  expect(between('web-client', 'relational-database', 'sync')).toBe('A store is never exposed to clients.')
})

const odd = partClasses.flatMap((from) =>
  partClasses.flatMap((to) => {
    const verdictOfClasses = judgeClasses(from, to)
    return 'reason' in verdictOfClasses ? [{ from, to, ...verdictOfClasses }] : []
  }),
)

test('thirty-six pairs of classes are odd', () => {
  expect(odd).toHaveLength(36)
})

test.each(odd)('the repair of $from to $to leads to usual links', ({ from, to, reason, repair, insert }) => {
  expect([reason, repair].every((text) => /^[A-Z].*\.$/u.test(text))).toBe(true)
  if (insert === null) return
  const between = insert === 'reverse' ? [] : insert.map((id) => patternOf(id)?.class ?? `unknown ${id}`)
  const ends = insert === 'reverse' ? [to, from] : [from, ...between, to]
  const problems = ends
    .slice(1)
    .filter((end, at) => 'reason' in judgeClasses(ends[at] as PartClassId, end as PartClassId))
  expect(problems).toEqual([])
})
