/** The ten classes of parts: how a part of each is called in a sentence, and which facts it has with which defaults. */
import { partClasses, type Field, type PartClassId } from './pattern.ts'

export interface PartClass {
  readonly id: PartClassId
  readonly title: string
  /** Stands in sentences: "a store". */
  readonly one: string
  /** Stands in sentences about two of them: "two stores". */
  readonly two: string
  /** The first three or four are what most designs need; the rest is detail. */
  readonly facts: readonly Field[]
}

/** Costs have no unit: they are in the currency of the design. `x` is a factor, `n` a count. */
export const classTable: Readonly<Record<PartClassId, PartClass>> = {
  client: {
    id: 'client',
    title: 'Client',
    one: 'a client',
    two: 'two clients',
    facts: [
      amount('population', 'n', 100_000),
      amount('requests per active user per day', 'n', 20),
      amount('peak factor', 'x', 3),
      amount('active per day', '%', 10),
      amount('request', 'KB', 2),
    ],
  },
  entry: {
    id: 'entry',
    title: 'Entry point',
    one: 'an entry point',
    two: 'two entry points',
    facts: [
      amount('replicas', 'n', 2),
      amount('capacity per replica', 'rps', 5000),
      amount('service time', 'ms', 2),
      amount('availability', '%', 99.95),
      amount('open connections per replica', 'n', 10_000),
      amount('monthly cost per replica', '', 40),
    ],
  },
  compute: {
    id: 'compute',
    title: 'Compute',
    one: 'a service',
    two: 'two services',
    facts: [
      amount('replicas', 'n', 3),
      amount('capacity per replica', 'rps', 200),
      amount('service time', 'ms', 20),
      amount('availability', '%', 99.9),
      amount('99th percentile factor', 'x', 5),
      amount('concurrent calls per replica', 'n', 50),
      amount('monthly cost per replica', '', 30),
    ],
  },
  store: {
    id: 'store',
    title: 'Store',
    one: 'a store',
    two: 'two stores',
    facts: [
      amount('nodes', 'n', 1),
      amount('read capacity per node', 'rps', 2000),
      amount('write capacity per node', 'rps', 500),
      amount('read time', 'ms', 3),
      amount('write time', 'ms', 6),
      amount('shards', 'n', 1),
      amount('replication factor', 'n', 1),
      amount('storage', 'GB', 100),
      amount('growth per day', 'GB', 1),
      amount('record', 'KB', 1),
      amount('availability', '%', 99.95),
      amount('monthly cost per node', '', 150),
      amount('monthly cost per GB', '', 0.1),
    ],
  },
  cache: {
    id: 'cache',
    title: 'Cache',
    one: 'a cache',
    two: 'two caches',
    facts: [
      amount('nodes', 'n', 2),
      amount('capacity per node', 'rps', 50_000),
      amount('service time', 'ms', 0.5),
      amount('hit ratio', '%', 90),
      amount('memory', 'GB', 8),
      amount('item', 'KB', 1),
      { type: 'choice', name: 'eviction', options: ['LRU', 'LFU', 'FIFO'], default: 'LRU', source: 'unsourced' },
      amount('availability', '%', 99.9),
      amount('monthly cost per node', '', 60),
    ],
  },
  queue: {
    id: 'queue',
    title: 'Queue',
    one: 'a queue',
    two: 'two queues',
    facts: [
      amount('capacity', 'msg/s', 3000),
      amount('delivery time', 'ms', 5),
      amount('depth limit', 'n', 100_000),
      amount('message', 'KB', 4),
      amount('hidden while worked', 's', 30),
      amount('retention', 'h', 96),
      amount('availability', '%', 99.95),
      amount('cost per million messages', '', 0.4),
    ],
  },
  stream: {
    id: 'stream',
    title: 'Stream',
    one: 'a stream',
    two: 'two streams',
    facts: [
      amount('partitions', 'n', 12),
      amount('capacity per partition', 'MB/s', 5),
      amount('lag budget', 's', 5),
      amount('retention', 'h', 168),
      amount('consumer groups', 'n', 2),
      amount('replication factor', 'n', 3),
      amount('record', 'KB', 1),
      amount('availability', '%', 99.95),
      amount('monthly cost per partition', '', 10),
    ],
  },
  external: {
    id: 'external',
    title: 'External system',
    one: 'an external system',
    two: 'two external systems',
    facts: [
      amount('quota', 'rps', 100),
      amount('median time', 'ms', 150),
      amount('99th percentile', 'ms', 1500),
      amount('availability', '%', 99.5),
      amount('price per 1000 calls', '', 1),
    ],
  },
  control: {
    id: 'control',
    title: 'Control plane',
    one: 'a control plane',
    two: 'two control planes',
    facts: [
      amount('members', 'n', 3),
      amount('decision time', 'ms', 10),
      amount('writes per second', 'n', 1000),
      amount('watchers', 'n', 1000),
      amount('availability', '%', 99.95),
      amount('monthly cost per member', '', 40),
    ],
  },
  observer: {
    id: 'observer',
    title: 'Observer',
    one: 'an observer',
    two: 'two observers',
    facts: [
      amount('ingest', 'MB/s', 5),
      amount('kept', '%', 100),
      amount('query time', 'ms', 500),
      amount('retention', 'days', 15),
      amount('cost per GB ingested', '', 0.5),
    ],
  },
}

/** The classes in the order of the grammar. */
export const classList: readonly PartClass[] = partClasses.map((id) => classTable[id])

/**
 * The facts of a class, followed by the further facts of one kind of part; a further fact of the same name
 * takes the place of the general one. Last, of every part, what it is made of.
 */
export function factsOf(id: PartClassId, further: readonly Field[] = []): readonly Field[] {
  const general = classTable[id].facts
  const names = new Set(general.map((fact) => fact.name))
  const replaced = general.map((fact) => further.find((other) => other.name === fact.name) ?? fact)
  return [...replaced, ...further.filter((fact) => !names.has(fact.name)), technology]
}

const technology: Field = { type: 'text', name: 'technology', default: '', source: 'plain' }

/** A default of ours that still lacks a source: the interface marks it. */
function amount(name: string, unit: string, value: number): Field {
  return { type: 'number', name, unit, default: value, source: 'unsourced' }
}
