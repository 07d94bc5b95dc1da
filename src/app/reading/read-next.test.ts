import { expect, test } from 'vitest'
import { emptyDesign, makeLink, makeNode } from '#design/create.ts'
import type { Entry } from './entries.ts'
import { patternsOf, readNext } from './read-next.ts'

function entry(title: string, patterns: readonly string[], more: Partial<Entry> = {}): Entry {
  return {
    key: title,
    title,
    url: `https://example.com/${title}`,
    fix: null,
    also: [],
    numbers: [],
    kinds: ['article'],
    places: [],
    flags: [],
    patterns,
    cases: [],
    templates: [],
    note: '',
    given: '',
    tags: [],
    text: '',
    ...more,
  }
}

const used = new Set(['a', 'b', 'c', 'd'])

const cases: readonly (readonly [
  what: string,
  entries: readonly Entry[],
  next: readonly (readonly [string, string])[],
])[] = [
  ['nothing for a design nothing is written about', [entry('x', ['z'])], []],
  [
    'what is about most comes first, and what adds to it before what repeats it',
    [entry('one', ['a']), entry('both', ['z', 'a', 'b']), entry('again', ['b', 'a']), entry('new', ['c'])],
    [
      ['both', 'a b'],
      ['new', 'c'],
      ['again', 'b a'],
    ],
  ],
  [
    'what is doubtful or cannot be opened is not recommended, unless its address was corrected',
    [
      entry('odd', ['a', 'b'], { flags: ['target differs'] }),
      entry('none', ['a', 'b'], { url: '' }),
      entry('fixed', ['d'], { flags: ['target differs'], fix: 'https://example.com' }),
      entry('old', ['c'], { flags: ['old version'] }),
    ],
    [
      ['fixed', 'd'],
      ['old', 'c'],
    ],
  ],
  [
    'the order of the library decides between equals',
    [entry('first', ['a']), entry('second', ['a'])],
    [
      ['first', 'a'],
      ['second', 'a'],
    ],
  ],
]

test.each(cases)('%s', (_, entries, next) => {
  expect(readNext(entries, used, 3).map((advice) => [advice.entry.title, advice.about.join(' ')])).toEqual(next)
})

test('the patterns of a design are those of its parts, links, behaviours and practices', () => {
  const empty = emptyDesign({ id: 'd', title: 'D', now: '2025-01-01T00:00:00.000Z' })
  const node = (id: string, pattern: string) => makeNode({ id, pattern, label: '', size: { width: 1, height: 1 } })
  const link = makeLink({ id: 'l', kind: 'sync', source: 'a', target: 'b' })
  const design = {
    ...empty,
    meta: { ...empty.meta, practices: ['gitops'] },
    nodes: {
      a: { ...node('a', 'service'), behaviours: [{ pattern: 'bulkhead', fields: {} }] },
      b: { ...node('b', 'region'), practices: ['finops'] },
    },
    links: { l: { ...link, behaviours: [{ pattern: 'retry', fields: {} }] } },
  }
  expect([...patternsOf(design)].toSorted()).toEqual(['bulkhead', 'finops', 'gitops', 'region', 'retry', 'service'])
})
