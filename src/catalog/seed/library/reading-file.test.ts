/** The reading library: what a row becomes, by which key it is known, and what is said of a broken one. */
import { expect, test } from 'vitest'
import type { ReadingItem } from '../../reading.ts'
import { collector, problemText } from '../problem.ts'
import { readLibrary, type LibraryRow } from './reading-file.ts'
import type { Names } from './record.ts'

const names: Names = {
  patterns: new Set(['cache', 'retry']),
  cases: new Set(['case-cart', 'case-chat']),
  templates: new Set(['template-shop']),
  terms: new Set(),
  exercises: new Set(),
}

const good = `# Reading

## Articles {#articles}

### How a shop caches {#art-shop}

- kind: article
- from: S2 Articles
- given: https://a.example/
- about: cache, case-cart, template-shop
- flag: title repaired
- given title: How a shop cachesâ€™
- note: Short.
- tags: caching, scale

## Papers {#papers}

### First paper {#pap-first}

- kind: paper
- from: S2 Papers
- given: https://b.example/
- about: retry, every case
- flag: one address for several works
- fix: https://first.example/

### Second paper {#pap-second}

- kind: paper
- from: S2 Papers
- given: https://b.example/
- flag: one address for several works
- listed: 2 times

### Doubled {#pap-doubled}

- kind: paper
- from: S2 Papers
- given: https://c.example/https://c.example/
- flag: address doubled
- fix: https://c.example/

### A post {#post-one}

- kind: post
- from: S4 post 1
- flag: no address given
`

function read(text: string): { readonly rows: readonly LibraryRow[]; readonly says: readonly string[] } {
  const { report, sorted } = collector()
  const rows = readLibrary({ path: 'r.md', text }, names, report)
  return { rows, says: sorted().map(problemText) }
}

const plain: Omit<ReadingItem, 'key' | 'title' | 'kind' | 'from'> = {
  url: '',
  numbers: [],
  also: [],
  flags: [],
  fix: null,
  patterns: [],
  cases: [],
  templates: [],
  note: '',
  given: '',
  tags: [],
}

test('rows become items; one that shares its address or has none gets a key of its own', () => {
  const shared = { ...plain, url: 'https://b.example/', kind: 'paper', from: 'S2 Papers' }
  expect(read(good)).toEqual({
    rows: [
      {
        id: 'art-shop',
        item: {
          ...plain,
          key: 'https://a.example/',
          title: 'How a shop caches',
          url: 'https://a.example/',
          flags: ['title repaired'],
          kind: 'article',
          from: 'S2 Articles',
          patterns: ['cache'],
          cases: ['case-cart'],
          templates: ['template-shop'],
          note: 'Short.',
          given: 'How a shop cachesâ€™',
          tags: ['caching', 'scale'],
        },
      },
      {
        id: 'pap-first',
        item: {
          ...shared,
          key: 'https://first.example/',
          title: 'First paper',
          flags: ['one address for several works'],
          fix: 'https://first.example/',
          patterns: ['retry'],
          cases: ['case-cart', 'case-chat'],
        },
      },
      {
        id: 'pap-second',
        item: {
          ...shared,
          key: 'lintel:pap-second',
          title: 'Second paper',
          flags: ['one address for several works', 'listed 2 times'],
        },
      },
      {
        id: 'pap-doubled',
        item: {
          ...shared,
          key: 'https://c.example/https://c.example/',
          title: 'Doubled',
          url: 'https://c.example/https://c.example/',
          flags: ['address doubled'],
          fix: 'https://c.example/',
        },
      },
      {
        id: 'post-one',
        item: {
          ...plain,
          key: 'lintel:post-one',
          title: 'A post',
          flags: ['no address given'],
          kind: 'post',
          from: 'S4 post 1',
        },
      },
    ],
    says: [],
  })
})

test.each([
  ['## Articles {#articles}\n', '', ['r.md:4: E02 “### How a shop caches” has no “##” above it']],
  ['{#pap-second}', '{#pap-first}', ['r.md:27: E06 slug “pap-first” is already used in line 18']],
  ['- kind: article\n', '', ['r.md:5: E13 “How a shop caches” lacks “kind”']],
  ['- from: S2 Articles', '- from:', ['r.md:5: E13 “How a shop caches” lacks “from”']],
  [
    '- kind: article',
    '- kind: article\n- kind: paper',
    ['r.md:8: E12 “kind” is given twice; it stands in line 7 already'],
  ],
  [
    '- tags: caching',
    '- tag: caching',
    [
      'r.md:14: E11 key “tag” is unknown; here stand kind, from, given, about, flag, fix, given title, note, tags or listed. Did you mean tags?',
    ],
  ],
  ['about: cache,', 'about: cach,', ['r.md:10: E38 “cach” is no entry. Did you mean cache?']],
  [
    '- flag: title repaired',
    '- flag: title repared',
    [
      'r.md:11: E35 flag “title repared” is unknown; flags are one address for several works, target differs, address not confirmed, title repaired, title ours, title names another, kind corrected, no address given, address doubled, address carries a text fragment, plain http or off the subject. Did you mean title repaired?',
    ],
  ],
  ['- given: https://a.example/\n', '', ['r.md:5: E35 a row without “given” needs the flag “no address given”']],
  [
    '- given: https://a.example/',
    '- given: a.example',
    ['r.md:9: E32 address “a.example” does not start with http:// or https://'],
  ],
  [
    '- given: https://a.example/',
    '- given: http://a.example/?utm_source=x',
    ['r.md:9: W01 address carries tracking or a text fragment', 'r.md:9: W02 address is plain http'],
  ],
  [
    '- flag: address doubled',
    '- flag: target differs',
    ['r.md:39: E32 address “https://c.example/https://c.example/” holds a second address'],
  ],
  [
    '- flag: address doubled\n',
    '',
    [
      'r.md:39: E32 address “https://c.example/https://c.example/” holds a second address',
      'r.md:40: E35 a fix needs a flag that says what is odd',
    ],
  ],
  [
    '- fix: https://first.example/',
    '- fix: first.example',
    ['r.md:25: E32 address “first.example” does not start with http:// or https://'],
  ],
  ['- fix: https://first.example/', '- fix: https://b.example/', ['r.md:25: E35 the fix is the address itself']],
  ['- flag: no address given\n', '', ['r.md:43: E35 a row without “given” needs the flag “no address given”']],
  ['### A post', '### A postâ€™s end', ['r.md:43: E36 garbled text “â€” at column 11; retype it']],
] as const)('%j becomes %j', (find, put, says) => {
  expect(good).toContain(find)
  expect(read(good.replace(find, put)).says).toEqual(says)
})
