/** The document: what a design is, as plain JSON. Every field is described here; this file is the reference manual. */

export type DesignId = string
export type NodeId = string
export type LinkId = string
/** The slug of a seed entry. An open string: a design may name a pattern this build does not know. */
export type PatternId = string
export type CaseId = string

/** A point in pixels at 100 % zoom. Whose origin it has is said where it is used. */
export interface Point {
  readonly x: number
  readonly y: number
}

export interface Size {
  readonly width: number
  readonly height: number
}

export interface Box extends Point, Size {}

export type FactValue = string | number | boolean

/** Values by fact name. The class of a part, or the behaviour, says which facts there are and in which unit. */
export type Facts = Readonly<Record<string, FactValue>>

/** A behaviour riding on a part, a boundary or a link, with the values of its fields. */
export interface Attached {
  readonly pattern: PatternId
  readonly fields: Facts
}

/** Something the user found worth reading, beside what the catalogue offers. */
export interface Reference {
  readonly title: string
  readonly url: string
}

/** A part, or a boundary that holds parts: a boundary is a node whose pattern has the role `boundary`. */
export interface DesignNode {
  readonly id: NodeId
  readonly pattern: PatternId
  readonly label: string
  /** Markdown. */
  readonly note: string
  /** The boundary this node stands in; null on the canvas itself. */
  readonly parent: NodeId | null
  /** Top left corner, relative to the parent's top left corner (to the canvas origin without a parent). */
  readonly position: Point
  /** Pixels. Part of the document and never measured from the screen. */
  readonly size: Size
  readonly facts: Facts
  readonly behaviours: readonly Attached[]
  /** Practices attached to a boundary; empty on parts. */
  readonly practices: readonly PatternId[]
  readonly references: readonly Reference[]
  /** Tidy up leaves a pinned node where it is. */
  readonly pinned: boolean
  /** A locked node cannot be moved, resized or deleted by a gesture. */
  readonly locked: boolean
  /** A collapsed boundary is drawn as a card and hides what it holds. */
  readonly collapsed: boolean
}

export const linkKinds = ['sync', 'async', 'stream', 'replication', 'batch', 'control'] as const
export type LinkKindId = (typeof linkKinds)[number]

/** `two-way` puts a head on both ends; `fails-over` says the target stands in when another fails. */
export const linkModifiers = ['none', 'two-way', 'fails-over'] as const
export type LinkModifier = (typeof linkModifiers)[number]

export const sides = ['top', 'right', 'bottom', 'left'] as const
export type Side = (typeof sides)[number]

export interface Link {
  readonly id: LinkId
  readonly kind: LinkKindId
  readonly modifier: LinkModifier
  readonly source: NodeId
  readonly target: NodeId
  /** The side a link leaves and enters by; null lets the drawing choose the nearest. */
  readonly sides: { readonly source: Side | null; readonly target: Side | null }
  readonly label: string
  readonly technology: string
  readonly facts: Facts
  readonly behaviours: readonly Attached[]
  /** The whole polyline, both ends included, in canvas coordinates; empty lets the drawing route it. */
  readonly bends: readonly Point[]
}

export interface Meta {
  readonly title: string
  /** Markdown. */
  readonly summary: string
  readonly tags: readonly string[]
  readonly practices: readonly PatternId[]
  readonly caseStudy: CaseId | null
  /** What patterns of the user's own lists are called, for who does not have the list; absent without any. */
  readonly patternNames?: Readonly<Record<PatternId, string>> | undefined
  /** ISO 8601, UTC. */
  readonly createdAt: string
  readonly updatedAt: string
}

export const designFormat = 'lintel/design'
/** The schema version this build writes. Raised together with a file in `migrations/`. */
export const designVersion = 1

export interface Design {
  readonly format: typeof designFormat
  readonly version: number
  readonly id: DesignId
  readonly meta: Meta
  readonly nodes: Readonly<Record<NodeId, DesignNode>>
  readonly links: Readonly<Record<LinkId, Link>>
}

/** Every edit is one of these: pure, knowing nothing of history, React or storage. */
export type Operation = (design: Design) => Design

/** What reading found wrong, in words a user understands. */
export interface Problem {
  readonly severity: 'error' | 'warning'
  readonly message: string
  /** The records concerned, as far as they exist. */
  readonly at: readonly string[]
}
