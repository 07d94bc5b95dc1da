/** How far one is: what is read of a subject, and which measures of a goal are met as far as Lintel can tell. */
import type { Goal, Mention, StudyPlan } from '#catalog/outline.ts'
import type { Reading } from '#catalog/reading.ts'
import type { PatternId } from '#design/design.ts'
import { daily, daysOf, dayWords } from './days.ts'

export interface Share {
  readonly read: number
  readonly total: number
}

/** What was read and done so far. */
export interface Progress {
  readonly reading: Pick<Reading, 'of'>
  readonly marks: ReadonlySet<string>
  readonly done: readonly string[]
}

export interface Fact {
  readonly words: string
  readonly met: boolean
}

/** The patterns a subject mentions, each once. */
export function patternsOfSubject({ chapters }: StudyPlan['subjects'][number]): readonly PatternId[] {
  return patternsAmong(chapters.flatMap(({ topics }) => topics.flatMap(({ about }) => about)))
}

function patternsAmong(about: readonly Mention[]): readonly PatternId[] {
  return [...new Set(about.filter(({ kind }) => kind === 'patterns').map(({ id }) => id))]
}

/** What is read of all there is to read about these patterns; what several of them share counts once. */
export function shareOf(patterns: readonly PatternId[], { reading, marks }: Omit<Progress, 'done'>): Share {
  const keys = new Set(patterns.flatMap((id) => reading.of(id).own.map(({ key }) => key)))
  return { read: [...keys].filter((key) => marks.has(key)).length, total: keys.size }
}

/**
 * What can be told of a goal: the reading about its patterns, where its measure is about reading, and the exercises it
 * names. Finished cases and drawn templates are not kept anywhere, so nothing is said about them.
 */
export function factsOf(
  { measure, about }: Goal,
  progress: Progress,
  titles: ReadonlyMap<string, string>,
): readonly Fact[] {
  const isRead = /\bread\b/iu.test(measure)
  const { read, total } = shareOf(isRead ? patternsAmong(about) : [], progress)
  const exercises = about.filter(({ kind }) => kind === 'exercises').map(({ id }) => id)
  return [
    ...(total > 0 ? [{ words: `${read} of ${total} references read`, met: read === total }] : []),
    ...exercises.map((id) => exerciseFact(id, progress.done, titles.get(id) ?? 'The exercise')),
  ]
}

function exerciseFact(id: string, done: readonly string[], title: string): Fact {
  if (id === daily) {
    const days = daysOf(done).length
    return { words: `${title}: ${dayWords(days)}`, met: days > 0 }
  }
  return { words: `${title}: ${done.includes(id) ? 'done' : 'not done yet'}`, met: done.includes(id) }
}
