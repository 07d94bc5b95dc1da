/** A setting that is on or off at once, its label at the left and the switch at the right. */
import { useId } from 'react'
import { classNames } from '../class-names.ts'
import styles from './switch.module.css'

interface SwitchProps {
  readonly label: string
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
  readonly hint?: string | undefined
  readonly disabled?: boolean | undefined
  readonly className?: string | undefined
}

export function Switch({ label, checked, onChange, hint, disabled, className }: SwitchProps) {
  const hintId = useId()
  return (
    <label className={classNames(styles.row, className)}>
      <span className={styles.words}>
        {label}
        {hint !== undefined && (
          <span id={hintId} className={styles.hint}>
            {hint}
          </span>
        )}
      </span>
      <input
        type="checkbox"
        role="switch"
        checked={checked}
        aria-checked={checked}
        disabled={disabled}
        aria-label={label}
        aria-describedby={hint === undefined ? undefined : hintId}
        className={styles.track}
        onChange={(event) => onChange(event.target.checked)}
      />
    </label>
  )
}
