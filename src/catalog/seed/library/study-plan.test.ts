/** The study plan: what its sections become, and what is said of broken ones. */
import { expect, test } from 'vitest'
import type { StudyPlan } from '../../outline.ts'
import { collector, problemText } from '../problem.ts'
import type { Names } from './record.ts'
import { readStudyPlan } from './study-plan.ts'

const names: Omit<Names, 'exercises'> = {
  patterns: new Set(['slo', 'retry']),
  cases: new Set(['case-cart']),
  templates: new Set(['template-shop']),
  terms: new Set(['gl-sla']),
}

const good = `# Study plan

## Fundamentals {#fundamentals}

### Scalability {#fundamentals-scalability}

- topic: SLA vs SLO: slo, gl-sla
- topic: Two parts: an example: template-shop, exercise-draw

### Empty chapter {#fundamentals-empty}

## Exercises {#exercises}

### Draw it {#exercise-draw}

- from: S2 Practice
- case: case-cart
- about: retry, gl-sla
- done: Two parts are linked.

### Read {#exercise-read}

- from: S2 Practice
- done: Nothing is unread.

## Goals {#goals}

### Know carts {#goal-carts}

- measure: One case finished.
- about: case-cart, exercise-draw
`

function read(text: string): { readonly plan: StudyPlan; readonly says: readonly string[] } {
  const { report, sorted } = collector()
  const plan = readStudyPlan({ path: 'p.md', text }, names, report)
  return { plan, says: sorted().map(problemText) }
}

test('sections become subjects with topics, exercises and goals', () => {
  expect(read(good)).toEqual({
    plan: {
      subjects: [
        {
          id: 'fundamentals',
          title: 'Fundamentals',
          chapters: [
            {
              id: 'fundamentals-scalability',
              title: 'Scalability',
              topics: [
                {
                  title: 'SLA vs SLO',
                  about: [
                    { id: 'slo', kind: 'patterns' },
                    { id: 'gl-sla', kind: 'terms' },
                  ],
                },
                {
                  title: 'Two parts: an example',
                  about: [
                    { id: 'template-shop', kind: 'templates' },
                    { id: 'exercise-draw', kind: 'exercises' },
                  ],
                },
              ],
            },
            { id: 'fundamentals-empty', title: 'Empty chapter', topics: [] },
          ],
        },
      ],
      exercises: [
        {
          id: 'exercise-draw',
          title: 'Draw it',
          from: 'S2 Practice',
          done: 'Two parts are linked.',
          cases: ['case-cart'],
          about: [
            { id: 'retry', kind: 'patterns' },
            { id: 'gl-sla', kind: 'terms' },
          ],
        },
        {
          id: 'exercise-read',
          title: 'Read',
          from: 'S2 Practice',
          done: 'Nothing is unread.',
          cases: [],
          about: [],
        },
      ],
      goals: [
        {
          id: 'goal-carts',
          title: 'Know carts',
          measure: 'One case finished.',
          about: [
            { id: 'case-cart', kind: 'cases' },
            { id: 'exercise-draw', kind: 'exercises' },
          ],
        },
      ],
    },
    says: [],
  })
})

test.each([
  [
    '## Fundamentals {#fundamentals}\n',
    '',
    ['p.md:4: E02 “### Scalability” has no “##” above it', 'p.md:9: E02 “### Empty chapter” has no “##” above it'],
  ],
  [
    '## Fundamentals {#fundamentals}',
    '## Fundamentals',
    ['p.md:3: E05 heading “Fundamentals” has no slug; write ## Fundamentals {#slug}'],
  ],
  [
    '{#fundamentals-empty}',
    '{#fundamentals-scalability}',
    ['p.md:10: E06 slug “fundamentals-scalability” is already used in line 5'],
  ],
  ['- topic: SLA', '- topics: SLA', ['p.md:7: E11 key “topics” is unknown; here stand topic. Did you mean topic?']],
  ['SLA vs SLO: slo, gl-sla', 'SLA vs SLO', ['p.md:7: E41 cannot read “SLA vs SLO”; expected Topic: slug, slug']],
  ['SLO: slo,', 'SLO: sla,', ['p.md:7: E38 “sla” is no entry. Did you mean slo?']],
  ['- case: case-cart', '- case: retry', ['p.md:17: E38 “retry” is no entry.']],
  ['- about: retry, gl-sla', '- about: rety, gl-sla', ['p.md:18: E38 “rety” is no entry. Did you mean retry?']],
  ['- done: Two parts are linked.\n', '', ['p.md:14: E13 “Draw it” lacks “done”']],
  ['- from: S2 Practice\n', '', ['p.md:14: E13 “Draw it” lacks “from”']],
  ['- done: Two', '- done: One\n- done: Two', ['p.md:20: E12 “done” is given twice; it stands in line 19 already']],
  [
    '- case: case-cart',
    '- measure: case-cart',
    ['p.md:17: E11 key “measure” is unknown; here stand from, case, about or done.'],
  ],
  ['- measure: One case finished.\n', '', ['p.md:28: E13 “Know carts” lacks “measure”']],
  [
    '- about: case-cart, exercise-draw',
    '- about: case-cart, exercise-drew',
    ['p.md:31: E38 “exercise-drew” is no entry. Did you mean exercise-draw?'],
  ],
] as const)('%j becomes %j', (find, put, says) => {
  expect(good).toContain(find)
  expect(read(good.replace(find, put)).says).toEqual(says)
})
