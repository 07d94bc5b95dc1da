/** A user's own list that is well written: what becomes of it, and what stands for all that it leaves out. */
import { expect, test } from 'vitest'
import { acmeText } from '../../../tests/support/own-list.ts'
import { patterns } from '../catalog.ts'
import type { OwnList } from '../own.ts'
import type { Card, WordedPattern } from '../pattern.ts'
import { lucideIcons } from './icons.ts'
import { parseOwnList } from './own-list.ts'
import { problemText } from './problem.ts'

const icons = lucideIcons('.')
/** As much of the catalogue as the lists here name, with one of its boundaries. */
const named = ['outbox', 'relational-database', 'service', 'region']
const known = new Map(patterns.filter(({ id }) => named.includes(id)).map((pattern) => [pattern.id, pattern]))

function parsed(text: string, path = 'acme.md'): OwnList {
  const { list, problems } = parseOwnList({ path, text }, icons, known)
  expect(problems.map(problemText)).toEqual([])
  return list!
}

function icon(name: string): { readonly path: string } {
  return { path: icons.pathOf(name) }
}

const acme = parsed(acmeText)

const plainPattern = {
  class: null,
  shape: null,
  line: null,
  icon: icon('Shapes'),
  synonyms: [],
  owns: [],
  numbers: [],
  block: false,
  readingCount: 0,
  attaches: null,
  attachesTo: [],
  pairs: [],
  technologies: [],
  guards: '',
  accepts: [],
} as const satisfies Partial<WordedPattern>

const plainCard: Omit<Card, 'id' | 'source'> = {
  from: '',
  about: '',
  useWhen: '',
  avoidWhen: '',
  gains: [],
  costs: [],
  pairs: [],
  alternatives: [],
  guards: '',
  risks: '',
  presets: [],
  uses: [],
  fields: [],
  holds: '',
  sitsIn: '',
  checks: [],
  blueprint: null,
}

const plainStep = { carries: false, carriedByLink: false, modifier: 'none' } as const

function titled(name: string): Pick<WordedPattern, 'name' | 'short'> {
  return { name, short: name }
}

test('it is called by its title and keeps its file', () => {
  const { id, title, text } = acme
  expect({ id, title, text }).toEqual({ id: 'acme-platform', title: 'Acme platform', text: acmeText })
})

test('categories are called after the list; what stands before any of them is in one of its name', () => {
  expect(acme.categories).toEqual([
    {
      id: 'acme-platform/acme platform',
      name: 'Acme platform',
      ink: 'slate',
      tile: 'tint',
      icon: icon('Shapes'),
    },
    { id: 'acme-platform/money', name: 'Acme platform: Money', ink: 'rose', tile: 'filled', icon: icon('Coins') },
    { id: 'acme-platform/places', name: 'Acme platform: Places', ink: 'slate', tile: 'tint', icon: icon('Shapes') },
  ])
})

test('entries become patterns of the list, with a plain answer for what they leave out', () => {
  const money = { category: 'acme-platform/money', icon: icon('Coins') }
  expect(acme.patterns).toEqual([
    {
      ...plainPattern,
      ...titled('Landing page'),
      id: 'acme-platform/landing-page',
      category: 'acme-platform/acme platform',
      summary: 'Greets whoever comes.',
      role: 'part',
      class: 'client',
      shape: 'pill',
    },
    {
      ...plainPattern,
      ...money,
      id: 'acme-platform/ledger',
      name: 'Ledger',
      short: 'Books',
      summary: 'Books every movement of money once.',
      role: 'part',
      class: 'store',
      shape: 'cylinder',
      icon: icon('BookOpenCheck'),
      synonyms: ['bookings', 'double entry'],
      technologies: ['TigerBeetle'],
      readingCount: 1,
      pairs: ['acme-platform/payout-worker', 'outbox'],
      accepts: [
        { from: 'acme-platform/payout-worker', kind: 'batch', modifier: 'none' },
        { from: 'client', kind: 'sync', modifier: 'none' },
      ],
    },
    {
      ...plainPattern,
      ...titled('Payout worker'),
      ...money,
      id: 'acme-platform/payout-worker',
      summary: 'Sends money to banks at night.',
      role: 'part',
      class: 'compute',
      shape: 'box',
      pairs: ['acme-platform/ledger', 'acme-platform/four-eyes'],
    },
    {
      ...plainPattern,
      ...titled('Four-eyes rule'),
      ...money,
      id: 'acme-platform/four-eyes',
      summary: 'Asks a second person before a call takes effect.',
      role: 'behaviour',
      attaches: {
        links: ['sync', 'batch'],
        parts: ['compute', 'acme-platform/ledger'],
        condition: 'from compute to ledger',
      },
    },
    {
      ...plainPattern,
      ...titled('Vault room'),
      id: 'acme-platform/vault-room',
      category: 'acme-platform/places',
      summary: 'Place that only few may enter.',
      role: 'boundary',
      line: 'zone',
    },
    {
      ...plainPattern,
      ...titled('Month-end close'),
      id: 'acme-platform/month-end',
      category: 'acme-platform/places',
      summary: 'Freezes the books once a month.',
      role: 'practice',
      attachesTo: ['design', 'region', 'acme-platform/vault-room'],
    },
  ])
})

