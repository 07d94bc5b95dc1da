/** What kinds of reading there are, as the filter gathers them and as a row names them. */
import { sentenceCase } from '#catalog/phrases.ts'
import { together } from '#editor/inspector/words.ts'
import type { Entry } from './entries.ts'

interface KindGroup {
  readonly id: string
  readonly title: string
  /** In a sentence, after "no": "no unread papers". */
  readonly noun: string
  /** The kinds of the seeds; the last group takes what no other names. */
  readonly kinds: readonly string[]
}

export const kindGroups: readonly KindGroup[] = [
  { id: 'reference', title: 'References', noun: 'references', kinds: ['reference'] },
  { id: 'article', title: 'Articles', noun: 'articles', kinds: ['article'] },
  { id: 'paper', title: 'Papers', noun: 'papers', kinds: ['paper'] },
  { id: 'book', title: 'Books', noun: 'books', kinds: ['book', 'book site'] },
  { id: 'talk', title: 'Talks', noun: 'talks', kinds: ['podcast', 'video', 'slides'] },
  {
    id: 'guide',
    title: 'Documentation and guides',
    noun: 'documentation or guides',
    kinds: ['documentation', 'guide', 'specification', 'encyclopedia', 'index'],
  },
  { id: 'post', title: 'Posts', noun: 'posts', kinds: ['post'] },
  { id: 'other', title: 'Other', noun: 'other items', kinds: [] },
]

const named = new Set(kindGroups.flatMap(({ kinds }) => kinds))

/** Whether an entry belongs to a group of kinds. */
export function isOfKind({ kinds }: Entry, group: string): boolean {
  const wanted = kindGroups.find(({ id }) => id === group)?.kinds ?? []
  return kinds.some((kind) => (group === 'other' ? !named.has(kind) : wanted.includes(kind)))
}

/** "Paper", "Reference, no. 5 and 120", "Reference and paper, no. 68". */
export function kindWords({ kinds, numbers }: Entry): string {
  const words = sentenceCase(together(kinds))
  return numbers.length === 0 ? words : `${words}, no. ${together(numbers.map(String))}`
}
