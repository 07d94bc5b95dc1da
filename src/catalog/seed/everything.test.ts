/** All seed files together: what one says of another is known everywhere. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readEverything, type Everything, type SeedFolder } from './everything.ts'
import { lucideIcons } from './icons.ts'
import { problemText } from './problem.ts'

const icons = lucideIcons('.')

const folder = {
  patterns: [{ path: 'a.md', text: readFileSync('tests/support/seeds/sample.md', 'utf8') }],
  cases: [
    {
      path: 'cases/case-cart.json',
      text: JSON.stringify({
        id: 'case-cart',
        title: 'Cart',
        origin: 'S2',
        question: 'Which wins?',
        patterns: ['service', 'retry'],
      }),
    },
  ],
  templates: {
    path: 'templates.md',
    text: '### Shop {#template-shop}\n\nA shop.\n\n- from: S1\n- design: service > database\n- borrows: art-e, #1b\n',
  },
  reading: {
    path: 'reading.md',
    text: '## Articles {#articles}\n\n### E {#art-e}\n\n- kind: article\n- from: S2\n- given: https://e.example/\n- about: retry, every case\n',
  },
  glossary: { path: 'glossary.md', text: '### SLA {#gl-sla}\n\nA promise.\n\n- see: review, case-cart\n' },
  plan: {
    path: 'study-plan.md',
    text: '## Week {#week}\n\n### Day {#day}\n\n- topic: Promises: gl-sla, template-shop, case-cart, zone\n',
  },
} satisfies SeedFolder

/** What is wrong, except that a sample has neither all categories nor all numbers. */
function faultsOf({ problems }: Everything): readonly string[] {
  return problems.filter(({ file }) => file !== 'seeds').map(problemText)
}

test('files that fit have no problems, and items know the templates that borrow them', () => {
  const everything = readEverything(folder, icons)
  expect(faultsOf(everything)).toEqual([])
  const { reading, cases, glossary, plan, company } = everything
  expect(reading.items.map(({ title, patterns, cases: of, templates }) => [title, patterns, of, templates])).toEqual([
    ['A', ['service'], [], []],
    ['B', ['service'], [], ['template-shop']],
    ['C', ['service'], [], []],
    ['E', ['retry'], ['case-cart'], ['template-shop']],
  ])
  expect(reading.related).toEqual({ database: [2, 3], retry: [3] })
  expect([cases, glossary].map((all) => all.map(({ id }) => id))).toEqual([['case-cart'], ['gl-sla']])
  expect(plan.subjects[0]?.chapters[0]?.topics).toEqual([
    {
      title: 'Promises',
      about: [
        { id: 'gl-sla', kind: 'terms' },
        { id: 'template-shop', kind: 'templates' },
        { id: 'case-cart', kind: 'cases' },
        { id: 'zone', kind: 'patterns' },
      ],
    },
  ])
  expect(company['service']?.map(({ id, reason, after, cases: of }) => [id, reason, after, of])).toEqual([
    ['database', 'keeps what it knows', 1, 0],
    ['near-cache', 'spares the slow calls', 0, 0],
    ['retry', 'repeats failed calls', 0, 1],
    ['zone', '', 0, 0],
    ['review', '', 0, 0],
  ])
})

test.each([
  [
    'templates',
    'art-e, #1b',
    'art-f, #2b',
    [
      'templates.md:1: E24 “template-shop” borrows “#2b”, which no entry has. Did you mean #1b?',
      'templates.md:1: E24 “template-shop” borrows “art-f”, expected a mark such as #74b or an id of the library. Did you mean art-e?',
    ],
  ],
  [
    'reading',
    '{#art-e}',
    '{#art-g}',
    [
      'a.md:57: E24 “borrows” names “art-e”, expected a mark such as #74b or an id of the library. Did you mean art-g?',
      'templates.md:1: E24 “template-shop” borrows “art-e”, expected a mark such as #74b or an id of the library. Did you mean art-g?',
    ],
  ],
  ['reading', 'about: retry', 'about: retries', ['reading.md:8: E38 “retries” is no entry. Did you mean retry?']],
  ['glossary', 'case-cart', 'case-card', ['glossary.md:5: E38 “case-card” is no entry. Did you mean case-cart?']],
  [
    'plan',
    'template-shop',
    'template-ship',
    ['study-plan.md:5: E38 “template-ship” is no entry. Did you mean template-shop?'],
  ],
] as const)('%s with %j for %j', (book, put, find, says) => {
  expect(folder[book].text).toContain(put)
  const broken = { ...folder, [book]: { ...folder[book], text: folder[book].text.replace(put, find) } }
  expect(faultsOf(readEverything(broken, icons))).toEqual(says)
})
