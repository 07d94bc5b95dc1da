/** A small turning ring for a wait that has no measure; it says what it waits for. */
import { classNames } from '../class-names.ts'
import { VisuallyHidden } from './visually-hidden.tsx'
import styles from './spinner.module.css'

interface SpinnerProps {
  readonly label: string
  readonly className?: string | undefined
}

export function Spinner({ label, className }: SpinnerProps) {
  return (
    <span className={classNames(styles.spinner, className)}>
      <VisuallyHidden>{label}</VisuallyHidden>
    </span>
  )
}
