/** Why some links make no sense, and the repair that is offered; the keys stand in the matrix of `grammar.ts`. */
import type { PatternId } from '#design/design.ts'
import type { PartClassId } from './pattern.ts'

export interface Repair {
  readonly repair: string
  /** Patterns to put between both ends, first after the source; `reverse` turns the link round; null when only people can tell. */
  readonly insert: readonly PatternId[] | 'reverse' | null
}

export interface OddLink extends Repair {
  readonly reason: string
}

interface OddRule extends OddLink {
  /** Another repair for targets of these classes. */
  readonly towards?: Partial<Readonly<Record<PartClassId, Repair>>>
}

export const oddKeys = [
  'x1',
  'x2',
  'x3',
  'x4',
  'x5',
  'x6',
  'x7',
  'x8',
  'x9',
  'x10',
  'x11',
  'x12',
  'x13',
  'x14',
  'x15',
  'x16',
  'x17',
] as const
export type OddKey = (typeof oddKeys)[number]

const readFirst: Repair = { repair: 'Let a service read the cache and pass the value on.', insert: null }

const rules: Readonly<Record<OddKey, OddRule>> = {
  x1: {
    reason: 'Devices do not reach each other directly; they meet at an entry point.',
    repair: 'Put a WebSocket gateway between them.',
    insert: ['websocket-gateway'],
  },
  x2: {
    reason: 'A store is never exposed to clients.',
    repair: 'Put an API gateway and a service in front of the store.',
    insert: ['api-gateway', 'service'],
  },
  x3: {
    reason: 'A cache has no front door for clients.',
    repair: 'Put an API gateway and a service in front of the cache.',
    insert: ['api-gateway', 'service'],
  },
  x4: {
    reason: 'Whoever sends messages has to pass an entry point that knows who is asking.',
    repair: 'Put an API gateway in front.',
    insert: ['api-gateway'],
  },
  x5: {
    reason: 'Control planes stay hidden from clients.',
    repair: 'Let the client talk to an API gateway, and that to the control plane.',
    insert: ['api-gateway'],
  },
  x6: {
    reason: 'An entry point holds no logic about data.',
    repair: 'Put a service in front of the store.',
    insert: ['service'],
  },
  x7: {
    reason: 'A service cannot call a device; it pushes through an entry point that keeps a connection open.',
    repair: 'Put a WebSocket gateway between them.',
    insert: ['websocket-gateway'],
  },
  x8: {
    reason: 'A store answers; it never calls.',
    repair: 'Put a service between them.',
    insert: ['service'],
    towards: {
      client: {
        repair: 'Let a service read the store and a WebSocket gateway push the news.',
        insert: ['service', 'websocket-gateway'],
      },
      external: { repair: 'Let a worker read the store and call the outside.', insert: ['worker'] },
    },
  },
  x9: {
    reason: 'A store does not fill a cache; whoever reads or writes the data does.',
    repair: 'Put a worker between them, or give the service’s link to the cache a cache policy.',
    insert: ['worker'],
  },
  x10: {
    reason: 'A store does not publish its changes by itself.',
    repair: 'Put change data capture between them.',
    insert: ['change-data-capture'],
  },
  x11: {
    reason: 'A cache answers; it never calls.',
    repair: 'Turn the link round.',
    insert: 'reverse',
    towards: { client: readFirst, queue: readFirst, stream: readFirst, external: readFirst },
  },
  x12: {
    reason: 'Messages do not reach a device by themselves.',
    repair: 'Deliver through a WebSocket gateway.',
    insert: ['websocket-gateway'],
  },
  x13: {
    reason: 'Messages do not write themselves; somebody has to take them.',
    repair: 'Put a worker between them.',
    insert: ['worker'],
    towards: { cache: { repair: 'Put a stream processor or a worker between them.', insert: ['worker'] } },
  },
  x14: {
    reason: 'A queue or a stream does not call outside systems.',
    repair: 'Put a worker between them.',
    insert: ['worker'],
  },
  x15: {
    reason: 'Outsiders come in through an entry point.',
    repair: 'Put a webhook endpoint in front.',
    insert: ['webhook-endpoint'],
    towards: {
      store: {
        repair: 'Put a webhook endpoint and a service in front of the store.',
        insert: ['webhook-endpoint', 'service'],
      },
    },
  },
  x16: {
    reason: 'What two outside systems do with each other is not part of your design.',
    repair: 'Delete the link, or keep it as a note.',
    insert: null,
  },
  x17: {
    reason: 'Control planes steer parts, not people.',
    repair: 'Show it to people through a dashboard.',
    insert: ['dashboard'],
  },
}

/** What is odd about a link towards a part of a class, and how to repair it. */
export function oddLinkOf(key: OddKey, target: PartClassId): OddLink {
  const { reason, repair, insert, towards } = rules[key]
  return { reason, ...(towards?.[target] ?? { repair, insert }) }
}