test('entries become cards, with both sides of an alternative within the list', () => {
  const card = (slug: string, line: number, said: Partial<Card> = {}): Readonly<Record<string, Card>> => {
    const id = `acme-platform/${slug}`
    return { [id]: { ...plainCard, id, source: { file: 'acme.md', line }, ...said } }
  }
  expect(acme.cards).toEqual({
    ...card('landing-page', 3),
    ...card('ledger', 12, {
      about:
        'Every movement is written twice, as debit and as credit, and nothing is ever changed. A wrong booking is met by a second one that takes it back.',
      useWhen: 'Money moves and somebody will ask where it went.',
      gains: ['Balances can be recomputed'],
      costs: ['Corrections need a booking'],
      pairs: [
        { id: 'acme-platform/payout-worker', reason: 'reads what is due' },
        { id: 'outbox', reason: 'publishes every booking' },
      ],
      alternatives: [
        { id: 'relational-database', choose: 'auditors will ask', other: '' },
        { id: 'acme-platform/payout-worker', choose: 'the money stays here', other: 'the money leaves' },
      ],
      fields: [{ type: 'number', name: 'entries', unit: 'n', default: 5, source: 'unsourced' }],
    }),
    ...card('payout-worker', 35, {
      pairs: [
        { id: 'acme-platform/ledger', reason: '' },
        { id: 'acme-platform/four-eyes', reason: '' },
      ],
      alternatives: [{ id: 'acme-platform/ledger', choose: 'the money leaves', other: 'the money stays here' }],
    }),
    ...card('four-eyes', 44, {
      presets: [{ title: 'Careful bank', from: 'ours', values: { 'waits at most': 48 }, says: '' }],
      fields: [{ type: 'number', name: 'waits at most', unit: 'h', default: 24, source: 'unsourced' }],
      blueprint: {
        around: { pattern: 'acme-platform/vault-room', label: 'Vault', carries: false },
        chains: [
          [
            { ...plainStep, pattern: 'acme-platform/payout-worker', label: 'Payouts' },
            { ...plainStep, pattern: 'acme-platform/ledger', label: 'Books', carriedByLink: true },
          ],
          [
            { ...plainStep, pattern: 'service', label: '' },
            { ...plainStep, pattern: 'acme-platform/payout-worker', label: 'Payouts' },
          ],
        ],
      },
    }),
    ...card('vault-room', 56),
    ...card('month-end', 62),
  })
})

test('reading lines become items of the list', () => {
  expect(acme.reading).toEqual({
    'acme-platform/ledger': [
      {
        key: 'https://example.com/ledger',
        title: 'How we book',
        url: 'https://example.com/ledger',
        numbers: [],
        also: [],
        flags: [],
        fix: null,
        kind: 'reference',
        from: 'Acme platform',
        patterns: ['acme-platform/ledger'],
        cases: [],
        templates: [],
        note: '',
        given: '',
        tags: [],
      },
    ],
  })
})

test('lines that end as on Windows say the same', () => {
  expect({ ...parsed(acmeText.replaceAll('\n', '\r\n')), text: acmeText }).toEqual(acme)
})
