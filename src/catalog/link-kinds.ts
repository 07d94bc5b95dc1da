/** The six kinds of links and the two modifiers: what they mean, how they are drawn and which key picks them. */
import { linkKinds, type LinkKindId, type LinkModifier } from '#design/design.ts'

/** The strokes links are drawn with. Closed: the drawing maps each to its paint. */
export type LinkLine = 'solid' | 'dashed' | 'thick' | 'double' | 'dash-dot' | 'dotted'
export type LinkHead = 'filled' | 'open' | 'big'

export interface LinkKind {
  readonly id: LinkKindId
  readonly title: string
  /** One sentence on what the link says about its ends. */
  readonly summary: string
  /** Stands in sentences: "usually not linked by a stream". */
  readonly phrase: string
  /** Whether the source waits for the target. */
  readonly blocking: boolean
  readonly line: LinkLine
  readonly head: LinkHead
  /** The key that picks this kind while linking; null when there is none. */
  readonly shortcut: string | null
}

export interface Modifier {
  readonly id: Exclude<LinkModifier, 'none'>
  readonly title: string
  readonly summary: string
  /** A stroke that replaces the one of the kind; null keeps it. */
  readonly line: 'sparse' | null
  /** A head that replaces the one of the kind; null keeps it. */
  readonly head: 'hollow' | null
  /** Whether the tail gets a head as well. */
  readonly bothEnds: boolean
}

export const kindTable: Readonly<Record<LinkKindId, LinkKind>> = {
  sync: {
    id: 'sync',
    title: 'Sync',
    summary: 'The source calls and waits for the answer.',
    phrase: 'a sync call',
    blocking: true,
    line: 'solid',
    head: 'filled',
    shortcut: '1',
  },
  async: {
    id: 'async',
    title: 'Async',
    summary: 'The source sends a message and carries on.',
    phrase: 'an async message',
    blocking: false,
    line: 'dashed',
    head: 'open',
    shortcut: '2',
  },
  stream: {
    id: 'stream',
    title: 'Stream',
    summary: 'An ordered flow that never ends.',
    phrase: 'a stream',
    blocking: false,
    line: 'thick',
    head: 'big',
    shortcut: '3',
  },
  replication: {
    id: 'replication',
    title: 'Replication',
    summary: 'The target keeps a copy of what the source holds.',
    phrase: 'replication',
    blocking: false,
    line: 'double',
    head: 'filled',
    shortcut: '4',
  },
  batch: {
    id: 'batch',
    title: 'Batch',
    summary: 'Much data at once, from time to time.',
    phrase: 'a batch',
    blocking: false,
    line: 'dash-dot',
    head: 'filled',
    shortcut: null,
  },
  control: {
    id: 'control',
    title: 'Control',
    summary: 'Settings, discovery and commands rather than user traffic.',
    phrase: 'a control link',
    blocking: false,
    line: 'dotted',
    head: 'open',
    shortcut: null,
  },
}

export const modifierTable: Readonly<Record<Modifier['id'], Modifier>> = {
  'two-way': {
    id: 'two-way',
    title: 'Two-way',
    summary: 'Traffic starts at both ends.',
    line: null,
    head: null,
    bothEnds: true,
  },
  'fails-over': {
    id: 'fails-over',
    title: 'Fails over to',
    summary: 'The target stands by and takes over when the usual one fails.',
    line: 'sparse',
    head: 'hollow',
    bothEnds: false,
  },
}

/** The kinds in the order of legends and menus. */
export const kindList: readonly LinkKind[] = linkKinds.map((id) => kindTable[id])
export const modifierList: readonly Modifier[] = [modifierTable['two-way'], modifierTable['fails-over']]

/** The kind a key picks while linking; null for other keys. */
export function kindOfKey(key: string): LinkKindId | null {
  return kindList.find((kind) => kind.shortcut === key)?.id ?? null
}
