/** Every mistake a seed can hold: where it is reported and in which words. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { ReadingItem } from '../reading.ts'
import { lucideIcons } from './icons.ts'
import type { LibraryRow } from './library/reading-file.ts'
import { parseSeeds, type Seeds } from './parse.ts'
import { problemText } from './problem.ts'

const icons = lucideIcons('.')

const folder = 'tests/support/seeds'
const good = readFileSync(`${folder}/sample.md`, 'utf8')

/** A row of the library that the sample borrows; it illuminates another pattern. */
const article: ReadingItem = {
  key: 'https://e.example/',
  title: 'E',
  url: 'https://e.example/',
  numbers: [],
  also: [],
  flags: [],
  fix: null,
  kind: 'article',
  from: 'S2 Articles',
  patterns: ['retry'],
  cases: [],
  templates: [],
  note: '',
  given: '',
  tags: [],
}
const library: readonly LibraryRow[] = [{ id: 'art-e', item: article }]

function parse(text: string): Seeds {
  return parseSeeds([{ path: 'a.md', text }], icons, () => library)
}

/** What is wrong, except that a sample has neither all categories nor all numbers. */
function problemsOf(text: string): readonly string[] {
  const { problems } = parse(text)
  return problems.filter(({ file }) => file !== 'seeds').map(problemText)
}

test('a good file has no problems', () => {
  expect(problemsOf(good)).toEqual([])
})

test('a good file becomes categories and patterns', () => {
  const { categories, patterns } = parse(good)
  expect(categories.map(({ icon: _icon, ...rest }) => rest)).toEqual([
    { id: 'samples', name: 'Samples', ink: 'lagoon', tile: 'tint' },
  ])
  expect(patterns.map(({ id }) => id)).toEqual(['service', 'database', 'near-cache', 'zone', 'retry', 'review'])
  expect(patterns[4]).toEqual({
    id: 'retry',
    name: 'Retry',
    short: 'Retry',
    category: 'samples',
    role: 'behaviour',
    class: null,
    shape: null,
    line: null,
    icon: { path: icons.pathOf('RotateCw') },
    synonyms: ['backoff', 'again', 'redo'],
    owns: [],
    summary: 'Tries again after a pause.',
    numbers: [],
    block: false,
    readingCount: 0,
    attaches: { links: ['sync'], parts: ['compute', 'zone'], condition: 'from compute to compute' },
    attachesTo: [],
    pairs: ['service', 'zone', 'review'],
    technologies: ['Polly', 'Resilience4j'],
    guards: 'One lost packet failing a whole order.',
    accepts: [],
  })
})

test('a good file becomes cards, with both sides of every alternative', () => {
  const { cards } = parse(good)
  expect(Object.keys(cards)).toEqual(['service', 'database', 'near-cache', 'zone', 'retry', 'review'])
  expect(cards['retry']).toEqual({
    id: 'retry',
    from: 'S2 §1 Data',
    about:
      'A call that failed is made once more after a pause, and each pause is longer than the one before. A little chance keeps many callers from coming back together.',
    useWhen: 'Failures pass by themselves within a few seconds.',
    avoidWhen: 'The call moves money and may not happen twice.',
    gains: ['Hides short failures', 'Little code'],
    costs: ['More load', 'Longer waits'],
    pairs: [
      { id: 'service', reason: 'makes the calls' },
      { id: 'zone', reason: 'is what failed' },
      { id: 'review', reason: 'finds calls without it' },
    ],
    alternatives: [
      { id: 'review', choose: 'nobody can look while it fails', other: 'the fault is in the design itself' },
    ],
    guards: 'One lost packet failing a whole order.',
    risks: 'Many callers overloading what just came back.',
    presets: [
      {
        title: 'Careful client',
        from: 'S2 §2',
        values: { attempts: 5, jitter: 'full' },
        says: 'Five attempts, spread by chance.',
      },
    ],
    uses: ['S2 §2 names a shop that retries.'],
    fields: [
      { type: 'number', name: 'attempts', unit: 'n', default: 3, source: 'unsourced' },
      { type: 'number', name: 'pause', unit: 'ms', default: 200, source: 'unsourced' },
      { type: 'choice', name: 'jitter', options: ['none', 'full'], default: 'full', source: 'plain' },
    ],
    holds: '',
    sitsIn: '',
    checks: [],
    blueprint: {
      chains: [
        [
          { pattern: 'service', label: 'Orders', carries: false, carriedByLink: false, modifier: 'none' },
          { pattern: 'service', label: 'Payments', carries: false, carriedByLink: true, modifier: 'none' },
        ],
      ],
      around: null,
    },
    source: { file: 'a.md', line: 108 },
  })
})

