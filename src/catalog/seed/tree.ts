/** A seed file as a tree of categories, entries and `key: value` items with their lines. Knows Markdown, but no keys. */
import type { Heading, List, ListItem, Root, RootContent } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import type { Place, Report, SeedFile } from './problem.ts'

export interface SeedItem extends Place {
  readonly key: string
  readonly value: string
}

export interface SeedEntry extends Place {
  readonly name: string
  readonly slug: string
  /** Empty when the entry has none. */
  readonly summary: string
  readonly items: readonly SeedItem[]
}

export interface SeedCategory extends Place {
  readonly name: string
  /** What stands between the braces: `api lagoon tint icon=DoorOpen`; empty when there are none. */
  readonly attributes: string
  readonly entries: readonly SeedEntry[]
}

export interface SeedTree {
  readonly categories: readonly SeedCategory[]
  /** Entries that stand before any category. */
  readonly loose: readonly SeedEntry[]
}

interface Draft<Part> {
  readonly at: Place
  readonly heading: Heading
  readonly parts: Part[]
}

/** Reads one file; what cannot be read is reported and left out. */
export function readTree(given: SeedFile, report: Report): SeedTree {
  checkCharacters(given, report)
  // The parser of Markdown skips a byte-order mark without counting it.
  const file = { ...given, text: given.text.replace(/^\uFEFF/, '') }
  const root = fromMarkdown(file.text)
  const categories: Draft<SeedEntry>[] = []
  const loose: SeedEntry[] = []

  for (const { heading, at, parts } of sectionsOf(root, file, report)) {
    if (heading.depth === 2) {
      for (const part of parts) cannotRead(part, file, report)
      categories.push({ at, heading, parts: [] })
      continue
    }
    const entry = readEntry({ heading, at, parts }, file, report)
    const home = categories.at(-1)?.parts ?? loose
    if (entry) home.push(entry)
  }

  return { categories: categories.map(({ at, heading, parts }) => readCategory(heading, at, parts, file)), loose }
}

/** Line by line what no parser of Markdown would mind. */
function checkCharacters({ path, text }: SeedFile, report: Report): void {
  if (text.startsWith('\uFEFF'))
    report({ file: path, line: 1 }, 'E01', 'file starts with a byte-order mark; save it without')
  for (const [at, line] of text.split('\n').entries()) {
    const place = { file: path, line: at + 1 }
    const strange = line.indexOf('\uFFFD')
    if (strange >= 0) report(place, 'E01', `not UTF-8: strange byte at column ${strange + 1}`)
    // What is left when UTF-8 was read as Windows-1252: â€™ for an apostrophe, Ã© for é, ðŸ for the start of an emoji.
    const garbled = /â€|Ã[\u0080-\u00BF]|ðŸ/.exec(line)
    // A title as it was given may be garbled; that is why it is kept.
    if (garbled && !line.startsWith('- given title: '))
      report(place, 'E36', `garbled text “${garbled[0]}” at column ${garbled.index + 1}; retype it`)
    const tab = /^\s*?\t/.exec(line)
    if (tab) report(place, 'E01', `tab at column ${tab[0].length}; indent with blanks`)
  }
}

/** The second and third level headings, each with what follows it; the title of the file is only looked at by people. */
function sectionsOf(root: Root, file: SeedFile, report: Report): Draft<RootContent>[] {
  const sections: Draft<RootContent>[] = []
  let underTitle = false
  for (const node of root.children) {
    const at = placeOf(node, file)
    if (node.type !== 'heading') {
      const section = sections.at(-1)
      if (section) section.parts.push(node)
      else if (!underTitle || node.type !== 'paragraph') cannotRead(node, file, report)
    } else if (node.depth === 1) {
      underTitle = true
    } else if (node.depth > 3) {
      report(at, 'E02', `“${'#'.repeat(node.depth)}” is too deep; an entry is “###”`)
    } else {
      sections.push({ at, heading: node, parts: [] })
    }
  }
  return sections
}

function readCategory(heading: Heading, at: Place, entries: readonly SeedEntry[], file: SeedFile): SeedCategory {
  const { name, braces } = headingParts(heading, file)
  return { ...at, name, attributes: braces ?? '', entries }
}

function readEntry({ heading, at, parts }: Draft<RootContent>, file: SeedFile, report: Report): SeedEntry | null {
  const { name, braces } = headingParts(heading, file)
  const summary = parts[0]?.type === 'paragraph' ? sourceOf(parts[0], file).trim() : ''
  if (summary.includes('\n')) report(placeOf(parts[0], file), 'E08', 'summary has more than one line')
  const rest = summary === '' ? parts : parts.slice(1)
  const items = rest.flatMap((part): readonly SeedItem[] =>
    part.type === 'list' ? readItems(part, file, report) : cannotRead(part, file, report),
  )
  if (braces === null) {
    report(at, 'E05', `heading “${name}” has no slug; write ### ${name || 'Name'} {#slug}`)
    return null
  }
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(braces)) {
    report(at, 'E05', `slug “${braces}” is not lower-case words with hyphens`)
    return null
  }
  return { ...at, name, slug: braces, summary: summary.replaceAll(/\s+/g, ' '), items }
}

function headingParts(heading: Heading, file: SeedFile): { readonly name: string; readonly braces: string | null } {
  const text = sourceOf(heading, file)
    .replace(/^#+\s*/, '')
    .trim()
  const match = /^(.*?)\s*\{#([^}]*)\}$/.exec(text)
  return { name: match?.[1] ?? text, braces: match?.[2] ?? null }
}

function readItems(list: List, file: SeedFile, report: Report): SeedItem[] {
  return list.children.flatMap((item): readonly SeedItem[] => {
    const text = list.ordered === true ? null : lineOf(item, file)
    const match = /^([a-z][a-z ]*):(?:\s+(.*))?$/.exec(text ?? '')
    if (!match) return cannotRead(item, file, report)
    return [{ ...placeOf(item, file), key: match[1] ?? '', value: (match[2] ?? '').trim() }]
  })
}

/** The text of an item that is one paragraph of one line; null for anything else. */
function lineOf(item: ListItem, file: SeedFile): string | null {
  const [paragraph] = item.children
  if (item.children.length !== 1 || paragraph?.type !== 'paragraph') return null
  const text = sourceOf(paragraph, file)
  return text.includes('\n') ? null : text
}

function cannotRead(node: RootContent | ListItem, file: SeedFile, report: Report): readonly never[] {
  const first = sourceOf(node, file).split('\n')[0] ?? ''
  const shown = first.length > 60 ? `${first.slice(0, 57)}…` : first
  report(
    placeOf(node, file),
    'E10',
    `cannot read “${shown}”; an entry holds one summary line, then “- key: value” lines`,
  )
  return []
}

function sourceOf(node: RootContent | ListItem, { text }: SeedFile): string {
  return text.slice(node.position?.start.offset, node.position?.end.offset)
}

function placeOf(node: RootContent | ListItem | undefined, { path }: SeedFile): Place {
  return { file: path, line: node?.position?.start.line ?? 1 }
}
