/** Every text of the catalogue with the entry it belongs to and the form it is to have, for the rules of style. */
import { patterns } from '../../../src/catalog/catalog.ts'
import { loadCards, loadCases, loadGlossary, loadStudyPlan, loadTemplates } from '../../../src/catalog/shelves.ts'
import { wordsOf } from '../../../src/catalog/words.ts'

/**
 * A name stands alone; sentences and questions are whole; a line is a sentence without its stop; a phrase is a part of
 * a sentence.
 */
type Form = 'name' | 'sentences' | 'question' | 'line' | 'phrase'

/** Every kind of text: its form, and how few and how many words it has. */
const kinds = {
  name: ['name', 1, 6],
  summary: ['sentences', 5, 14],
  about: ['sentences', 25, 75],
  'use when': ['sentences', 8, 40],
  'avoid when': ['sentences', 8, 40],
  'guards against': ['sentences', 6, 28],
  'can cause': ['sentences', 6, 28],
  plus: ['line', 2, 8],
  minus: ['line', 2, 8],
  'goes with': ['phrase', 2, 5],
  'instead of': ['phrase', 4, 16],
  holds: ['phrase', 1, 12],
  'sits in': ['phrase', 1, 12],
  check: ['phrase', 3, 12],
  field: ['phrase', 1, 5],
  preset: ['name', 1, 6],
  'what a preset shows': ['sentences', 3, 16],
  used: ['sentences', 6, 20],
  'summary of a template': ['sentences', 8, 24],
  meaning: ['sentences', 3, 12],
  question: ['question', 4, 12],
  topic: ['name', 1, 10],
  done: ['sentences', 4, 16],
  measure: ['sentences', 4, 16],
} as const satisfies Readonly<Record<string, readonly [form: Form, least: number, most: number]>>

export type Kind = keyof typeof kinds

export interface Text {
  /** The slug of the entry. */
  readonly owner: string
  readonly kind: Kind
  readonly form: Form
  readonly text: string
}

const cards = Object.values(await loadCards())
const plan = await loadStudyPlan()

export const texts: readonly Text[] = [
  ...patterns.flatMap(({ id, name }) => [...say(id, 'name', name), ...say(id, 'summary', wordsOf(id).summary)]),
  ...cards.flatMap((card) => [
    ...say(card.id, 'about', card.about),
    ...say(card.id, 'use when', card.useWhen),
    ...say(card.id, 'avoid when', card.avoidWhen),
    ...say(card.id, 'guards against', card.guards),
    ...say(card.id, 'can cause', card.risks),
    ...say(card.id, 'plus', ...card.gains),
    ...say(card.id, 'minus', ...card.costs),
    ...say(card.id, 'goes with', ...card.pairs.map(({ reason }) => reason)),
    ...say(card.id, 'instead of', ...card.alternatives.map(({ choose }) => choose)),
    ...say(card.id, 'holds', card.holds),
    ...say(card.id, 'sits in', card.sitsIn),
    ...say(card.id, 'check', ...card.checks),
    ...say(card.id, 'field', ...card.fields.map(({ name }) => name)),
    ...say(card.id, 'preset', ...card.presets.map(({ title }) => title)),
    ...say(card.id, 'what a preset shows', ...card.presets.map(({ says }) => says)),
    ...say(card.id, 'used', ...card.uses),
  ]),
  ...(await loadTemplates()).flatMap(({ id, title, summary }) => [
    ...say(id, 'name', title),
    ...say(id, 'summary of a template', summary),
  ]),
  ...(await loadGlossary()).flatMap(({ id, term, meaning }) => [
    ...say(id, 'name', term),
    ...say(id, 'meaning', meaning),
  ]),
  ...(await loadCases()).flatMap(({ id, title, question }) => [
    ...say(id, 'name', title),
    ...say(id, 'question', question),
  ]),
  ...plan.subjects.flatMap(({ id, title, chapters }) => [
    ...say(id, 'topic', title),
    ...chapters.flatMap((chapter) =>
      say(chapter.id, 'topic', chapter.title, ...chapter.topics.map((one) => one.title)),
    ),
  ]),
  ...plan.exercises.flatMap(({ id, title, done }) => [...say(id, 'topic', title), ...say(id, 'done', done)]),
  ...plan.goals.flatMap(({ id, title, measure }) => [...say(id, 'topic', title), ...say(id, 'measure', measure)]),
]

/** Whether the text has fewer or more words than its kind allows. */
export function isOutOfLimits({ kind, text }: Text): boolean {
  const [, least, most] = kinds[kind]
  const count = text.split(' ').length
  return count < least || count > most
}

export function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.?!]) /)
}

function say(owner: string, kind: Kind, ...all: readonly string[]): readonly Text[] {
  return all.filter((text) => text !== '').map((text) => ({ owner, kind, form: kinds[kind][0], text }))
}
