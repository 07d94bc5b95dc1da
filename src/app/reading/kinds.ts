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

const groupOfKind = new Map(kindGroups.flatMap(({ id, kinds }) => kinds.map((kind) => [kind, id] as const)))

/**
 * The one group of kinds an entry belongs to, so that the groups add up to the library. That it is a reference says
 * least: a paper that is one too is a paper.
 */
export function kindOf({ kinds }: Pick<Entry, 'kinds'>): string {
  const kind = kinds.find((each) => each !== 'reference') ?? 'reference'
  return groupOfKind.get(kind) ?? 'other'
}

/** "Paper", "Article and video", "Reference"; that it is also a reference says nothing of a paper. */
export function kindWords({ kinds }: Entry): string {
  const telling = kinds.filter((kind) => kind !== 'reference')
  return sentenceCase(together(telling.length > 0 ? telling : kinds))
}
