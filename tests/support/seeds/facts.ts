/** What the five seed documents S0 to S4 say, taken down once in `facts.json`; and what becomes of their numbers. */
import facts from './facts.json' with { type: 'json' }
import claimed from './numbers.json' with { type: 'json' }

export interface Reference {
  readonly title: string
  readonly url: string
}

/** One of the 150 of S3. */
export interface NumberedPattern {
  readonly number: number
  readonly name: string
  readonly group: string
  readonly references: readonly Reference[]
  /** The slug of the entry that is to claim it. */
  readonly entry: string
  /** The category of that entry. */
  readonly category: string
}

/** A row of a list to read, with nothing repaired; the title is empty where the seed gives none but the address. */
export interface GivenRow extends Reference {
  readonly from: string
  readonly note: string
  readonly tags: readonly string[]
  /** How often the list has it. */
  readonly times: number
}

export const { cases, challenges, goals, practice } = facts

const entries: Readonly<Record<string, string>> = claimed.entries
const homes: Readonly<Record<string, string>> = claimed.homes
const moved: Readonly<Record<string, string>> = claimed.moved

export const numbered: readonly NumberedPattern[] = withEntries(
  Object.entries<Record<string, Record<string, string>>>(facts.patterns).flatMap(([group, patterns]) =>
    Object.entries(patterns).map(([title, references]) => {
      const [, number = '', name = ''] = /^(\d+)\. (.+)$/.exec(title) ?? []
      return { number: Number(number), name, group, references: referencesIn(references) }
    }),
  ),
)

/** The 113 rows beside the pattern list, 110 without repetitions, in the order of the library. */
export const givenRows: readonly GivenRow[] = [
  ...rowsIn('S2 Engineering Articles', referencesIn(facts.articles)),
  ...rowsIn(
    'S2 Advanced Distributed Systems Papers',
    facts.papers.map(([title = '', url = '']) => ({ title, url })),
  ),
  ...rowsIn(
    'S2 Essential Reading Materials',
    facts.books.map((title) => ({ title, url: '' })),
  ),
  ...rowsIn('S2 Weekly Revision + Mock Test', referencesIn(facts.problemList)),
  ...sections(facts.S0).flatMap(([section, links]) => rowsIn(`S0 ${section}`, referencesIn(links))),
  ...sections(facts.S1).flatMap(([section, links]) =>
    Object.entries(links).flatMap(([url, note]) =>
      rowsIn(`S1 ${section}`, [{ title: '', url }]).map((row) => ({ ...row, note })),
    ),
  ),
  ...Object.entries(facts.posts).flatMap(([title, tags], at) =>
    rowsIn(`S4 post ${at + 1}`, [{ title, url: '' }]).map((row) => ({ ...row, tags: tags.split(' ') })),
  ),
]

/** Every heading and topic of S0, S1, S2 and S4, as the path that leads to it. */
export const topics: Readonly<Record<string, readonly string[]>> = {
  S0: Object.keys(facts.S0),
  S1: Object.keys(facts.S1),
  S2: Object.entries<Record<string, readonly string[]>>(facts.topics).flatMap(([section, inside]) =>
    Object.entries(inside).flatMap(([topic, items]) => {
      const path = topic === '' ? section : `${section} › ${topic}`
      return [path, ...[...items, ...listOf(section)].map((item) => `${path} › ${item}`)]
    }),
  ),
  S4: Object.keys(facts.posts),
}

/** What stands under the headings of S2 that are lists. */
function listOf(section: string): readonly string[] {
  const lists: Readonly<Record<string, readonly string[]>> = {
    'Practice Focus for this Week': practice,
    'Recommended Case Studies': cases,
    'Essential Reading Materials': facts.books,
    'Advanced Challenges': challenges,
    'End Goal of Week 4': goals,
  }
  return lists[section] ?? []
}

/** An entry lives where the group of its first number does, or where the number was moved to. */
function withEntries(patterns: readonly Omit<NumberedPattern, 'entry' | 'category'>[]): readonly NumberedPattern[] {
  return patterns.map((pattern) => {
    const entry = entries[pattern.number] ?? ''
    const numbers = Object.keys(entries).filter((number) => entries[number] === entry)
    const first = patterns.find(({ number }) => number === Math.min(...numbers.map(Number)))
    return { ...pattern, entry, category: moved[pattern.number] ?? homes[first?.group ?? ''] ?? '' }
  })
}

function referencesIn(links: Readonly<Record<string, string>>): readonly Reference[] {
  return Object.entries(links).map(([url, title]) => ({ title, url }))
}

function sections(seed: Readonly<Record<string, Record<string, string>>>): [string, Record<string, string>][] {
  return Object.entries(seed)
}

/** The rows of a list, repeated ones once and at their first place. */
function rowsIn(from: string, list: readonly Reference[]): readonly GivenRow[] {
  const first = list.filter((row, at) => list.findIndex((other) => isSame(row, other)) === at)
  return first.map(({ title, url }) => ({
    title: title === url ? '' : title,
    url,
    from,
    note: '',
    tags: [],
    times: list.filter((other) => isSame(other, { title, url })).length,
  }))
}

function isSame(one: Reference, other: Reference): boolean {
  return one.title === other.title && one.url === other.url
}
