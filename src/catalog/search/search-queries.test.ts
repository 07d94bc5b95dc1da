/**
 * What engineers type, and what they mean by it. The list was written down before the search was tuned to it, and stays:
 * a change of words or weights may not lose more than it wins.
 */
import { expect, test } from 'vitest'
import { categories } from '../catalog.ts'
import { createSearch } from './search.ts'
import { wordedPatterns } from '../words.ts'

const queries: readonly (readonly [query: string, meant: string])[] = [
  // Names, whole or in part.
  ['circuit breaker', 'circuit-breaker'],
  ['saga', 'saga-orchestrator'],
  ['replica', 'read-replica'],
  ['mesh', 'service-mesh'],
  ['distributed tracing', 'tracing'],
  // Abbreviations and synonyms.
  ['lb', 'load-balancer'],
  ['db', 'relational-database'],
  ['sql', 'relational-database'],
  ['bff', 'backend-for-frontend'],
  ['cdc', 'change-data-capture'],
  ['dlq', 'dead-letter-queue'],
  ['faas', 'serverless-function'],
  ['iam', 'identity-provider'],
  ['sso', 'identity-provider'],
  ['2pc', 'transaction-coordinator'],
  ['cron', 'scheduler'],
  ['nosql', 'document-store'],
  ['feature flag', 'progressive-delivery'],
  ['blob storage', 'object-storage'],
  ['exactly once', 'delivery-guarantee'],
  ['multi master', 'multi-leader-replication'],
  // Technologies.
  ['kafka', 'event-stream'],
  ['redis', 'distributed-cache'],
  ['k8s', 'cluster'],
  ['s3', 'object-storage'],
  ['hystrix', 'circuit-breaker'],
  ['raft', 'consensus'],
  ['zookeeper', 'coordination-service'],
  ['nginx', 'reverse-proxy'],
  ['mongo', 'document-store'],
  ['cassandra', 'wide-column-store'],
  ['rabbitmq', 'message-queue'],
  ['grafana', 'dashboard'],
  ['terraform', 'infrastructure-as-code'],
  ['istio', 'service-mesh'],
  ['flink', 'stream-processor'],
  ['snowflake', 'data-warehouse'],
  ['neo4j', 'graph-database'],
  ['jaeger', 'tracing'],
  ['lambda', 'serverless-function'],
  ['pinecone', 'vector-index'],
  ['openai', 'llm-endpoint'],
  // Typos.
  ['qeue', 'message-queue'],
  ['posgres', 'relational-database'],
  ['throttel', 'rate-limit'],
  ['webscoket', 'websocket-gateway'],
  ['kubernets', 'cluster'],
  ['elastcsearch', 'search-index'],
  ['idempotancy', 'idempotency-key'],
  ['consistant hashing', 'consistent-hashing'],
  // Phrases.
  ['retry with exponential backoff', 'retry'],
  ['stop cascading failures', 'circuit-breaker'],
  ['message broker for iot devices', 'mqtt-broker'],
  ['cache in front of database', 'distributed-cache'],
  ['unique id generation', 'id-generator'],
  ['store images and videos', 'object-storage'],
  ['split reads and writes', 'read-write-split'],
  ['limit requests per client', 'rate-limit'],
  ['long lived connections', 'websocket-gateway'],
  ['who is the leader', 'leader-election'],
]

const search = createSearch(wordedPatterns, categories)
const firstThree = (query: string): readonly string[] =>
  search.find(query, { limit: 3 }).map(({ pattern }) => pattern.id)

test('there are sixty', () => {
  expect(new Set(queries.map(([query]) => query)).size).toBe(60)
})

test('at least 57 find what is meant first', () => {
  const others = queries.filter(([query, meant]) => firstThree(query)[0] !== meant)
  expect(others.length, JSON.stringify(others.map(([query]) => [query, firstThree(query)]))).toBeLessThanOrEqual(3)
})

test.each(queries)('%s finds %s among the first three', (query, meant) => {
  expect(firstThree(query)).toContain(meant)
})
