/** What a format is: a way of writing a design, reading one, or both. One file, or one folder, per format. */
import type { Design, NodeId, Problem } from '#design/design.ts'
import type { ThemeName } from '#drawing/theme.ts'
import type { CarriedList } from './design-file.ts'

export interface WriteOptions {
  readonly theme: ThemeName
  readonly background: boolean
  readonly title: boolean
  readonly legend: boolean
  /** Pixels of the picture per pixel at 100 % zoom: 1, 2 or 3. Pictures in pixels only. */
  readonly scale: number
  /** Carry the design file inside the picture, so that opening the picture gives the design back. */
  readonly embed: boolean
  /** Only these nodes, what they hold, and the links among them; null writes everything. */
  readonly scope: readonly NodeId[] | null
}

export interface Written {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly mime: string
  /** The same as text, for formats that are text; null for bytes. */
  readonly text: string | null
  /** Pixels, for pictures; null otherwise. */
  readonly size: { readonly width: number; readonly height: number } | null
  /** What the format could not say, in sentences. */
  readonly losses: readonly string[]
}

export interface Reading {
  readonly design: Design
  readonly problems: readonly Problem[]
  /** Lists of the user's own that the design draws from and that came with it; absent without any. */
  readonly lists?: readonly CarriedList[]
  /** The file had no positions: lay the design out before showing it. */
  readonly arrange: boolean
}

/** A file that cannot be read. The message is a sentence for the user: what is wrong, and what would help. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile'
}

export interface Format {
  readonly id: string
  /** As the export dialog names it: "PNG", "Design file". */
  readonly title: string
  /** With the dot: ".png". The first is the one written. */
  readonly extensions: readonly string[]
  readonly mime: string
  readonly kind: 'picture' | 'text'
  /** Where it stands in the export dialog; small first. */
  readonly order: number
  /** Which of the options change what is written; the dialog shows only these. */
  readonly options: readonly (keyof WriteOptions)[]
  /** Throws only on a fault of its own. Heavy libraries are imported inside. */
  readonly write?: (design: Design, options: WriteOptions) => Promise<Written>
  /** Cheap: looks at the first bytes. The name of a file is looked at for all formats, where no content tells. */
  readonly detect?: (bytes: Uint8Array) => boolean
  /** Throws `UnreadableFile` with a sentence; never anything else. */
  readonly read?: (bytes: Uint8Array<ArrayBuffer>) => Promise<Reading>
}
