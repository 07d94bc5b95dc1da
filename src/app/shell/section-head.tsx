/** The heading of a section of the library, and what stands beside it. */
import type { ReactElement, ReactNode } from 'react'
import styles from './shell.module.css'
import { useHeading } from './use-heading.ts'

interface SectionHeadProps {
  readonly title: string
  readonly children?: ReactNode
}

export function SectionHead({ title, children }: SectionHeadProps): ReactElement {
  const heading = useHeading(title)
  return (
    <div className={styles.head}>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {children}
    </div>
  )
}
