/** Which keys an entry of each role has, and the values of one entry by key. */
import { roles, type Role } from '../../pattern.ts'
import { alternatives, didYouMean, type Place, type Report } from '../problem.ts'
import type { SeedEntry, SeedItem } from '../tree.ts'

type Need = 'required' | 'optional'

interface KeyRule extends Readonly<Partial<Record<Role, Need>>> {
  /** Whether the key may stand more than once. */
  readonly many?: true
}

const everywhere = { part: 'required', boundary: 'required', behaviour: 'required', practice: 'required' } as const
const anywhere = { part: 'optional', boundary: 'optional', behaviour: 'optional', practice: 'optional' } as const

/** In the order in which an entry writes them. */
const keyTable = {
  from: everywhere,
  role: everywhere,
  block: { part: 'optional' },
  class: { part: 'required' },
  shape: { part: 'required' },
  line: { boundary: 'required' },
  on: { behaviour: 'required' },
  to: { practice: 'required' },
  icon: everywhere,
  short: { part: 'optional', boundary: 'optional' },
  words: everywhere,
  fact: { part: 'optional', many: true },
  field: { boundary: 'optional', behaviour: 'required', practice: 'optional', many: true },
  accepts: { part: 'optional', many: true },
  about: everywhere,
  'use when': everywhere,
  'avoid when': everywhere,
  plus: { ...everywhere, many: true },
  minus: { ...everywhere, many: true },
  'goes with': { ...everywhere, many: true },
  'instead of': { ...everywhere, many: true },
  'guards against': anywhere,
  'can cause': anywhere,
  technologies: anywhere,
  holds: { boundary: 'required' },
  'sits in': { boundary: 'required' },
  check: { boundary: 'optional', behaviour: 'optional', practice: 'required', many: true },
  blueprint: { boundary: 'optional', behaviour: 'required', practice: 'optional' },
  preset: { ...anywhere, many: true },
  used: { ...anywhere, many: true },
  borrows: anywhere,
  read: { ...anywhere, many: true },
} as const satisfies Record<string, KeyRule>

export type SeedKey = keyof typeof keyTable

const keys = Object.keys(keyTable) as readonly SeedKey[]

/** How much an entry must say: everything in the seeds, little in a list that a user wrote. */
export type Grammar = 'seeds' | 'own'

export interface SeedValues {
  readonly entry: SeedEntry
  readonly role: Role
  /** Whether nothing that teaches may be missing. */
  readonly strict: boolean
  /** The value of a key that stands once; undefined when it is missing. */
  readonly one: (key: SeedKey) => SeedItem | undefined
  readonly all: (key: SeedKey) => readonly SeedItem[]
  /** Where a key stands, or the heading when it is missing. */
  readonly place: (key: SeedKey) => Place
}

/** The values of an entry; null when it has no role, without which nothing else can be judged. */
export function readKeys(entry: SeedEntry, grammar: Grammar, report: Report): SeedValues | null {
  const byKey = new Map<SeedKey, SeedItem[]>()
  for (const item of entry.items) {
    if (!isKey(item.key)) {
      report(item, 'E11', `key “${item.key}” is unknown.${didYouMean(item.key, keys)}`)
      continue
    }
    byKey.set(item.key, [...(byKey.get(item.key) ?? []), item])
  }
  const role = readRole(entry, byKey.get('role')?.[0], report)
  if (!role) return null
  for (const key of keys) checkNeed({ entry, role, key, grammar }, byKey.get(key) ?? [], report)
  return {
    entry,
    role,
    strict: grammar === 'seeds',
    one: (key) => byKey.get(key)?.[0],
    all: (key) => byKey.get(key) ?? [],
    place: (key) => byKey.get(key)?.[0] ?? entry,
  }
}

function readRole(entry: SeedEntry, item: SeedItem | undefined, report: Report): Role | null {
  const role = roles.find((candidate) => candidate === item?.value)
  if (role) return role
  if (item)
    report(
      item,
      'E15',
      `role “${item.value}” is unknown; roles are ${alternatives(roles)}.${didYouMean(item.value, roles)}`,
    )
  else report(entry, 'E13', `“${entry.name}” has no role; roles are ${alternatives(roles)}`)
  return null
}

interface Use {
  readonly entry: SeedEntry
  readonly role: Role
  readonly key: SeedKey
  readonly grammar: Grammar
}

/** What an entry of a user's own list cannot do without; the rest has a plain answer. */
const neededByOwn: ReadonlySet<SeedKey> = new Set<SeedKey>(['class', 'on', 'to'])

function checkNeed({ entry, role, key, grammar }: Use, items: readonly SeedItem[], report: Report): void {
  const rule: KeyRule = keyTable[key]
  const [first, second] = items
  if (!first) {
    const needed = rule[role] === 'required' && (grammar === 'seeds' || neededByOwn.has(key))
    if (needed) report(entry, 'E13', `“${entry.name}” lacks “${key}”, which a ${role} needs`)
    return
  }
  if (!rule[role]) report(first, 'E14', `a ${role} has no “${key}”`)
  else if (second && !rule.many)
    report(second, 'E12', `“${key}” is given twice; it stands in line ${first.line} already`)
}

function isKey(word: string): word is SeedKey {
  return Object.hasOwn(keyTable, word)
}
