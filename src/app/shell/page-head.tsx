/** The heading of a page about one thing: its tile, its name, a line about it, and what can be done with it. */
import { useEffect, useRef, type ReactElement, type ReactNode } from 'react'
import styles from './page-head.module.css'

interface PageHeadProps {
  readonly title: string
  readonly detail: string
  readonly icon?: ReactNode
  /** Buttons at the end. */
  readonly children?: ReactNode
}

let isFirst = true

/** Takes the focus when one comes from another page, so that a screen reader says where one is. */
export function PageHead({ title, detail, icon, children }: PageHeadProps): ReactElement {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = `${title} · Lintel`
    if (!isFirst) heading.current?.focus()
    isFirst = false
  }, [title])
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
