/** The seeds as they are: complete, true to the list of 150 patterns they grew from, each with an example that works. */
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { categories, patternOf, patterns } from '../../src/catalog/catalog.ts'
import { loadCards, loadCases, loadTemplates } from '../../src/catalog/shelves.ts'
import { wordedPatterns } from '../../src/catalog/words.ts'
import { roles, type Role } from '../../src/catalog/pattern.ts'
import { lucideIcons } from '../../src/catalog/seed/icons.ts'

interface Reference {
  readonly title: string
  readonly url: string
}

const cards = await loadCards()
const given = readGiven()

test('the numbers 1 to 150 stand exactly once', () => {
  const numbers = wordedPatterns.flatMap((pattern) => pattern.numbers)
  expect(numbers.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 150 }, (_, at) => at + 1))
})

test('all 450 references are kept, with the title and the address they were given', () => {
  const kept = new Map<number, Reference[]>()
  for (const { title, url, numbers, also } of Object.values(cards).flatMap((card) => card.reading)) {
    for (const number of numbers) {
      const other = also.find((one) => one.number === number)
      kept.set(number, [...(kept.get(number) ?? []), { title: other?.title ?? title, url }])
    }
  }
  const sorted = (references: readonly Reference[]): readonly Reference[] =>
    references.toSorted((a, b) => `${a.url} ${a.title}`.localeCompare(`${b.url} ${b.title}`, 'en'))

  expect([...given.values()].flat()).toHaveLength(450)
  for (const [number, references] of given)
    expect(sorted(kept.get(number) ?? []), `#${number}`).toEqual(sorted(references))
  expect([...kept.values()].flat()).toHaveLength(450)
})

test('a borrowed mark such as #93b leads to the second reference of 93', () => {
  const marks = readdirSync('seeds/patterns').flatMap((name) => {
    const sections = readFileSync(`seeds/patterns/${name}`, 'utf8').split('\n### ').slice(1)
    return sections.flatMap((section) => {
      const slug = /\{#([a-z0-9-]+)\}/.exec(section)?.[1] ?? ''
      const marksOf = /^- borrows: (.*)$/m.exec(section)?.[1]?.split(', ') ?? []
      return marksOf.map((mark, at) => ({ slug, mark, at }))
    })
  })
  expect(marks.length).toBeGreaterThan(60)
  expect(marks.map(({ slug, at }) => cards[slug]?.related[at]?.url)).toEqual(
    marks.map(({ mark }) => given.get(Number.parseInt(mark.slice(1), 10))?.['abc'.indexOf(mark.at(-1) ?? '')]?.url),
  )
})

test('every entry has an icon of its own, and it is one of the installed library', () => {
  const icons = lucideIcons('.')
  const drawn = new Set(icons.names.map(icons.pathOf))
  expect(patterns.filter(({ icon }) => !drawn.has(icon.path))).toEqual([])
  expect(new Set(patterns.map(({ icon }) => icon.path)).size).toBe(patterns.length)
  expect(patterns.every(({ icon }) => /^M[\d\s.a-zA-Z-]+$/.test(icon.path))).toBe(true)
})

test('every behaviour has a blueprint, and every card its pattern', () => {
  const without = patterns.filter(({ id, role }) => role === 'behaviour' && !cards[id]?.blueprint)
  expect(without.map(({ id }) => id)).toEqual([])
  expect(Object.keys(cards)).toEqual(patterns.map(({ id }) => id))
})

test('fourteen categories hold all entries, every role among them', () => {
  expect(categories.map(({ id }) => id)).toEqual(
    'edge api svc style data cache msg proc scale cons res sec obs plat'.split(' '),
  )
  const ids = new Set(categories.map(({ id }) => id))
  expect(patterns.filter(({ category }) => !ids.has(category))).toEqual([])
  const countOf = (role: Role): number => patterns.filter((pattern) => pattern.role === role).length
  expect(Object.fromEntries(roles.map((role) => [role, countOf(role)]))).toEqual({
    part: 112,
    boundary: 17,
    behaviour: 83,
    practice: 54,
  })
})

test('the thirteen of “Start here” and all neighbours exist', () => {
  expect(patterns.filter(({ block }) => block)).toHaveLength(13)
  expect(wordedPatterns.flatMap(({ pairs }) => pairs).filter((id) => !patternOf(id))).toEqual([])
})

test('templates and cases name known patterns', async () => {
  const [templates, cases] = [await loadTemplates(), await loadCases()]
  expect([templates.length, cases.length]).toEqual([12, 23])
  const named = [
    ...templates.flatMap(({ blueprint }) => blueprint.chains.flat().map(({ pattern }) => pattern)),
    ...cases.flatMap((one) => one.patterns),
  ]
  expect(named.filter((id) => !patternOf(id))).toEqual([])
})

/** The references of each number, in order, out of the list as it was given. */
function readGiven(): ReadonlyMap<number, readonly Reference[]> {
  const list = new Map<number, Reference[]>()
  let number = 0
  for (const line of readFileSync('tests/support/seeds/extended-system-design-concepts.txt', 'utf8').split('\n')) {
    const heading = /^(\d+)\. \*\*/.exec(line)
    if (heading) number = Number(heading[1])
    const [, title, url] = /^\s*- \[(.*?)\]\((.*)\)\s*$/.exec(line) ?? []
    if (title !== undefined && url !== undefined) list.set(number, [...(list.get(number) ?? []), { title, url }])
  }
  return list
}
