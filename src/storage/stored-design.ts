/** From records to designs and back: reads with care what storage gives, and says what is wrong with it. */
import type { Design, DesignId, Problem } from '#design/design.ts'
import { designFormat, designVersion } from '#design/design.ts'
import { readDesign } from '#design/read.ts'
import { checksumOf } from './checksum.ts'
import { cardOf, type DesignCard, type Outcome, type StoredDocument } from './shelf/shelf.ts'

export interface StoredReading {
  readonly design: Design
  readonly problems: readonly Problem[]
  /** Whether the record is what was written. A damaged one is kept when it is replaced. */
  readonly isIntact: boolean
}

/** The design in a stored document; null when nothing of it can be read. */
export function readDocument(id: DesignId, document: StoredDocument): StoredReading | null {
  const { doc } = document
  if (!isDesignLike(doc)) return null
  const isIntact = isAsWritten(document)
  // What was written by this version and came back unchanged was sound when it was written.
  if (isIntact && doc.version === designVersion) return { design: doc as unknown as Design, problems: [], isIntact }
  const { design, problems } = readDesign(doc)
  const damage: readonly Problem[] = isIntact
    ? []
    : [
        {
          severity: 'warning',
          message: 'The stored copy was damaged. This is what could be read; the damaged copy is kept.',
          at: [],
        },
      ]
  return { design: design.id === id ? design : { ...design, id }, problems: [...damage, ...problems], isIntact }
}

/** The records of a design at a revision. */
export function recordsOf(
  design: Design,
  rev: number,
  before: { readonly card: DesignCard | null; readonly tails: readonly string[] },
): Required<Pick<Outcome, 'card' | 'document'>> {
  return {
    card: cardOf(design, rev, before.card),
    document: {
      id: design.id,
      rev,
      version: design.version,
      doc: design,
      checksum: checksumOf(design),
      tails: before.tails.slice(-rememberedTails),
    },
  }
}

/** A card as a list can show it, whatever storage gave back. */
export function soundCard(card: DesignCard): DesignCard {
  const { id, title, createdAt, updatedAt, rev, parts, links, tags, deletedAt } = card as Partial<DesignCard>
  return {
    id: String(id),
    title: text(title, 'Untitled design'),
    createdAt: text(createdAt, text(updatedAt, '')),
    updatedAt: text(updatedAt, ''),
    rev: count(rev),
    parts: count(parts),
    links: count(links),
    tags: Array.isArray(tags) ? tags.filter((tag) => typeof tag === 'string') : [],
    deletedAt: typeof deletedAt === 'string' ? deletedAt : null,
  }
}

/** A document whose own fields can be relied on; what it holds is read by `readDocument`. */
export function soundDocument(document: StoredDocument): StoredDocument {
  const { id, rev, version, doc, checksum, tails } = document as Partial<StoredDocument>
  return {
    id: String(id),
    rev: count(rev),
    version: count(version),
    doc,
    checksum: text(checksum, ''),
    tails: Array.isArray(tails) ? tails.filter((tail) => typeof tail === 'string') : [],
  }
}

function text(value: unknown, otherwise: string): string {
  return typeof value === 'string' ? value : otherwise
}

function count(value: unknown): number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : 0
}

/** A card for a document that lost its own. */
export function cardFromDocument(document: StoredDocument): DesignCard {
  const reading = readDocument(document.id, document)
  const { rev } = soundDocument(document)
  if (reading) return cardOf(reading.design, rev, null)
  const { design } = readDesign({ id: document.id, meta: { title: 'Damaged design' } })
  return { ...cardOf(design, rev, null), id: document.id }
}

/** How many tails a document remembers as part of itself. */
const rememberedTails = 8

function isDesignLike(doc: unknown): doc is Readonly<Record<string, unknown>> {
  return typeof doc === 'object' && doc !== null && 'format' in doc && doc.format === designFormat
}

function isAsWritten({ doc, checksum }: StoredDocument): boolean {
  try {
    return checksumOf(doc) === checksum
  } catch {
    return false
  }
}
