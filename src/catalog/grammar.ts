/**
 * The grammar of links: which kinds join which classes of parts, which is the default, and what is odd.
 * It judges and never forbids: a sketch may hold odd links.
 */
import { linkKinds, type LinkKindId, type LinkModifier } from '#design/design.ts'
import { classTable } from './classes.ts'
import { kindTable } from './link-kinds.ts'
import { oddKeys, oddLinkOf, type OddKey, type OddLink } from './odd-links.ts'
import { partClasses, type Accept, type PartClassId, type Pattern } from './pattern.ts'
import { alternatives, sentenceCase } from './phrases.ts'

export interface LinkVerdict {
  /** The kind a new link between these ends gets. */
  readonly kind: LinkKindId
  readonly modifier: LinkModifier
  /** The usual kinds, the default first; none when the link is odd whatever its kind. */
  readonly allowed: readonly LinkKindId[]
  readonly odd: OddLink | null
}

type Letter = 'S' | 'A' | 'T' | 'R' | 'B' | 'C'
type Pair = `${Letter} ${Letter}`
type Cell = Letter | Pair | `${Pair} ${Letter}` | `${Pair} ${Pair}` | OddKey
type Row = readonly [Cell, Cell, Cell, Cell, Cell, Cell, Cell, Cell, Cell, Cell]

const letters: Readonly<Record<Letter, LinkKindId>> = {
  S: 'sync',
  A: 'async',
  T: 'stream',
  R: 'replication',
  B: 'batch',
  C: 'control',
}

/** Row = from, column = to, both in the order of `partClasses`. The first letter is the default. */
// oxfmt-ignore
const matrix: Readonly<Record<PartClassId, Row>> = {
  //         client entry  compute    store    cache  queue  stream external control observer
  client:   ['x1',  'S T', 'S T',     'x2',    'x3',  'x4',  'x4',  'S',     'x5',  'A'],
  entry:    ['T A', 'S T', 'S T A',   'x6',    'S',   'A',   'T A', 'S A',   'C',   'A'],
  compute:  ['x7',  'S',   'S A T B', 'S B',   'S',   'A',   'T A', 'S A B', 'C S', 'A'],
  store:    ['x8',  'x8',  'T B',     'R B',   'x9',  'x10', 'x10', 'x8',    'C',   'A'],
  cache:    ['x11', 'x11', 'x11',     'A S',   'R S', 'x11', 'x11', 'x11',   'C',   'A'],
  queue:    ['x12', 'A',   'A',       'x13',   'x13', 'A',   'A',   'x14',   'C',   'A'],
  stream:   ['x12', 'T',   'T B',     'B T',   'x13', 'A',   'R',   'x14',   'C',   'A'],
  external: ['A',   'S A', 'x15',     'x15',   'x15', 'x15', 'x15', 'x16',   'x15', 'x15'],
  control:  ['x17', 'C',   'C',       'C',     'C',   'C',   'C',   'C',     'C R', 'A'],
  observer: ['A',   'S',   'S A',     'S A B', 'S',   'S A', 'T A', 'A',     'C',   'A'],
}

/**
 * Exceptions towards a whole class, which no single entry could carry in its `accepts`:
 * a person uses a device, resolvers and mesh proxies read for their service, subscriptions are built in.
 */
const classAccepts: Readonly<Partial<Record<PartClassId, readonly Accept[]>>> = {
  client: [{ from: 'user', kind: 'sync', modifier: 'none' }],
  entry: [
    { from: 'event-store', kind: 'stream', modifier: 'none' },
    { from: 'real-time-sync-store', kind: 'stream', modifier: 'none' },
  ],
  compute: [
    { from: 'event-store', kind: 'stream', modifier: 'none' },
    { from: 'real-time-sync-store', kind: 'stream', modifier: 'none' },
  ],
  store: [
    { from: 'graphql-server', kind: 'sync', modifier: 'none' },
    { from: 'mesh-proxy', kind: 'sync', modifier: 'none' },
  ],
  cache: [{ from: 'mesh-proxy', kind: 'sync', modifier: 'none' }],
}

/** The kind a new link gets and what is odd about it. Nothing is odd about boundaries and unknown patterns. */
export function judgeLink(source: Pattern | undefined, target: Pattern | undefined): LinkVerdict {
  const from = classOf(source)
  const to = classOf(target)
  if (!source || !target || !from || !to) return { kind: 'sync', modifier: 'none', allowed: linkKinds, odd: null }

  const cell = cellOf(from, to)
  const accept = acceptOf(source, target)
  if (accept) {
    const others = isOdd(cell) ? [] : kindsOf(cell).filter((kind) => kind !== accept.kind)
    return { kind: accept.kind, modifier: accept.modifier, allowed: [accept.kind, ...others], odd: null }
  }
  if (isOdd(cell)) return { kind: kindFrom(from), modifier: 'none', allowed: [], odd: oddLinkOf(cell, to) }
  const allowed = kindsOf(cell)
  return { kind: allowed[0] ?? 'sync', modifier: 'none', allowed, odd: null }
}

/** Why a link of this kind is unusual between these ends, as a sentence; null when it is usual. */
export function judgeKind(source: Pattern | undefined, target: Pattern | undefined, kind: LinkKindId): string | null {
  const { allowed, odd } = judgeLink(source, target)
  if (odd) return odd.reason
  const from = classOf(source)
  const to = classOf(target)
  if (!from || !to || allowed.includes(kind)) return null
  const ends = from === to ? classTable[from].two : `${classTable[from].one} and ${classTable[to].one}`
  const usual = alternatives(allowed.map((id) => kindTable[id].phrase))
  return `${sentenceCase(ends)} are usually not linked by ${kindTable[kind].phrase}; ${usual} is what fits.`
}

/** What the matrix says of two classes, exceptions apart: the kinds with the default first, or what is odd. */
export function judgeClasses(from: PartClassId, to: PartClassId): readonly LinkKindId[] | OddLink {
  const cell = cellOf(from, to)
  return isOdd(cell) ? oddLinkOf(cell, to) : kindsOf(cell)
}

function classOf(pattern: Pattern | undefined): PartClassId | null {
  return pattern?.role === 'part' ? pattern.class : null
}

function cellOf(from: PartClassId, to: PartClassId): Cell {
  // Each row has a cell for every class; the fallback only satisfies the compiler.
  return matrix[from][partClasses.indexOf(to)] ?? 'S'
}

function isOdd(cell: Cell): cell is OddKey {
  return (oddKeys as readonly string[]).includes(cell)
}

function kindsOf(cell: Exclude<Cell, OddKey>): readonly LinkKindId[] {
  return cell.split(' ').map((letter) => letters[letter as Letter])
}

/** An exception that names the very source goes before one that names its class. */
function acceptOf(source: Pattern, target: Pattern): Accept | undefined {
  const accepts = [...target.accepts, ...(target.class ? (classAccepts[target.class] ?? []) : [])]
  return accepts.find(({ from }) => from === source.id) ?? accepts.find(({ from }) => from === source.class)
}

/** What an odd link looks like until it is repaired: the way its source usually speaks. */
function kindFrom(from: PartClassId): LinkKindId {
  if (from === 'queue') return 'async'
  if (from === 'stream') return 'stream'
  return from === 'control' ? 'control' : 'sync'
}
