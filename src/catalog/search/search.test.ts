import { expect, test } from 'vitest'
import { categories } from '../catalog.ts'
import { createSearch } from './search.ts'
import { wordedPatterns } from '../words.ts'

const search = createSearch(wordedPatterns, categories)

function found(query: string, options?: Parameters<typeof search.find>[1]): readonly string[] {
  return search.find(query, options).map(({ pattern }) => pattern.id)
}

test.each([
  ['load balancers', 'load-balancer'],
  ['loadbalancer', 'load-balancer'],
  ['cache aside', 'cache-policy'],
  ['CacheAside', 'cache-policy'],
  ['pub sub', 'pub-sub-topic'],
  ['web socket', 'websocket-gateway'],
  ['kafak', 'event-stream'],
  ['circuit braker', 'circuit-breaker'],
  ['postgr', 'relational-database'],
  ['database', 'relational-database'],
  ['Résilience4j', 'circuit-breaker'],
])('%s finds %s first', (query, id) => {
  expect(found(query)[0]).toBe(id)
})

test.each([
  ['users see stale data', 'consistency-level'],
  ['one slow service brings everything down', 'circuit-breaker'],
  ['duplicate payments', 'idempotency-key'],
  ['too many requests', 'rate-limiter'],
  ['messages lost', 'delivery-guarantee'],
  ['single point of failure', 'failover'],
  ['the database is overloaded', 'read-replica'],
  ['why is there a traffic spike', 'load-shedding'],
  ['my queries are slow', 'query-optimization'],
  ['noisy neighbour', 'bulkhead'],
  ['lost updates', 'transaction-isolation'],
  ['phone screen makes many calls', 'backend-for-frontend'],
])('who describes the trouble by “%s” finds %s', (query, id) => {
  expect(found(query)[0]).toBe(id)
})

test('the owner of a shared word leads and the other holders follow', () => {
  expect(found('redis').slice(0, 2)).toEqual(['distributed-cache', 'key-value-store'])
  expect(found('axon').slice(0, 3).toSorted()).toEqual(['cqrs', 'cqrs-event-sourcing', 'saga-orchestrator'])
  expect(found('axon')[0]).toBe('cqrs')
})

test('a hit says which word led to it, unless the name did', () => {
  expect(search.find('kafka')[0]?.matched?.toLowerCase()).toBe('kafka')
  expect(search.find('posgres')[0]?.matched).toBe('PostgreSQL')
  expect(search.find('api gateway')[0]?.matched).toBeNull()
})

test('all words must match, and any may when nothing holds all of them', () => {
  expect(found('message queue rabbitmq')[0]).toBe('message-queue')
  expect(found('gateway xyzzy')).toContain('api-gateway')
  expect(found('xyzzy')).toEqual([])
  expect(found('++')).toEqual([])
})

test('a category is a way to its wordedPatterns', () => {
  const hits = search.find('observability', { role: 'part' })
  expect(hits.length).toBeGreaterThan(5)
  expect(hits.some(({ pattern }) => pattern.id === 'dashboard')).toBe(true)
})

test('a query for one role finds nothing else', () => {
  const hits = search.find('cache', { role: 'behaviour' })
  expect(hits.length).toBeGreaterThan(1)
  expect(new Set(hits.map(({ pattern }) => pattern.role))).toEqual(new Set(['behaviour']))
})

test('what was used lately ranks higher but never above an exact word', () => {
  expect(found('client')[0]).toBe('web-client')
  expect(found('client', { recent: ['mobile-client'] })[0]).toBe('mobile-client')
  expect(found('redis', { recent: ['key-value-store'] })[0]).toBe('distributed-cache')
})

test('an empty query gives the catalogue in its order', () => {
  expect(found('  ')).toEqual(wordedPatterns.map(({ id }) => id))
  const parts = wordedPatterns.filter(({ role }) => role === 'part').map(({ id }) => id)
  expect(found('', { role: 'part', limit: 7 })).toEqual(parts.slice(0, 7))
})
