/** What a first visit finds beside the example: four steps that tick themselves, and four ways to start. */
import { type ReactElement, type ReactNode } from 'react'
import Check from 'lucide-react/icons/check'
import ChevronRight from 'lucide-react/icons/chevron-right'
import FileDown from 'lucide-react/icons/file-down'
import FilePlus from 'lucide-react/icons/file-plus'
import GraduationCap from 'lucide-react/icons/graduation-cap'
import Lock from 'lucide-react/icons/lock'
import Shapes from 'lucide-react/icons/shapes'
import { usePreferences } from '#editor/frame/use-preferences.ts'
import { useEditor } from '#editor/context.ts'
import { Button } from '#ui/actions/button.tsx'
import { VisuallyHidden } from '#ui/display/visually-hidden.tsx'
import { endSteps, steps, type Step } from './steps.ts'
import styles from './first-run.module.css'

export function FirstRun(): ReactElement {
  const { canvas, surroundings } = useEditor()
  const { checklist } = usePreferences()
  const next = steps.find((step) => !checklist.includes(step.id))

  function leave(): void {
    endSteps()
    // The button that had the focus is gone with the steps.
    canvas()?.focus(null)
  }

  return (
    <div className={styles.firstRun}>
      <div className={styles.steps}>
        <h3 className={styles.title}>{next ? 'A design to take apart' : 'That is how it works'}</h3>
        <p className={styles.intro}>
          {next
            ? 'A URL shortener, and it is yours: whatever you change is kept in this browser.'
            : 'Go on with this design, or start one of your own.'}
        </p>
        <ol aria-label="First steps">
          {steps.map((step, index) => (
            <StepRow
              key={step.id}
              step={step}
              number={index + 1}
              done={checklist.includes(step.id)}
              isNext={step === next}
            />
          ))}
        </ol>
        <Button look={next ? 'ghost' : 'plain'} size="sm" className={styles.skip} onClick={leave}>
          {next ? 'Skip' : 'Close'}
        </Button>
      </div>
      <div className={styles.starts}>
        <h3>Or start your own</h3>
        <Start
          icon={<FilePlus />}
          title="Blank canvas"
          detail="Drag patterns from the left"
          onStart={surroundings.newDesign}
        />
        <Start icon={<Shapes />} title="Template" detail="Ready designs to change" href="#/designs/templates" />
        <Start
          icon={<GraduationCap />}
          title="Practise a case"
          detail="Questions of design interviews"
          href="#/practice"
        />
        <Start
          icon={<FileDown />}
          title="Open a file"
          detail="A design file, PNG or SVG"
          onStart={surroundings.openFile}
        />
      </div>
      <p className={styles.foot}>
        <Lock aria-hidden="true" />
        No account. Designs stay in this browser.
      </p>
    </div>
  )
}

interface StepRowProps {
  readonly step: Step
  readonly number: number
  readonly done: boolean
  readonly isNext: boolean
}

function StepRow({ step, number, done, isNext }: StepRowProps): ReactElement {
  return (
    <li
      className={styles.step}
      data-state={done ? 'done' : isNext ? 'next' : 'open'}
      aria-current={isNext ? 'step' : undefined}
    >
      <span className={styles.sign} aria-hidden="true">
        {done ? <Check /> : number}
      </span>
      <span>
        {step.text}
        {done && <VisuallyHidden>, done</VisuallyHidden>}
      </span>
    </li>
  )
}

interface StartProps {
  readonly icon: ReactNode
  readonly title: string
  readonly detail: string
  readonly onStart?: () => void
  readonly href?: string
}

/** A way out of the example; the steps are still there when the user comes back to it. */
function Start({ icon, title, detail, onStart, href }: StartProps): ReactElement {
  const face = (
    <>
      <span className={styles.icon} aria-hidden="true">
        {icon}
      </span>
      <span>
        <b>{title}</b>
        <span className={styles.detail}>{detail}</span>
      </span>
      <ChevronRight aria-hidden="true" />
    </>
  )
  if (href !== undefined) {
    return (
      <a className={styles.start} href={href}>
        {face}
      </a>
    )
  }
  return (
    <button type="button" className={styles.start} onClick={onStart}>
      {face}
    </button>
  )
}
