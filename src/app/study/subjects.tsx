/** The subjects of the study plan: chapters, their topics, and where each topic leads. */
import type { ReactElement } from 'react'
import type { PlanTopic, StudyPlan } from '#catalog/outline.ts'
import { List } from '#ui/display/list.tsx'
import { Progress } from '#ui/display/progress.tsx'
import type { Names } from './course.ts'
import { MentionLinks } from './mention-links.tsx'
import type { Share } from './progress.ts'
import styles from './study.module.css'

type Subject = StudyPlan['subjects'][number]

interface SubjectSectionProps {
  readonly subject: Subject
  readonly names: Names
  /** Null while it is not known. */
  readonly share: Share | null
}

export function SubjectSection({ subject, names, share }: SubjectSectionProps): ReactElement {
  const heading = `${subject.id}-title`
  return (
    <section className={styles.section} aria-labelledby={heading}>
      <div className={styles.head} id={subject.id} tabIndex={-1}>
        <h2 id={heading}>{subject.title}</h2>
        {share && share.total > 0 && (
          <Progress label={`${share.read} of ${share.total} read`} value={share.read / share.total} delay={0} />
        )}
      </div>
      <div className={styles.sheet}>
        {subject.chapters.map(({ id, title, topics }) => (
          <div key={id} className={styles.chapter}>
            <h3>{title}</h3>
            <List aria-label={title} className={styles.topics}>
              {topics.map((topic) => (
                <Topic key={topic.title} topic={topic} names={names} />
              ))}
            </List>
          </div>
        ))}
      </div>
    </section>
  )
}

function Topic({ topic: { title, about }, names }: { readonly topic: PlanTopic; readonly names: Names }): ReactElement {
  return (
    <li className={styles.topic}>
      <span>{title}</span>
      <MentionLinks label={`About ${title}`} about={about} names={names} />
    </li>
  )
}
