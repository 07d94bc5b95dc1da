/** The heading of a page about one thing: its tile, its name, a line about it, and what can be done with it. */
import type { ReactElement, ReactNode } from 'react'
import styles from './page-head.module.css'
import { useHeading } from './use-heading.ts'

interface PageHeadProps {
  readonly title: string
  readonly detail: string
  readonly icon?: ReactNode
  /** Buttons at the end. */
  readonly children?: ReactNode
}

export function PageHead({ title, detail, icon, children }: PageHeadProps): ReactElement {
  const heading = useHeading(title)
  return (
    <header className={styles.head}>
      {icon}
      <div className={styles.words}>
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {detail !== '' && <p>{detail}</p>}
      </div>
      <div className={styles.actions}>{children}</div>
    </header>
  )
}
