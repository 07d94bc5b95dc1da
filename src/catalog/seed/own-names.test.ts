/** What a user's own list, its categories and its patterns are called, and what stands for what they do not say. */
import { expect, test } from 'vitest'
import { patterns } from '../catalog.ts'
import type { OwnList } from '../own.ts'
import { readList } from '../read-list.ts'
import { lucideIcons } from './icons.ts'
import { parseOwnList } from './own-list.ts'
import { problemText } from './problem.ts'

const icons = lucideIcons('.')
const known = new Map(
  patterns.filter(({ id }) => ['service', 'region'].includes(id)).map((pattern) => [pattern.id, pattern]),
)

function parsed(text: string, path = 'acme.md'): OwnList {
  const { list, problems } = parseOwnList({ path, text }, icons, known)
  expect(problems.map(problemText)).toEqual([])
  return list!
}

test.each([
  ['# Acme platform\n', 'a.md', 'Acme platform', 'acme-platform'],
  ['#   Zahlungen & Bücher  \n', 'a.md', 'Zahlungen & Bücher', 'zahlungen-bucher'],
  ['', 'my services.md', 'my services', 'my-services'],
  ['', 'folder/v1.2 list.markdown', 'v1.2 list', 'v1-2-list'],
  ['', '.md', 'My list', 'my-list'],
  ['# 订单\n', 'a.md', '订单', '订单'],
  ['# !?\n', 'a.md', '!?', 'list'],
  ['# __proto__\n', 'a.md', '__proto__', 'proto'],
  ['# constructor\n', 'a.md', 'constructor', 'constructor'],
  [`# ${'long '.repeat(30)}\n`, 'a.md', 'long '.repeat(30).trim(), 'long-'.repeat(12)],
])('a file that begins with %j and is called %s is “%s”, in short %s', (heading, path, title, id) => {
  const list = parsed(`${heading}\n### One {#one}\n\nStands alone.\n\n- role: boundary\n`, path)
  expect([list.title, list.id, list.patterns.map((pattern) => pattern.id)]).toEqual([title, id, [`${id}/one`]])
})

const shapes = {
  client: 'pill',
  entry: 'hexagon',
  compute: 'box',
  store: 'cylinder',
  cache: 'chip',
  queue: 'queue',
  stream: 'log',
  external: 'external',
  control: 'orchestrator',
  observer: 'box',
}

test.each(Object.entries(shapes))('a part of the class %s is drawn as %s, unless it says otherwise', (kind, shape) => {
  const entry = `### One {#one}\n\nStands alone.\n\n- role: part\n- class: ${kind}\n`
  const shapeOf = (text: string) => parsed(text).patterns.map((pattern) => pattern.shape)
  expect([...shapeOf(entry), ...shapeOf(`${entry}- shape: function\n`)]).toEqual([shape, 'function'])
})

test('sections of one name are one category, and one without entries is none', () => {
  const entry = (name: string): string => `### ${name} {#${name}}\n\nStands here.\n\n- role: boundary\n`
  const { categories, patterns: found } = parsed(
    `# Ours\n\n${entry('a')}\n## Money\n\n${entry('b')}\n## Empty\n\n## Money\n\n${entry('c')}\n## Ours\n\n${entry('d')}`,
  )
  expect(categories.map(({ id, name }) => [id, name])).toEqual([
    ['ours/ours', 'Ours'],
    ['ours/money', 'Ours: Money'],
  ])
  expect(found.map(({ id, category }) => [id, category])).toEqual([
    ['ours/a', 'ours/ours'],
    ['ours/b', 'ours/money'],
    ['ours/c', 'ours/money'],
    ['ours/d', 'ours/ours'],
  ])
})

test('a slug of the list goes before one of the catalogue, whose own stays what it is', () => {
  const list = parsed(`# Ours

### Region {#region}

Holds people, not machines.

- role: part
- class: client
- goes with: service

### Yard {#yard}

Holds everything else.

- role: boundary

### Round {#round}

Looks everywhere.

- role: practice
- to: any
- goes with: region
`)
  expect(list.patterns.map(({ id, pairs, attachesTo }) => [id, pairs, attachesTo])).toEqual([
    ['ours/region', ['service'], []],
    ['ours/yard', [], []],
    ['ours/round', ['ours/region'], ['region', 'ours/yard']],
  ])
})

test('what is said only in the seeds is left out: numbers, and a place among the first blocks', () => {
  const [pattern] = parsed(
    '### One {#one}\n\nStands alone.\n\n- role: part\n- class: store\n- from: #3\n- block: yes\n',
  ).patterns
  expect([pattern?.numbers, pattern?.block]).toEqual([[], false])
})

test('names that every object inherits are names like others', () => {
  const list = parsed(`# constructor

## __proto__

### constructor {#constructor}

Stands alone.

- role: behaviour
- on: part compute
- goes with: to-string: answers
- field: __proto__ n = 1 †
- field: constructor n = 2 †
- preset: First (ours): __proto__ = 3; constructor = 4

### __proto__ {#to-string}

Answers.

- role: part
- class: compute
- instead of: constructor: nothing else helps
`)
  expect(list.categories.map(({ id }) => id)).toEqual(['constructor/__proto__'])
  expect(Object.keys(list.cards)).toEqual(['constructor/constructor', 'constructor/to-string'])
  expect(list.cards['constructor/constructor']).toMatchObject({
    pairs: [{ id: 'constructor/to-string', reason: 'answers' }],
    presets: [{ values: JSON.parse('{"__proto__": 3, "constructor": 4}') }],
  })
  expect(Object.getPrototypeOf(list.cards)).toBe(Object.prototype)
  expect('constructor/constructor' in {}).toBe(false)
})

test.each(['constructor', '__proto__', 'toString', 'box'])('in the page, “%s” is no icon', (name) => {
  const { list, problems } = readList('a.md', `### One {#one}\n\nAlone.\n\n- role: boundary\n- icon: ${name}\n`)
  expect(list).toBeNull()
  expect(problems.map(problemText)).toEqual([
    expect.stringMatching(`^a\\.md:6: E17 icon “${name}” is not a lucide icon\\.`),
  ])
})
