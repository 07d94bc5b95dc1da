/** The heading of a section of the library, and what stands beside it. */
import { useEffect, useRef, type ReactElement, type ReactNode } from 'react'
import styles from './shell.module.css'

let isFirst = true

interface SectionHeadProps {
  readonly title: string
  readonly children?: ReactNode
}

/** Takes the focus when one comes from another page, so that a screen reader says where one is. */
export function SectionHead({ title, children }: SectionHeadProps): ReactElement {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = `${title} · Lintel`
  }, [title])
  useEffect(() => {
    if (!isFirst) heading.current?.focus()
    isFirst = false
  }, [])
  return (
    <div className={styles.head}>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {children}
    </div>
  )
}
