/** The glossary: what a term becomes, and what is said of a broken one. */
import { expect, test } from 'vitest'
import type { Term } from '../../outline.ts'
import { collector, problemText } from '../problem.ts'
import { readGlossary } from './glossary.ts'
import type { Names } from './record.ts'

const names: Names = {
  patterns: new Set(['slo', 'metrics']),
  cases: new Set(['case-payments']),
  templates: new Set(['template-shop']),
  terms: new Set(['gl-sla']),
  exercises: new Set(),
}

const good = `# Glossary

### SLA {#gl-sla}

Promise to a customer.

- see: slo

## Money {#money}

### Ledger & co. {#gl-ledger}

A book of entries.

- see: case-payments, metrics
- see: slo
`

function read(text: string): { readonly terms: readonly Term[]; readonly says: readonly string[] } {
  const { report, sorted } = collector()
  const terms = readGlossary({ path: 'g.md', text }, names, report)
  return { terms, says: sorted().map(problemText) }
}

test('terms become what they mean and what to look at', () => {
  expect(read(good)).toEqual({
    terms: [
      { id: 'gl-sla', term: 'SLA', meaning: 'Promise to a customer.', see: ['slo'] },
      {
        id: 'gl-ledger',
        term: 'Ledger & co.',
        meaning: 'A book of entries.',
        see: ['case-payments', 'metrics', 'slo'],
      },
    ],
    says: [],
  })
})

test.each([
  ['Promise to a customer.\n', '', ['g.md:3: E08 “SLA” has no meaning']],
  ['- see: slo\n', '', ['g.md:3: E13 “SLA” lacks “see”']],
  [
    '- see: slo\n',
    '- sea: slo\n',
    ['g.md:3: E13 “SLA” lacks “see”', 'g.md:7: E11 key “sea” is unknown; here stand see. Did you mean see?'],
  ],
  ['- see: slo\n', '- see: sla\n', ['g.md:7: E38 “sla” is no entry. Did you mean slo?']],
  ['- see: slo\n', '- see: template-shop\n', ['g.md:7: E38 “template-shop” is no entry.']],
  ['{#gl-ledger}', '{#gl-sla}', ['g.md:11: E06 slug “gl-sla” is already used in line 3']],
  ['### SLA {#gl-sla}', '### SLA', ['g.md:3: E05 heading “SLA” has no slug; write ### SLA {#slug}']],
] as const)('%j becomes %j', (find, put, says) => {
  expect(good).toContain(find)
  expect(read(good.replace(find, put)).says).toEqual(says)
})
