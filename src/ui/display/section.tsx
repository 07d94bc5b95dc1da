/** A block of a panel under a small heading, which can fold away. */
import { useId, useState, type ReactNode } from 'react'
import ChevronRight from 'lucide-react/icons/chevron-right'
import { classNames } from '../class-names.ts'
import styles from './section.module.css'

interface SectionProps {
  readonly title: string
  /** What stands at the end of the heading's line: a count, a small button. */
  readonly trailing?: ReactNode
  readonly children: ReactNode
  readonly level?: 2 | 3 | undefined
  readonly collapsible?: boolean | undefined
  readonly defaultOpen?: boolean | undefined
  readonly className?: string | undefined
}

export function Section({ title, trailing, children, level = 3, collapsible, defaultOpen, className }: SectionProps) {
  const headingId = useId()
  const bodyId = useId()
  const [open, setOpen] = useState(defaultOpen ?? true)
  const shown = collapsible !== true || open
  const Heading = `h${level}` as const
  return (
    <section aria-labelledby={headingId} className={classNames(styles.section, className)}>
      <div className={styles.head}>
        <Heading id={headingId} className={styles.title}>
          {collapsible === true ? (
            <button
              type="button"
              className={styles.fold}
              aria-expanded={open}
              aria-controls={bodyId}
              onClick={() => setOpen(!open)}
            >
              <ChevronRight aria-hidden="true" />
              {title}
            </button>
          ) : (
            title
          )}
        </Heading>
        {trailing !== undefined && <div className={styles.trailing}>{trailing}</div>}
      </div>
      <div id={bodyId} hidden={!shown}>
        {children}
      </div>
    </section>
  )
}
