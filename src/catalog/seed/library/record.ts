/** What the smaller seed files share: entries of a few keys, most of which name entries of other files. */
import { alternatives, didYouMean, type Place, type Report } from '../problem.ts'
import type { SeedEntry, SeedItem } from '../tree.ts'

/** Everything that may be named, by what it is. */
export interface Names {
  readonly patterns: ReadonlySet<string>
  readonly cases: ReadonlySet<string>
  readonly templates: ReadonlySet<string>
  readonly terms: ReadonlySet<string>
  readonly exercises: ReadonlySet<string>
}

export type NameKind = keyof Names

/** The values of an entry by key; a key that is not among the known ones is reported. */
export function valuesOf(
  entry: SeedEntry,
  keys: readonly string[],
  report: Report,
): (key: string) => readonly SeedItem[] {
  for (const item of entry.items) {
    if (!keys.includes(item.key))
      report(
        item,
        'E11',
        `key “${item.key}” is unknown; here stand ${alternatives(keys)}.${didYouMean(item.key, keys)}`,
      )
  }
  return (key) => entry.items.filter((item) => item.key === key)
}

/** The first value of a key, or an empty text, which is reported where one is needed. */
export function textOf(
  items: readonly SeedItem[],
  needed: { readonly key: string; readonly by: SeedEntry } | null,
  report: Report,
): string {
  const [first, second] = items
  if (second) report(second, 'E12', `“${second.key}” is given twice; it stands in line ${first?.line ?? 0} already`)
  if (needed && (first?.value ?? '') === '') report(needed.by, 'E13', `“${needed.by.name}” lacks “${needed.key}”`)
  return first?.value ?? ''
}

/** Comma-separated names, each with what it is; unknown ones are reported and left out. */
export function namedIn(
  text: string,
  { names, allowed, at }: { readonly names: Names; readonly allowed: readonly NameKind[]; readonly at: Place },
  report: Report,
): readonly { readonly id: string; readonly kind: NameKind }[] {
  return text
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '')
    .flatMap((id) => {
      const kind = allowed.find((candidate) => names[candidate].has(id))
      if (kind) return [{ id, kind }]
      const known = allowed.flatMap((candidate) => [...names[candidate]])
      report(at, 'E38', `“${id}” is no entry.${didYouMean(id, known)}`)
      return []
    })
}

/** Entries before the first section of a file that has sections; they would be lost. */
export function checkLoose(loose: readonly SeedEntry[], report: Report): void {
  for (const entry of loose) report(entry, 'E02', `“### ${entry.name}” has no “##” above it`)
}

/** Slugs that stand twice in one file. */
export function checkOnce(entries: readonly SeedEntry[], report: Report): void {
  for (const [at, entry] of entries.entries()) {
    const first = entries.slice(0, at).find(({ slug }) => slug === entry.slug)
    if (first) report(entry, 'E06', `slug “${entry.slug}” is already used in line ${first.line}`)
  }
}
