/** Every heading and topic of the seed documents has its place in Lintel, and every place made for them is taken. */
import { expect, test } from 'vitest'
import { categories, patterns } from '../../src/catalog/catalog.ts'
import type { PlanTopic } from '../../src/catalog/outline.ts'
import {
  loadCards,
  loadCases,
  loadGlossary,
  loadReading,
  loadStudyPlan,
  loadTemplates,
} from '../../src/catalog/shelves.ts'
import { cases as givenCases, challenges, goals, numbered, practice, topics } from '../support/seeds/facts.ts'
import claimed from '../support/seeds/numbers.json' with { type: 'json' }
import table from '../support/seeds/places.json' with { type: 'json' }

const cards = Object.values(await loadCards())
const cases = await loadCases()
const plan = await loadStudyPlan()
const { items } = await loadReading()

const chapters = plan.subjects.flatMap((subject) => subject.chapters)
const planTopics: ReadonlyMap<string, PlanTopic> = new Map(
  chapters.flatMap(({ id, topics: inside }) => inside.map((topic) => [`plan/${id}/${topic.title}`, topic] as const)),
)

/** What was made for the seeds and must be named by the table. */
const made = [
  ...plan.subjects.map(({ id }) => `plan/${id}`),
  ...chapters.map(({ id }) => `plan/${id}`),
  ...planTopics.keys(),
  ...cards.flatMap(({ id, presets }) => presets.map(({ title }) => `preset/${id}/${title}`)),
  ...cards.flatMap(({ id, uses }) => uses.map(() => `use/${id}`)),
  ...new Set(items.filter(({ kind }) => kind !== 'reference' && kind !== 'post').map(({ from }) => `from/${from}`)),
  ...plan.exercises.map(({ id }) => id),
  ...plan.goals.map(({ id }) => id),
]

const known = new Set([
  ...made,
  'plan',
  'cases',
  'exercises',
  'goals',
  ...items.map(({ title }) => `read/${title}`),
  ...patterns.map(({ id }) => id),
  ...cases.map(({ id }) => id),
  ...(await loadTemplates()).map(({ id }) => id),
  ...(await loadGlossary()).map(({ id }) => id),
])

/** Topic to places, of all four documents. */
const places: ReadonlyMap<string, readonly string[]> = new Map(
  Object.values(table).flatMap((rows) =>
    Object.entries<string>(rows).map(([topic, list]) => [topic, list.split('; ')] as const),
  ),
)

test('every heading and topic has a place', () => {
  const listed = Object.entries(table).map(([seed, rows]) => [seed, Object.keys(rows).toSorted()])
  const given = Object.entries(topics).map(([seed, paths]) => [seed, paths.toSorted()])
  expect(Object.fromEntries(listed)).toEqual(Object.fromEntries(given))
  expect([...places.values()].flat()).not.toContain('')
})

test('every place exists', () => {
  const missing = [...places].flatMap(([topic, list]) => list.filter((id) => !known.has(id)).map((id) => [topic, id]))
  expect(missing).toEqual([])
})

test('what was made for the seeds is the place of some topic', () => {
  const taken = new Set([...places.values()].flat())
  expect(made.filter((id) => !taken.has(id))).toEqual([])
})

test('a topic of the study plan leads where the topic of the seed has its places', () => {
  const wrong = [...places].flatMap(([path, list]) => {
    const topic = list.flatMap((place) => planTopics.get(place) ?? [])
    const leads = new Set(topic.flatMap(({ about }) => about.map(({ id }) => id)))
    const named = new Set(list.filter((place) => !place.startsWith('plan/')).map(ownerOf))
    const other = [...named].filter((id) => !leads.has(id))
    return topic.length === 0 || other.length === 0 ? [] : [{ path, leads: [...leads], other }]
  })
  expect(wrong).toEqual([])
})

test('the topics of a chapter stand in the order of the seed', () => {
  const order = [...places.values()].flat().filter((place) => planTopics.has(place))
  expect([...new Set(order)]).toEqual([...planTopics.keys()])
})

test('every group of the pattern list has a category, and its numbers live there unless they were moved', () => {
  const groups = new Set(numbered.map(({ group }) => group))
  expect(Object.keys(claimed.homes)).toEqual([...groups])
  const ids: readonly string[] = categories.map(({ id }) => id)
  expect(Object.values(claimed.homes).filter((id) => !ids.includes(id))).toEqual([])
  expect(Object.values(claimed.moved).filter((id) => !ids.includes(id))).toEqual([])
})

test.each(givenCases.map((title, at) => ({ title, at: at + 1 })))('the case $title is there to be drawn', (given) => {
  const [id] = places.get(`Recommended Case Studies › ${given.title}`) ?? []
  expect(cases.find((one) => one.id === id)?.origin.split('; ')).toContain(`S2 Cases ${given.at}`)
})

test('nineteen cases are those of the seed, and four more come from it and from other places', () => {
  const others = cases.filter(({ origin }) => !origin.includes('S2 Cases'))
  expect(others.map(({ id, origin }) => [id, origin])).toEqual([
    ['case-ai-metering', 'S4 posts 1 and 12'],
    ['case-file-sharing', 'S2 Practice Focus'],
    ['case-google-maps', 'S0 link (Google Maps)'],
    ['case-llm-platform', 'S2 §6a AI-Augmented Architecture'],
  ])
  expect(cases.length - others.length).toBe(givenCases.length)
})

test('challenges, practice and revision are the exercises, in their order', () => {
  expect(plan.exercises.map(({ id, from }) => [id, from])).toEqual([
    ...challenges.map((title, at) => [places.get(`Advanced Challenges › ${title}`)?.[0], `S2 Challenge ${at + 1}`]),
    ...practice.map((title, at) => [
      places.get(`Practice Focus for this Week › ${title}`)?.[0],
      `S2 Practice Focus ${at + 1}`,
    ]),
    ['review-week', 'S2 Weekly Revision'],
  ])
  expect([challenges.length, practice.length]).toEqual([4, 7])
})

test('the eleven goals are those of the study plan, in their order', () => {
  expect(plan.goals.map(({ id }) => id)).toEqual(goals.map((goal) => places.get(`End Goal of Week 4 › ${goal}`)?.[0]))
  expect(goals).toHaveLength(11)
})

/** The entry a preset or a use stands on; any other place is itself. */
function ownerOf(place: string): string {
  const [kind, id] = place.split('/')
  return kind === 'preset' || kind === 'use' ? (id ?? '') : place
}
