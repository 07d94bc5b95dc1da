/** Reads the nodes and links of a file, one by one, so that a bad record costs no other. */
import type { DesignNode, Link } from '../design.ts'
import { limits } from '../limits.ts'
import type { Json, JsonObject } from './plain.ts'
import { isObject } from './plain.ts'
import type { Salvaged } from './salvage.ts'
import { salvage } from './salvage.ts'
import { linkSchema, nodeSchema } from './schema.ts'
import type { Report } from './report.ts'
import { fieldWords, quoted } from './report.ts'

type Names = ReadonlyMap<string, string>

export interface Records {
  readonly nodes: Readonly<Record<string, DesignNode>>
  readonly links: Readonly<Record<string, Link>>
}

/** A record of the file under the id it gets. */
interface Entry {
  readonly id: string
  readonly raw: Json
}

/** The nodes and links as far as they can be read; whether they fit together is left to `repair`. */
export function readRecords(file: JsonObject, report: Report): Records {
  const taken = new Set<string>()
  const names = new Map<string, string>()
  const nodeEntries = named(entriesOf(file['nodes'], limits.nodes, 'parts', report), 'node', taken, names)
  const linkEntries = named(entriesOf(file['links'], limits.links, 'links', report), 'link', taken, new Map())
  const nodes = nodeEntries.flatMap((entry) => readNode(entry, names, report) ?? [])
  const labels = new Map(nodes.map((node) => [node.id, nameOf(node)]))
  const links = linkEntries.flatMap((entry) => readLink(entry, names, labels, report) ?? [])
  return { nodes: byId(nodes), links: byId(links) }
}

/** Tells which fields of a record could not be read, and which were cut. */
export function reportFields(
  report: Report,
  { bad, cut }: Salvaged<unknown>,
  of: { readonly name: string; readonly at: readonly string[] },
): void {
  if (bad.length > 0)
    report('warning', `${of.name}: could not read ${fieldWords(bad)}; the default stands instead.`, of.at)
  if (cut.length > 0) report('warning', `${of.name}: brought ${fieldWords(cut)} within what a design may hold.`, of.at)
}

function readNode({ id, raw }: Entry, names: Names, report: Report): DesignNode | null {
  const read = isObject(raw) ? salvage(nodeSchema, { ...raw, id, ...renamed(raw, ['parent'], names) }) : null
  if (!read) report('error', 'A part could not be read and was left out.', [])
  else reportFields(report, read, { name: nameOf(read.value), at: [id] })
  return read && read.value
}

function readLink({ id, raw }: Entry, names: Names, labels: Names, report: Report): Link | null {
  const read = isObject(raw) ? salvage(linkSchema, { ...raw, id, ...renamed(raw, ['source', 'target'], names) }) : null
  if (!read) {
    report('error', 'A link could not be read and was left out.', [])
    return null
  }
  const [from, to] = [labels.get(read.value.source) ?? 'nothing', labels.get(read.value.target) ?? 'nothing']
  reportFields(report, read, { name: `Link from ${from} to ${to}`, at: [id] })
  return read.value
}

function nameOf(node: DesignNode): string {
  return quoted(node.label || node.pattern)
}

function entriesOf(source: Json | undefined, most: number, word: string, report: Report): [string, Json][] {
  if (source !== undefined && typeof source !== 'object') report('error', `The ${word} could not be read.`, [])
  const all = Array.isArray(source)
    ? (source as readonly Json[]).map(withOwnId)
    : Object.entries(isObject(source) ? source : {})
  const beyond = all.length - most
  if (beyond > 0) {
    report(
      'error',
      `A design holds up to ${most.toLocaleString('en')} ${word}; ${beyond.toLocaleString('en')} were left out.`,
      [],
    )
  }
  return all.slice(0, most)
}

function withOwnId(item: Json): [string, Json] {
  return [isObject(item) && typeof item['id'] === 'string' ? item['id'] : '', item]
}

/**
 * The entries under sound ids: one that is too long, empty, taken, or the name of something every object inherits gives
 * way to a new one. `names` gets the id by which each old one is found now.
 */
function named(
  entries: readonly [string, Json][],
  word: string,
  taken: Set<string>,
  names: Map<string, string>,
): readonly Entry[] {
  let count = 0
  return entries.map(([key, raw]) => {
    const sound = key !== '' && key.length <= 200 && !(key in Object.prototype) && !taken.has(key)
    let id = key
    while (!sound && (id === key || taken.has(id))) id = `${word}-${(count += 1)}`
    taken.add(id)
    if (!names.has(key)) names.set(key, id)
    return { id, raw }
  })
}

/** Those of the fields that hold an old id, with the new one. */
function renamed(raw: JsonObject, fields: readonly string[], names: Names): JsonObject {
  const entries = fields.flatMap((field) => {
    const old = raw[field]
    return typeof old === 'string' ? [[field, names.get(old) ?? old] as const] : []
  })
  return Object.fromEntries(entries)
}

function byId<T extends { readonly id: string }>(records: readonly T[]): Record<string, T> {
  return Object.fromEntries(records.map((record) => [record.id, record]))
}
