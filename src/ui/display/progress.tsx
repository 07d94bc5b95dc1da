/** A named bar for work that takes a while; it stays away when the work is done within 400 ms. */
import { useEffect, useId, useState } from 'react'
import X from 'lucide-react/icons/x'
import { IconButton } from '../actions/icon-button.tsx'
import { classNames } from '../class-names.ts'
import styles from './progress.module.css'

interface ProgressProps {
  /** What is going on: "Arranging 212 parts". */
  readonly label: string
  /** From 0 to 1; without it the bar only says that something moves. */
  readonly value?: number | undefined
  readonly onCancel?: (() => void) | undefined
  /** How many milliseconds to wait before showing anything. */
  readonly delay?: number | undefined
  readonly className?: string | undefined
}

export function Progress({ label, value, onCancel, delay = 400, className }: ProgressProps) {
  const labelId = useId()
  const shown = useElapsed(delay)
  if (!shown) return null
  const percent = value === undefined ? undefined : Math.round(Math.min(1, Math.max(0, value)) * 100)
  return (
    <div className={classNames(styles.progress, className)}>
      <div className={styles.head}>
        <span id={labelId}>{label}</span>
        {percent !== undefined && <span className={classNames('mono', styles.percent)}>{percent} %</span>}
        {onCancel !== undefined && <IconButton label="Cancel" size="sm" icon={<X />} onClick={onCancel} />}
      </div>
      <div
        role="progressbar"
        aria-labelledby={labelId}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent}
        className={styles.track}
      >
        <div
          className={classNames(styles.bar, percent === undefined && styles.endless)}
          style={percent === undefined ? undefined : { width: `${percent}%` }}
        />
      </div>
    </div>
  )
}

function useElapsed(delay: number): boolean {
  const [elapsed, setElapsed] = useState(delay <= 0)
  useEffect(() => {
    const timer = setTimeout(() => setElapsed(true), delay)
    return () => clearTimeout(timer)
  }, [delay])
  return elapsed
}
