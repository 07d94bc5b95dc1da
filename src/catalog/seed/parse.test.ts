/** Every mistake a seed can hold: where it is reported and in which words. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { lucideIcons } from './icons.ts'
import { parseSeeds } from './parse.ts'
import { problemText } from './problem.ts'

const icons = lucideIcons('.')

const folder = 'tests/support/seeds'
const good = readFileSync(`${folder}/sample.md`, 'utf8')

/** What is wrong, except that a sample has neither all categories nor all numbers. */
function problemsOf(text: string): readonly string[] {
  const { problems } = parseSeeds([{ path: 'a.md', text }], icons)
  return problems.filter(({ file }) => file !== 'seeds').map(problemText)
}

test('a good file has no problems', () => {
  expect(problemsOf(good)).toEqual([])
})

test('a good file becomes patterns and cards', () => {
  const { categories, patterns, cards } = parseSeeds([{ path: 'a.md', text: good }], icons)
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
    pairs: [],
    accepts: [],
  })
  expect(cards['retry']).toEqual({
    id: 'retry',
    from: 'S2 §1 Data',
    gains: [],
    costs: [],
    fields: [
      { type: 'number', name: 'attempts', unit: 'n', default: 3, source: 'unsourced' },
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
    reading: [],
    related: [],
    source: { file: 'a.md', line: 73 },
  })
  expect(cards['database']?.related).toEqual([
    {
      title: 'C',
      url: 'https://c.example/x_(y)',
      numbers: [1],
      also: [],
      flags: ['historic'],
      fix: 'https://d.example/',
    },
    { title: 'E', url: 'https://e.example/', numbers: [], also: [], flags: [], fix: null },
  ])
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
  const raised = Array.from({ length: 37 }, (_, at) => `E${String(at + 1).padStart(2, '0')}`)
  // E22 is of the whole set and tested below.
  expect(raised.filter((code) => !codes.has(code))).toEqual(['E22'])
})

test('missing categories and numbers are reported once for the whole set', () => {
  const { problems } = parseSeeds([{ path: 'a.md', text: good }], icons)
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
  )
  expect(problems.map(problemText).filter((text) => !text.startsWith('seeds'))).toEqual([
    'a.md:5: E06 slug “service” is already used in b.md:3',
    'a.md:5: E07 name “Service” is already used in b.md:3',
    'a.md:26: E09 summary ends without a full stop',
    'b.md:3: E08 “Service” has no summary',
    'b.md:3: E13 “Service” has no role; roles are part, boundary, behaviour or practice',
  ])
})
