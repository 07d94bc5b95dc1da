/** The goals of the study plan: how each is measured, and what can be told of it already. */
import Check from 'lucide-react/icons/check'
import type { ReactElement } from 'react'
import type { Goal } from '#catalog/outline.ts'
import { List } from '#ui/display/list.tsx'
import type { Names } from './course.ts'
import { MentionLinks } from './mention-links.tsx'
import { factsOf, type Progress } from './progress.ts'
import styles from './study.module.css'

interface GoalsProps {
  readonly goals: readonly Goal[]
  readonly names: Names
  /** Null while it is not known. */
  readonly progress: Progress | null
}

export function Goals({ goals, names, progress }: GoalsProps): ReactElement {
  return (
    <section className={styles.section} aria-labelledby="goals-title">
      <div className={styles.head} id="goals" tabIndex={-1}>
        <h2 id="goals-title">Goals</h2>
      </div>
      <List aria-labelledby="goals-title" className={styles.sheet}>
        {goals.map((goal) => (
          <li key={goal.id} className={styles.goal}>
            <div className={styles.words}>
              <h3>{goal.title}</h3>
              <p>
                <b>Measured by: </b>
                {goal.measure}
              </p>
              <MentionLinks label={`For ${goal.title}`} about={goal.about} names={names} />
            </div>
            {progress && <Facts goal={goal} names={names} progress={progress} />}
          </li>
        ))}
      </List>
    </section>
  )
}

interface FactsProps {
  readonly goal: Goal
  readonly names: Names
  readonly progress: Progress
}

function Facts({ goal, names, progress }: FactsProps): ReactElement | null {
  const facts = factsOf(goal, progress, names.exercises)
  if (facts.length === 0) return null
  return (
    <List aria-label="So far" className={styles.facts}>
      {facts.map(({ words, met }) => (
        <li key={words}>
          {met ? <Check aria-hidden="true" /> : <i aria-hidden="true" />}
          {words}
        </li>
      ))}
    </List>
  )
}
