/** Templates: what a section becomes, and what is said of a broken one. */
import { expect, test } from 'vitest'
import { patterns } from '../../catalog.ts'
import type { Template } from '../../outline.ts'
import { collector, problemText } from '../problem.ts'
import { readTemplates } from './templates.ts'

const good = `# Templates

### Small shop {#template-shop}

A shop in three parts.

- from: S1 Stack compositions
- design: web-client(Shop) > service(Orders) > relational-database; service(Orders) > service(Payments)
- group: sharded-store(Order data): Relational database
- group: availability-zone(Zone A): Payments
- with: retry on Orders > Payments
- with: idempotency-key on Payments
- with: consistent-hashing on Order data
- borrows: #58a, lst-event-store

### One part {#template-one}

A part alone.

- from: S1
- design: service
`

function read(text: string): { readonly templates: readonly Template[]; readonly says: readonly string[] } {
  const { report, sorted } = collector()
  const templates = readTemplates({ path: 't.md', text }, patterns, report)
  return { templates, says: sorted().map(problemText) }
}

const step = { carries: false, carriedByLink: false, modifier: 'none' }

test('templates become blueprints with boundaries, behaviours and what to read', () => {
  expect(read(good)).toEqual({
    templates: [
      {
        id: 'template-shop',
        title: 'Small shop',
        summary: 'A shop in three parts.',
        from: 'S1 Stack compositions',
        blueprint: {
          chains: [
            [
              { ...step, pattern: 'web-client', label: 'Shop' },
              { ...step, pattern: 'service', label: 'Orders' },
              { ...step, pattern: 'relational-database', label: '' },
            ],
            [
              { ...step, pattern: 'service', label: 'Orders' },
              { ...step, pattern: 'service', label: 'Payments' },
            ],
          ],
          around: null,
        },
        groups: [
          { pattern: 'sharded-store', label: 'Order data', holds: ['Relational database'] },
          { pattern: 'availability-zone', label: 'Zone A', holds: ['Payments'] },
        ],
        riders: [
          { pattern: 'retry', on: 'Orders', to: 'Payments' },
          { pattern: 'idempotency-key', on: 'Payments', to: null },
          { pattern: 'consistent-hashing', on: 'Order data', to: null },
        ],
        borrows: ['#58a', 'lst-event-store'],
      },
      {
        id: 'template-one',
        title: 'One part',
        summary: 'A part alone.',
        from: 'S1',
        blueprint: { chains: [[{ ...step, pattern: 'service', label: '' }]], around: null },
        groups: [],
        riders: [],
        borrows: [],
      },
    ],
    says: [],
  })
})

test.each([
  ['A shop in three parts.\n', '', ['t.md:3: E08 “Small shop” has no summary']],
  ['# Templates\n', '# Templates\n\n## Shops {#shops}\n', ['t.md:3: E02 templates have no categories']],
  ['{#template-one}', '{#template-shop}', ['t.md:16: E06 slug “template-shop” is already used in line 3']],
  ['- from: S1 Stack compositions\n', '', ['t.md:3: E13 “Small shop” lacks “from”']],
  ['- from: S1 Stack', '- from: S1\n- from: Stack', ['t.md:8: E12 “from” is given twice; it stands in line 7 already']],
  [
    '- design: web',
    '- dsign: web',
    [
      't.md:3: E13 “Small shop” lacks “design”',
      't.md:8: E11 key “dsign” is unknown; here stand from, design, group, with or borrows. Did you mean design?',
    ],
  ],
  [
    'service(Orders) >',
    'service(Orders) >>',
    ['t.md:8: E37 design cannot be read; expected slug(Label) > slug(Label); slug > slug'],
  ],
  [
    '> service(Payments)',
    '> servce(Payments)',
    ['t.md:8: E24 “design” names “servce”, which is no entry. Did you mean service?'],
  ],
  [
    '> service(Payments)',
    '> service!(Payments)',
    ['t.md:8: E37 design: only the blueprint of a behaviour marks what carries it'],
  ],
  [
    '> service(Orders) > relational',
    '> relational',
    [
      't.md:8: E37 design: “web-client” to “relational-database” is no usual link: A store is never exposed to clients.',
    ],
  ],
  [
    'sharded-store(Order',
    'sharded-stor(Order',
    ['t.md:9: E24 “group” names “sharded-stor”, which is no entry. Did you mean sharded-store?'],
  ],
  [
    'sharded-store(Order',
    'service(Order',
    ['t.md:9: E16 “service” is no boundary', 't.md:13: E37 “on” of consistent-hashing does not let it ride there'],
  ],
  [
    'sharded-store(Order data)',
    'sharded-store',
    [
      't.md:9: E41 cannot read “sharded-store: Relational database”; expected boundary(Label): Part, Part',
      't.md:13: E38 “Order data” is no part of this design.',
    ],
  ],
  ['data): Relational database', 'data): Relation', ['t.md:9: E38 “Relation” is no part of this design.']],
  ['retry on Orders', 'rety on Orders', ['t.md:11: E24 “with” names “rety”, which is no entry. Did you mean retry?']],
  ['idempotency-key on', 'service on', ['t.md:12: E16 “service” is no behaviour']],
  [
    'retry on Orders > Payments',
    'retry at Orders',
    ['t.md:11: E41 cannot read “retry at Orders”; expected behaviour on Part, or behaviour on Part > Part'],
  ],
  [
    'retry on Orders > Payments',
    'retry on Orders > Payment',
    ['t.md:11: E38 “Payment” is no part of this design. Did you mean Payments?'],
  ],
  ['retry on Orders > Payments', 'retry on Shop > Payments', ['t.md:11: E37 “on” of retry does not let it ride there']],
  [
    'retry on Orders > Payments',
    'retry on Payments > Orders',
    ['t.md:11: E37 “on” of retry does not let it ride there'],
  ],
  [
    'idempotency-key on Payments',
    'idempotency-key on Shop',
    ['t.md:12: E37 “on” of idempotency-key does not let it ride there'],
  ],
  [
    'hashing on Order data',
    'hashing on Orders',
    ['t.md:13: E37 “on” of consistent-hashing does not let it ride there'],
  ],
  [
    'hashing on Order data',
    'hashing on Order date',
    ['t.md:13: E38 “Order date” is no part of this design. Did you mean Order data?'],
  ],
  [
    '- borrows: #58a',
    '- borrows: #58b\n- borrows: #58a',
    ['t.md:15: E12 “borrows” is given twice; it stands in line 14 already'],
  ],
] as const)('%j becomes %j', (find, put, says) => {
  expect(good).toContain(find)
  expect(read(good.replace(find, put)).says).toEqual(says)
})
