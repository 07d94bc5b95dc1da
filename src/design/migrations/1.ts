/** From the bare form, as written by hand: lists of nodes and links, and modifiers among the kinds. */
import type { Json, JsonObject } from '../reading/plain.ts'
import { isObject } from '../reading/plain.ts'
import type { Migration } from './migration.ts'

const migration: Migration = {
  to: 1,
  title: 'Nodes and links are found by their ids, the title stands in `meta`, and a link has a modifier.',
  up: ({ title, ...file }) => {
    const meta = isObject(file['meta']) ? file['meta'] : {}
    return {
      ...file,
      format: 'lintel/design',
      version: 1,
      meta: title === undefined ? meta : { title, ...meta },
      nodes: byId(file['nodes'], 'node'),
      links: mapValues(byId(file['links'], 'link'), withModifier),
    }
  },
  example: {
    before: {
      format: 'lintel/design',
      id: 'shop',
      title: 'Shop',
      nodes: [
        { id: 'web', pattern: 'web-client' },
        { pattern: 'database', label: 'Orders' },
      ],
      links: [
        { id: 'reads', source: 'web', target: 'node-2', kind: 'sync' },
        { source: 'node-2', target: 'web', kind: 'two-way' },
      ],
    },
    after: {
      format: 'lintel/design',
      version: 1,
      id: 'shop',
      meta: { title: 'Shop' },
      nodes: {
        web: { id: 'web', pattern: 'web-client' },
        'node-2': { id: 'node-2', pattern: 'database', label: 'Orders' },
      },
      links: {
        reads: { id: 'reads', source: 'web', target: 'node-2', kind: 'sync', modifier: 'none' },
        'link-2': { id: 'link-2', source: 'node-2', target: 'web', kind: 'sync', modifier: 'two-way' },
      },
    },
  },
}

export default migration

/** A list as records under their ids; an item without an id, or with one that is taken, gets one from its place. */
function byId(list: Json | undefined, word: string): JsonObject {
  if (!Array.isArray(list)) return isObject(list) ? list : {}
  const records: Record<string, Json> = {}
  for (const [index, item] of (list as readonly Json[]).entries()) {
    const own = isObject(item) && typeof item['id'] === 'string' ? item['id'] : ''
    let id = own === '' || Object.hasOwn(records, own) ? `${word}-${index + 1}` : own
    while (Object.hasOwn(records, id)) id += '-again'
    records[id] = isObject(item) ? { ...item, id } : item
  }
  return records
}

function withModifier(link: Json): Json {
  if (!isObject(link)) return link
  const { kind } = link
  if (kind === 'two-way' || kind === 'fails-over') return { ...link, kind: 'sync', modifier: kind }
  return { modifier: 'none', ...link }
}

function mapValues(records: JsonObject, turn: (value: Json) => Json): JsonObject {
  return Object.fromEntries(Object.entries(records).map(([key, value]) => [key, turn(value)]))
}
