/** Gathers the formats, finds the one a file is in, and opens files. */
import { UnreadableFile, type Format, type Reading } from './format.ts'

/** In the order of the export dialog. */
export const formats: readonly Format[] = Object.values(
  import.meta.glob<Format>('./*/index.ts', { eager: true, import: 'default' }),
).toSorted((a, b) => a.order - b.order)

/** Files above this are not opened: the largest design Lintel has seen is a hundredth of it. */
export const largestFile = 50 * 1024 * 1024

/** The format with this id; throws when there is none, which is a fault of the caller. */
export function formatOf(id: string): Format {
  const format = formats.find((candidate) => candidate.id === id)
  if (!format) throw new Error(`There is no format "${id}"`)
  return format
}

/** The readable format a file is in: what its first bytes say, else what its name says; null for neither. */
export function recognise({ name, bytes }: { readonly name: string; readonly bytes: Uint8Array }): Format | null {
  const readable = formats.filter((format) => format.read)
  return (
    readable.find((format) => format.detect?.(bytes) === true) ??
    readable.find((format) => isNamedLike(format, name)) ??
    null
  )
}

/** The design in a file of any format. Throws `UnreadableFile` with a sentence; never anything else. */
export async function openFile(
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Reading & { readonly format: Format }> {
  if (bytes.length === 0) throw new UnreadableFile('This file is empty.')
  if (bytes.length > largestFile) throw new UnreadableFile('This file is too large: Lintel opens files up to 50 MB.')
  const format = recognise({ name, bytes })
  if (!format?.read) throw new UnreadableFile(refusal(name))
  return { ...(await format.read(bytes)), format }
}

function refusal(name: string): string {
  const known = formats.find((format) => isNamedLike(format, name))
  if (known) return `Lintel writes ${known.title} but does not read it.`
  const readable = formats.filter((format) => format.read).map((format) => `${format.title} (${format.extensions[0]})`)
  return `Lintel cannot read this kind of file. It opens ${new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(readable)}.`
}

function isNamedLike(format: Format, name: string): boolean {
  return format.extensions.some((extension) => name.toLowerCase().endsWith(extension))
}
