/** The exercises of the study plan, ticked by the user; the daily one is ticked anew each day. */
import ExternalLink from 'lucide-react/icons/external-link'
import { useId, useState, type ReactElement } from 'react'
import type { Exercise, Mention } from '#catalog/outline.ts'
import type { ReadingItem } from '#catalog/reading.ts'
import { usePreferences } from '#editor/frame/use-preferences.ts'
import { webAddress } from '#editor/card/reading/web-address.ts'
import { milliseconds } from '#editor/session/clock.ts'
import { preferences } from '#storage/preferences.ts'
import { Checkbox } from '#ui/choices/checkbox.tsx'
import { List } from '#ui/display/list.tsx'
import type { Names } from './course.ts'
import { daily, dayOf, daysOf, dayWords, onDay, toggled } from './days.ts'
import links from './links.module.css'
import { MentionLinks } from './mention-links.tsx'
import styles from './study.module.css'

interface ExercisesProps {
  readonly exercises: readonly Exercise[]
  readonly names: Names
  /** What the daily exercise takes its problems from; null while it is not known. */
  readonly problems: ReadingItem | null
}

export function Exercises({ exercises, names, problems }: ExercisesProps): ReactElement {
  const { doneExercises } = usePreferences()
  const drawn = exercises.filter(({ id }) => id !== daily)
  const count = drawn.filter(({ id }) => doneExercises.includes(id)).length
  return (
    <section className={styles.section} aria-labelledby="exercises-title">
      <div className={styles.head} id="exercises" tabIndex={-1}>
        <h2 id="exercises-title">Exercises</h2>
        <p>{`${count} of ${drawn.length} done`}</p>
      </div>
      <List aria-labelledby="exercises-title" className={styles.sheet}>
        {exercises.map((exercise) => (
          <ExerciseRow key={exercise.id} exercise={exercise} names={names} done={doneExercises}>
            {exercise.id === daily && problems && <Problems item={problems} />}
          </ExerciseRow>
        ))}
      </List>
    </section>
  )
}

interface ExerciseRowProps {
  readonly exercise: Exercise
  readonly names: Names
  readonly done: readonly string[]
  readonly children: ReactElement | false | null
}

function ExerciseRow({ exercise, names, done, children }: ExerciseRowProps): ReactElement {
  const title = useId()
  const about = [...exercise.cases.map((id): Mention => ({ id, kind: 'cases' })), ...exercise.about]
  return (
    <li className={styles.exercise} id={exercise.id} tabIndex={-1}>
      {exercise.id === daily ? (
        <DayTick done={done} describedBy={title} />
      ) : (
        <Checkbox
          label="Done"
          describedBy={title}
          checked={done.includes(exercise.id)}
          onChange={() => toggle(exercise.id)}
        />
      )}
      <div className={styles.words}>
        <h3>
          <span id={title}>{exercise.title}</span>
          {exercise.id === daily && <span className={styles.days}>{dayWords(daysOf(done).length)}</span>}
        </h3>
        <p>
          <b>Done when: </b>
          {exercise.done}
        </p>
        {children}
        <MentionLinks label={`For ${exercise.title}`} about={about} names={names} />
      </div>
    </li>
  )
}

function DayTick({ done, describedBy }: { readonly done: readonly string[]; readonly describedBy: string }) {
  const [today] = useState(() => dayOf(milliseconds()))
  return (
    <Checkbox
      label="Today"
      describedBy={describedBy}
      checked={done.includes(onDay(today))}
      onChange={() => toggle(onDay(dayOf(milliseconds())))}
    />
  )
}

function Problems({ item }: { readonly item: ReadingItem }): ReactElement | null {
  const address = webAddress(item.fix ?? item.url)
  if (!address) return null
  return (
    <a className={links.link} href={address.href} target="_blank" rel="noopener noreferrer" title="Opens in a new tab">
      <ExternalLink aria-hidden="true" />
      <span>The problem list</span>
    </a>
  )
}

function toggle(id: string): void {
  preferences.set({ doneExercises: toggled(preferences.get().doneExercises, id) })
}
