/** The study plan: a course through the catalogue, with what is read and done of it. */
import { useMemo, type ReactElement } from 'react'
import { useStore } from 'zustand'
import { useLibrary } from '#editor/card/knowledge.ts'
import { usePreferences } from '#editor/frame/use-preferences.ts'
import { reading } from '#editor/session/reading-progress.ts'
import { useReadingMarks } from '../atlas/use-reading-marks.ts'
import { Frame } from '../shell/frame.tsx'
import { SectionHead } from '../shell/section-head.tsx'
import { useLoaded } from '../shell/use-loaded.ts'
import { Waiting } from '../shell/waiting.tsx'
import { placeAddress, showPlace, usePlaces } from './anchor.ts'
import { loadCourse, type Course } from './course.ts'
import { Exercises } from './exercises.tsx'
import { Goals } from './goals.tsx'
import { patternsOfSubject, shareOf, type Progress } from './progress.ts'
import styles from './study.module.css'
import { SubjectSection } from './subjects.tsx'

export default function StudyPage(): ReactElement {
  const { value: course, failed, retry } = useLoaded(loadCourse)
  useReadingMarks()
  return (
    <Frame place="study" side={course && <Contents course={course} />}>
      <SectionHead title="Study plan" />
      <p className={styles.lead}>
        Eleven subjects in topics that lead to patterns and words, exercises to draw, and goals, each with its measure.
      </p>
      {course ? <Plan course={course} /> : <Waiting what="the study plan" failed={failed} onRetry={retry} />}
    </Frame>
  )
}

function Plan({ course: { plan, names } }: { readonly course: Course }): ReactElement {
  const { reading: library } = useLibrary()
  const { doneExercises } = usePreferences()
  const marks = useStore(reading, (state) => state.marks)
  const progress = useMemo(
    (): Progress | null => library && { reading: library, marks, done: doneExercises },
    [library, marks, doneExercises],
  )
  usePlaces()
  return (
    <>
      {plan.subjects.map((subject) => (
        <SubjectSection
          key={subject.id}
          subject={subject}
          names={names}
          share={progress && shareOf(patternsOfSubject(subject), progress)}
        />
      ))}
      <Exercises
        exercises={plan.exercises}
        names={names}
        problems={library?.items.find(({ kind }) => kind === 'exercise list') ?? null}
      />
      <Goals goals={plan.goals} names={names} progress={progress} />
    </>
  )
}

/** The sections of the page, beside it. */
function Contents({ course: { plan } }: { readonly course: Course }): ReactElement {
  const places = [...plan.subjects, { id: 'exercises', title: 'Exercises' }, { id: 'goals', title: 'Goals' }]
  return (
    <nav className={styles.contents} aria-labelledby="contents-title">
      <h2 id="contents-title">On this page</h2>
      {places.map(({ id, title }) => (
        <a key={id} href={placeAddress(id)} onClick={() => showPlace(id)}>
          {title}
        </a>
      ))}
    </nav>
  )
}
