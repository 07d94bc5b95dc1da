import { expect, test } from 'vitest'
import type { Goal, Mention } from '#catalog/outline.ts'
import type { ReadingItem } from '#catalog/reading.ts'
import { loadReading } from '#catalog/shelves.ts'
import { loadCourse } from './course.ts'
import { daily, onDay } from './days.ts'
import { factsOf, patternsOfSubject, shareOf, type Fact } from './progress.ts'

const item = (key: string): ReadingItem => ({ key }) as ReadingItem
const own: Readonly<Record<string, readonly ReadingItem[]>> = { a: [item('1'), item('2')], b: [item('2'), item('3')] }
const reading = { of: (id: string) => ({ own: own[id] ?? [], related: [] }) }

test('what two patterns share is read once', () => {
  expect(shareOf(['a', 'b', 'c'], { reading, marks: new Set(['2', '9']) })).toEqual({ read: 1, total: 3 })
})

test('a subject is about each of its patterns once, and about nothing else', () => {
  const about: readonly Mention[] = [
    { id: 'a', kind: 'patterns' },
    { id: 'gl', kind: 'terms' },
    { id: 'a', kind: 'patterns' },
  ]
  const chapters = [{ id: 'c', title: 'C', topics: [{ title: 'T', about }] }]
  expect(patternsOfSubject({ id: 's', title: 'S', chapters })).toEqual(['a'])
})

const pattern: Mention = { id: 'a', kind: 'patterns' }
const cases: readonly (readonly [measure: string, about: readonly Mention[], facts: readonly Fact[]])[] = [
  ['A and b read.', [pattern], [{ words: '1 of 2 references read', met: false }]],
  ['A drawn.', [pattern], []],
  ['A case finished.', [{ id: 'case', kind: 'cases' }], []],
  ['Drawn.', [pattern, { id: 'x', kind: 'exercises' }], [{ words: 'Exercise X: done', met: true }]],
  ['Drawn.', [{ id: 'y', kind: 'exercises' }], [{ words: 'Exercise Y: not done yet', met: false }]],
  ['Days.', [{ id: daily, kind: 'exercises' }], [{ words: 'Drills: 2 days', met: true }]],
]

test.each(cases)('%s about %j', (measure, about, facts) => {
  const goal: Goal = { id: 'g', title: 'G', measure, about }
  const done = ['x', onDay('2025-01-01'), onDay('2025-01-02')]
  const titles = new Map([
    ['x', 'Exercise X'],
    ['y', 'Exercise Y'],
    [daily, 'Drills'],
  ])
  expect(factsOf(goal, { reading, marks: new Set(['1']), done }, titles)).toEqual(facts)
})

test('everything the plan mentions has a name, and the daily exercise is one of it', async () => {
  const { plan, names } = await loadCourse()
  const topics = plan.subjects.flatMap(({ chapters }) => chapters.flatMap((chapter) => chapter.topics))
  const mentions = [...topics, ...plan.exercises, ...plan.goals].flatMap(({ about }) => about)
  expect(mentions.filter(({ id, kind }) => kind !== 'patterns' && !names[kind].has(id))).toEqual([])
  expect(plan.exercises.map(({ id }) => id)).toContain(daily)
  expect((await loadReading()).items.filter(({ kind }) => kind === 'exercise list')).toHaveLength(1)
})
