/** One entry of the catalogue, as a section of `seeds/patterns/` says it. */
import type { LinkKindId, LinkModifier, PatternId } from '#design/design.ts'

export const roles = ['part', 'boundary', 'behaviour', 'practice'] as const
export type Role = (typeof roles)[number]

export const partClasses = [
  'client',
  'entry',
  'compute',
  'store',
  'cache',
  'queue',
  'stream',
  'external',
  'control',
  'observer',
] as const
export type PartClassId = (typeof partClasses)[number]

/** The ten silhouettes of parts. Closed: every renderer and exporter switches over it exhaustively. */
export const partShapes = [
  'pill',
  'external',
  'hexagon',
  'box',
  'orchestrator',
  'function',
  'cylinder',
  'chip',
  'queue',
  'log',
] as const
export type PartShape = (typeof partShapes)[number]

/** The five border styles of boundaries. Closed, like the silhouettes. */
export const boundaryLines = ['region', 'zone', 'cluster', 'context', 'trust'] as const
export type BoundaryLine = (typeof boundaryLines)[number]

export const inks = ['lagoon', 'slate', 'moss', 'violet', 'ochre', 'oxide', 'rose'] as const
export type Ink = (typeof inks)[number]
export const tileStyles = ['filled', 'tint'] as const
export type TileStyle = (typeof tileStyles)[number]

export interface Icon {
  /** The icon as one SVG path in a 24 by 24 box, to be stroked. */
  readonly path: string
}

export interface Category {
  readonly id: string
  readonly name: string
  readonly ink: Ink
  readonly tile: TileStyle
  readonly icon: Icon
}

/** A value the inspector can edit: a number with a unit, a choice, or a text. */
export type Field =
  | {
      readonly type: 'number'
      readonly name: string
      readonly unit: string
      readonly default: number
      readonly source: FieldSource
    }
  | {
      readonly type: 'choice'
      readonly name: string
      readonly options: readonly string[]
      readonly default: string
      readonly source: FieldSource
    }
  | { readonly type: 'text'; readonly name: string; readonly default: string; readonly source: FieldSource }

/** `unsourced` (†): our default, still to be sourced; `seed` (‡): stands in an example of the seeds; `plain`: needs none. */
export type FieldSource = 'unsourced' | 'seed' | 'plain'

/** Where a behaviour may ride. */
export interface Attachment {
  /** Link kinds it may ride on; empty when it does not ride on links. */
  readonly links: readonly LinkKindId[]
  /** Classes and slugs of parts and boundaries it may ride on; `any` allows every part. */
  readonly parts: readonly string[]
  /** What the grammar says beside kinds and classes, in words ("from saga-orchestrator"). */
  readonly condition: string
}

/** One stop of a chain. The same pattern with the same label is the same part wherever it stands. */
export interface BlueprintStep {
  readonly pattern: PatternId
  /** Empty takes the name of the pattern. */
  readonly label: string
  /** The part carries the behaviour this blueprint belongs to. */
  readonly carries: boolean
  /** The link that leads from the step before to this one carries it. */
  readonly carriedByLink: boolean
  /** The modifier of that link; `none` leaves it to the grammar. */
  readonly modifier: LinkModifier
}

/** The smallest example of an entry at work: chains of parts, neighbours linked by their default kind. */
export interface Blueprint {
  readonly chains: readonly (readonly BlueprintStep[])[]
  /** The boundary drawn around all of them; null when there is none. */
  readonly around: { readonly pattern: PatternId; readonly label: string; readonly carries: boolean } | null
}

/** A link this entry takes although the grammar of classes says otherwise, or with another default. */
export interface Accept {
  /** A class or a slug. */
  readonly from: string
  readonly kind: LinkKindId
  readonly modifier: LinkModifier
}

/** What the canvas needs of an entry: loaded at start. */
export interface Pattern {
  readonly id: PatternId
  readonly name: string
  /** A shorter name for the second line of a part, at most 20 characters. */
  readonly short: string
  readonly category: string
  readonly role: Role
  /** Parts only. */
  readonly class: PartClassId | null
  /** Parts only. */
  readonly shape: PartShape | null
  /** Boundaries only. */
  readonly line: BoundaryLine | null
  readonly icon: Icon
  /** One of the thirteen in the palette's pinned group "Start here". */
  readonly block: boolean
  /** How many reading items the entry has; the items are in its card. */
  readonly readingCount: number
  /** Behaviours only. */
  readonly attaches: Attachment | null
  /** Where a practice may be attached: `design` or boundary slugs. Practices only. */
  readonly attachesTo: readonly string[]
  readonly accepts: readonly Accept[]
}

/** What palette, search and inspector say about an entry: loaded with the first of them. */
export interface Words {
  readonly synonyms: readonly string[]
  /** Those synonyms that this entry leads although another entry shares them. */
  readonly owns: readonly string[]
  readonly summary: string
  readonly numbers: readonly number[]
  readonly pairs: readonly PatternId[]
  /** Products, protocols and libraries it is usually made of; found by the search, after the synonyms. */
  readonly technologies: readonly string[]
  /** The failure it prevents, as it is told on its card; what is searched with is often the trouble, not its cure. */
  readonly guards: string
}

export type WordedPattern = Pattern & Words

/** A neighbour of an entry, and in a few words what that neighbour does beside it. */
export interface Pair {
  readonly id: PatternId
  readonly reason: string
}

/** Another entry that may be meant, and what decides between the two. */
export interface Alternative {
  readonly id: PatternId
  /** Completes "choose this entry when …". */
  readonly choose: string
  /** Completes "choose the other one when …". */
  readonly other: string
}

/** Values out of an example of the seeds, to be taken over with one press. */
export interface Preset {
  readonly title: string
  /** Where the example stands. */
  readonly from: string
  /** By the names of fields or facts; empty when the example gives none. */
  readonly values: Readonly<Record<string, string | number>>
  /** What the example shows beside values, in words. */
  readonly says: string
}

/** The rest of an entry: what is read, not drawn. Loaded when it is first looked at. */
export interface Card {
  readonly id: PatternId
  readonly from: string
  /** How it works, in a few sentences; the summary stands above it. */
  readonly about: string
  readonly useWhen: string
  readonly avoidWhen: string
  readonly gains: readonly string[]
  readonly costs: readonly string[]
  readonly pairs: readonly Pair[]
  readonly alternatives: readonly Alternative[]
  /** The failure it prevents; empty when there is none. */
  readonly guards: string
  /** The failure it brings; empty when there is none. */
  readonly risks: string
  readonly presets: readonly Preset[]
  /** Who is said to use it; claims of the seeds, none of them verified. */
  readonly uses: readonly string[]
  /** Facts of this kind beyond those of its class (parts), or its fields (the other roles). */
  readonly fields: readonly Field[]
  /** Boundaries: what it holds and what it may sit in, in words. */
  readonly holds: string
  readonly sitsIn: string
  readonly checks: readonly string[]
  readonly blueprint: Blueprint | null
  readonly source: { readonly file: string; readonly line: number }
}
