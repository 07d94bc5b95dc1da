import { expect, test } from 'vitest'
import type { ReadingItem } from '#catalog/reading.ts'
import { loadReading } from '#catalog/shelves.ts'
import { countsByPattern, entriesOf, groupsOf, type Entry } from './entries.ts'
import { kindGroups, kindOf, kindWords } from './kinds.ts'

function item(some: Partial<ReadingItem> & Pick<ReadingItem, 'key' | 'title'>): ReadingItem {
  return {
    url: some.key,
    numbers: [],
    also: [],
    flags: [],
    fix: null,
    kind: 'reference',
    from: 'S3 #1',
    patterns: ['cache'],
    cases: [],
    templates: [],
    note: '',
    given: '',
    tags: [],
    ...some,
  }
}

function joined(...items: readonly ReadingItem[]): readonly Entry[] {
  return entriesOf({ items, patterns: [], of: () => ({ own: [], related: [] }) })
}

test('what shares a key is one entry: places, numbers, titles, patterns, kinds and flags together', () => {
  const real = 'https://example.com/paper.pdf'
  const given = 'https://example.com/33491.pdf'
  expect(
    joined(
      item({ key: real, title: 'Chubby', numbers: [68], from: 'S3 #68', patterns: ['distributed-lock'] }),
      item({ key: 'https://other.example', title: 'Other' }),
      item({
        key: real,
        url: given,
        fix: real,
        title: 'The Chubby lock service',
        also: [{ title: 'Chubby', number: 4 }],
        numbers: [4, 68],
        kind: 'paper',
        from: 'S2 Advanced Distributed Systems Papers',
        patterns: ['coordination-service', 'distributed-lock'],
        cases: ['case-cart'],
        flags: ['one address for several works'],
        note: 'A lock.',
        tags: ['locks'],
        given: 'Chubby…',
      }),
    ),
  ).toEqual([
    {
      key: real,
      title: 'Chubby',
      url: given,
      fix: real,
      also: [{ title: 'The Chubby lock service' }],
      numbers: [4, 68],
      kinds: ['reference', 'paper'],
      places: ['S3 #68', 'S2 Advanced Distributed Systems Papers'],
      patterns: ['distributed-lock', 'coordination-service'],
      cases: ['case-cart'],
      templates: [],
      flags: ['one address for several works'],
      note: 'A lock.',
      tags: ['locks'],
      given: 'Chubby…',
      text: 'chubby the chubby lock service chubby… example.com example.com locks a lock. distributed lock coordination service reference paper',
    },
    expect.objectContaining({ title: 'Other', also: [] }),
  ])
})

test('an item of an own list belongs to the pattern it stands under', () => {
  const own = item({ key: 'https://example.com', title: 'Mine', from: '', patterns: [] })
  const [entry] = entriesOf({ items: [own], patterns: ['mine/thing'], of: () => ({ own: [own], related: [] }) })
  expect(entry?.patterns).toEqual(['mine/thing'])
})

test.each<readonly [kinds: readonly string[], words: string]>([
  [['paper'], 'Paper'],
  [['reference'], 'Reference'],
  [['reference', 'paper'], 'Paper'],
  [['article', 'video'], 'Article and video'],
])('%j is called %j', (kinds, words) => {
  const [entry] = entriesOf({
    items: [item({ key: 'k', title: 't' })],
    patterns: [],
    of: () => ({ own: [], related: [] }),
  })
  expect(kindWords({ ...entry!, kinds })).toBe(words)
})

test('the whole library stands in groups, each entry once, the pattern list by category first', async () => {
  const reading = await loadReading()
  const entries = entriesOf(reading)
  expect(entries).toHaveLength(new Set(reading.items.map(({ key }) => key)).size)
  const groups = groupsOf(entries)
  expect(groups.map(({ title }) => title)).toEqual([
    'Clients & edge',
    'API & integration',
    'Services & compute',
    'Architecture styles',
    'Data stores',
    'Caching & performance',
    'Messaging & events',
    'Processing & AI',
    'Scaling & availability',
    'Consistency & coordination',
    'Resilience',
    'Security & identity',
    'Observability',
    'Platform & delivery',
    'Articles',
    'Papers',
    'Books',
    'Talks',
    'Documentation and guides',
    'Posts',
    'Other',
  ])
  expect(groups.flatMap((group) => group.entries)).toHaveLength(entries.length)
  expect(countsByPattern(entries).get('api-gateway')).toBe(
    entries.filter(({ patterns }) => patterns.includes('api-gateway')).length,
  )
})

test('headings, the filter of kinds and the whole library count the same', async () => {
  const entries = entriesOf(await loadReading())
  const groups = groupsOf(entries)
  const counted = kindGroups.map(
    ({ id, title }) => [title, entries.filter((entry) => kindOf(entry) === id).length] as const,
  )
  expect(counted.reduce((sum, [, count]) => sum + count, 0)).toBe(entries.length)
  const beside = groups.slice(groups.findIndex(({ title }) => title === 'Articles'))
  expect(beside.map((group) => [group.title, group.entries.length])).toEqual(counted.slice(1))
})
