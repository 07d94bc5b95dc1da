/** The case studies to practise on: a question each, and a button that makes an empty design for the answer. */
import { useState, type ReactElement } from 'react'
import type { CaseOutline } from '#catalog/outline.ts'
import { GlossaryText } from '#editor/card/glossary-text.tsx'
import { Button } from '#ui/actions/button.tsx'
import styles from '../library/card.module.css'
import { SectionHead } from '../shell/section-head.tsx'
import { caseDesign, startWith } from '../open/new-designs.ts'

export function PracticeSection({ cases }: { readonly cases: readonly CaseOutline[] | null }): ReactElement {
  return (
    <>
      <SectionHead title="Practice" />
      <p className={styles.lead}>
        Questions as design interviews ask them. Start one and draw your answer; it is kept like any other design.
      </p>
      <ul className={styles.rows} aria-label="Case studies">
        {cases?.map((outline) => (
          <CaseRow key={outline.id} outline={outline} />
        ))}
      </ul>
    </>
  )
}

function CaseRow({ outline }: { readonly outline: CaseOutline }): ReactElement {
  const [isStarting, setStarting] = useState(false)

  async function start(): Promise<void> {
    setStarting(true)
    if (!(await startWith(caseDesign(outline)))) setStarting(false)
  }

  return (
    <li className={styles.row} data-id={outline.id}>
      <div>
        <h2 className={styles.name}>{outline.title}</h2>
        <p className={styles.question}>
          <GlossaryText text={outline.question} />
        </p>
      </div>
      <Button disabled={isStarting} aria-label={`Start ${outline.title}`} onClick={() => void start()}>
        Start
      </Button>
    </li>
  )
}
