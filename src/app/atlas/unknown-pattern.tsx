/** What stands on a page about a pattern that nobody knows. */
import type { ReactElement, ReactNode } from 'react'
import type { PatternId } from '#design/design.ts'
import { formatRoute } from '../routes.ts'
import { LinkButton } from '../shell/message-page.tsx'
import { PageHead } from '../shell/page-head.tsx'
import styles from './pattern-page.module.css'

interface UnknownPatternProps {
  readonly id: PatternId
  /** More that leads on. */
  readonly children?: ReactNode
}

export function UnknownPattern({ id, children }: UnknownPatternProps): ReactElement {
  return (
    <article className={styles.page}>
      <PageHead title="This pattern is not here" detail="">
        {children}
        <LinkButton href={formatRoute({ page: 'patterns' })}>All patterns</LinkButton>
      </PageHead>
      <p className={`${styles.summary} ${styles.unknown}`}>
        Lintel knows no pattern “{id.slice(0, 80)}”. Perhaps the link is mistyped, or it is of a list that is not opened
        in this browser.
      </p>
      <p>
        <a href={formatRoute({ page: 'lists' })}>Your lists</a>
      </p>
    </article>
  )
}