test('references and the library become one list, with who owns, borrows or is illuminated', () => {
  const { reading, marks, patterns } = parse(good)
  const reference = { ...article, numbers: [1], kind: 'reference', from: 'S3 #1', patterns: ['service'] }
  expect(reading).toEqual({
    items: [
      { ...reference, key: 'https://a.example/', title: 'A', url: 'https://a.example/' },
      { ...reference, key: 'https://b.example/', title: 'B', url: 'https://b.example/' },
      {
        ...reference,
        key: 'https://c.example/x_(y)',
        title: 'C',
        url: 'https://c.example/x_(y)',
        flags: ['historic'],
        fix: 'https://d.example/',
      },
      article,
    ],
    own: { service: [0, 1, 2] },
    related: { database: [2, 3], retry: [3] },
  })
  expect([...marks]).toEqual([
    ['#1a', { place: 0, owner: 'service' }],
    ['#1b', { place: 1, owner: 'service' }],
    ['#1c', { place: 2, owner: 'service' }],
    ['art-e', { place: 3, owner: null }],
  ])
  expect(patterns.map(({ readingCount }) => readingCount)).toEqual([3, 0, 0, 0, 0, 0])
})

/** Blocks of removed lines (`- `), added lines (`+ `) and, without a sign, what is said about the result. */
const mistakes = readFileSync(`${folder}/mistakes.txt`, 'utf8')
  .trim()
  .split('\n\n')
  .map((block) => {
    const lines = block
      .split('\n')
      .map((line) => line.replace('\\t', '\t').replace('\\uFEFF', '\uFEFF').replace('\\uFFFD', '\uFFFD'))
    const signed = (sign: string): string =>
      lines
        .filter((line) => line.startsWith(sign))
        .map((line) => line.slice(2))
        .join('\n')
    return { find: signed('-'), put: signed('+'), says: lines.filter((line) => !/^[-+]/.test(line)) }
  })

test.each(mistakes)('$find becomes $put', ({ find, put, says }) => {
  const at = `\n${good}`.indexOf(`\n${find}\n`)
  expect(at).toBeGreaterThanOrEqual(0)
  expect(problemsOf(good.slice(0, at) + put + good.slice(at + find.length + (put === '' ? 1 : 0)))).toEqual(says)
})

test('the mistakes cover every code a pattern file can raise', () => {
  const codes = new Set(mistakes.flatMap(({ says }) => says.map((line) => line.split(' ')[1])))
  // E38 and E39 are of the other files.
  const numbers = [...Array.from({ length: 37 }, (_, at) => at + 1), 40, 41, 42]
  const raised = numbers.map((number) => `E${String(number).padStart(2, '0')}`)
  // E22 is of the whole set and tested below.
  expect(raised.filter((code) => !codes.has(code))).toEqual(['E22'])
})

test('missing categories and numbers are reported once for the whole set', () => {
  const { problems } = parse(good)
  expect(problems.map(problemText).map((text) => text.slice(0, 60))).toEqual([
    'seeds: E04 found 1 of 14 categories',
    'seeds: E22 no entry claims numbers 2, 3, 4, 5, 6, 7, 8, 9, 1',
  ])
})

test('mistakes of several files are sorted by file and line', () => {
  const other = '## More {#more moss tint icon=Box}\n\n### Service {#service}\n'
  const { problems } = parseSeeds(
    [
      { path: 'b.md', text: other },
      { path: 'a.md', text: good.replace('Keeps records.', 'Keeps records') },
    ],
    icons,
    () => library,
  )
  expect(problems.map(problemText).filter((text) => !text.startsWith('seeds'))).toEqual([
    'a.md:5: E06 slug “service” is already used in b.md:3',
    'a.md:5: E07 name “Service” is already used in b.md:3',
    'a.md:33: E09 summary ends without a full stop',
    'b.md:3: E08 “Service” has no summary',
    'b.md:3: E13 “Service” has no role; roles are part, boundary, behaviour or practice',
  ])
})
