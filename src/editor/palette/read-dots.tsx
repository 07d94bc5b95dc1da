/** Up to three dots: how much of something's reading is done. */
import type { ReactElement } from 'react'
import { dotsOf } from './listing.ts'
import styles from './palette.module.css'

interface ReadDotsProps {
  readonly read: number
  readonly total: number
}

export function ReadDots({ read, total }: ReadDotsProps): ReactElement {
  const { dots, full } = dotsOf(read, total)
  return (
    <span className={styles.dots} aria-hidden="true">
      {Array.from({ length: dots }, (_, index) => (
        <i key={index} data-read={index < full || undefined} />
      ))}
    </span>
  )
}
