/** The glossary, `seeds/glossary.md`: terms without a pattern of their own. */
import type { Term } from '../../outline.ts'
import type { Report, SeedFile } from '../problem.ts'
import { readTree } from '../tree.ts'
import { checkOnce, namedIn, valuesOf, type Names } from './record.ts'

/** The terms of the file in its order. What a term points to may be a pattern or a case. */
export function readGlossary(file: SeedFile, names: Names, report: Report): readonly Term[] {
  const { loose, categories } = readTree(file, report)
  const entries = [...loose, ...categories.flatMap((category) => category.entries)]
  checkOnce(entries, report)
  return entries.map((entry) => {
    if (entry.summary === '') report(entry, 'E08', `“${entry.name}” has no meaning`)
    const see = valuesOf(entry, ['see'], report)('see')
    if (see.length === 0) report(entry, 'E13', `“${entry.name}” lacks “see”`)
    const named = see.flatMap((item) =>
      namedIn(item.value, { names, allowed: ['patterns', 'cases'], at: item }, report),
    )
    return { id: entry.slug, term: entry.name, meaning: entry.summary, see: named.map(({ id }) => id) }
  })
}
