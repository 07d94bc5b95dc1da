/** Joins the references of the patterns with the library: every item once, and who shows it. */
import type { PatternId } from '#design/design.ts'
import type { Template } from '../../outline.ts'
import type { ReadingData, ReadingItem } from '../../reading.ts'
import { listOf, type EntryDraft } from '../entry/entry.ts'
import { readReferenceMark } from '../entry/reading-line.ts'
import { didYouMean, type Report } from '../problem.ts'
import type { LibraryRow } from './reading-file.ts'

/** Every item by what `borrows` calls it: a mark such as `#93b`, or an id of the library. */
export type Marks = ReadonlyMap<string, { readonly place: number; readonly owner: PatternId | null }>

/** References first, by pattern, then the library. A pattern relates to what it borrows and to rows that illuminate it. */
export function readingDataOf(
  drafts: readonly EntryDraft[],
  library: readonly LibraryRow[],
  report: Report,
): { readonly reading: ReadingData; readonly marks: Marks } {
  const items: ReadingItem[] = []
  const own: Record<PatternId, number[]> = {}
  const marked = new Map<string, { readonly place: number; readonly owner: PatternId | null }>()
  for (const draft of drafts) {
    const { pattern } = draft
    const letters = lettersOf(draft)
    for (const [at, { item }] of draft.reading.entries()) {
      const place =
        items.push({
          ...item,
          from: `S3 ${item.numbers.map((number) => `#${number}`).join(', ')}`,
          patterns: [pattern.id],
        }) - 1
      own[pattern.id] = [...(own[pattern.id] ?? []), place]
      for (const mark of letters.get(at) ?? []) marked.set(mark, { place, owner: pattern.id })
    }
  }
  for (const { id, item } of library) marked.set(id, { place: items.push(item) - 1, owner: null })
  const related: Record<PatternId, readonly number[]> = {}
  for (const draft of drafts) {
    const { id } = draft.pattern
    const rows = library.filter(({ item }) => item.patterns.includes(id)).map((row) => marked.get(row.id)?.place ?? 0)
    const places = [...new Set([...borrowedBy(draft, marked, report), ...rows])]
    if (places.length > 0) related[id] = places
  }
  return { reading: { items, own, related }, marks: marked }
}

/** The items with the templates that borrow them. */
export function withTemplates(reading: ReadingData, marks: Marks, templates: readonly Template[]): ReadingData {
  const readers = new Map<number, readonly string[]>()
  for (const { id, borrows } of templates) {
    for (const mark of borrows) {
      const place = marks.get(mark)?.place
      if (place !== undefined) readers.set(place, [...(readers.get(place) ?? []), id])
    }
  }
  const items = reading.items.map((item, place) => {
    const more = readers.get(place) ?? []
    return more.length === 0 ? item : { ...item, templates: [...new Set([...item.templates, ...more])] }
  })
  return { ...reading, items }
}

/** The marks of every line of an entry (`#93b`): the letter it is given, or else the next free one of its number. */
function lettersOf({ pattern, reading }: EntryDraft): ReadonlyMap<number, readonly string[]> {
  const marks = new Map<number, string[]>()
  for (const number of pattern.numbers) {
    const lines = [...reading.entries()].filter(([, { item }]) => item.numbers.includes(number))
    const free = ['a', 'b', 'c'].filter((letter) => !lines.some(([, { letters }]) => letters.get(number) === letter))
    for (const [at, { letters }] of lines) {
      marks.set(at, [...(marks.get(at) ?? []), `#${number}${letters.get(number) ?? free.shift() ?? ''}`])
    }
  }
  return marks
}

function borrowedBy(draft: EntryDraft, marks: Marks, report: Report): readonly number[] {
  return listOf(draft.one('borrows')).flatMap((mark) => {
    const found = marks.get(mark)
    if (found && found.owner !== draft.pattern.id) return [found.place]
    const fault = found ? 'which is its own.' : unknownMark(mark, marks)
    report(draft.place('borrows'), 'E24', `“borrows” names “${mark}”, ${fault}`)
    return []
  })
}

/** Why a mark leads to nothing, for the end of a sentence. */
export function unknownMark(mark: string, marks: Marks): string {
  const why = readReferenceMark(mark) ? 'which no entry has.' : 'expected a mark such as #74b or an id of the library.'
  return `${why}${didYouMean(mark, marks.keys())}`
}
