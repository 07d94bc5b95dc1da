/** A tick beside its label; `mixed` says that some of many are ticked. */
import { useId } from 'react'
import { classNames } from '../class-names.ts'
import styles from './checkbox.module.css'

interface CheckboxProps {
  readonly label: string
  readonly hideLabel?: boolean | undefined
  readonly checked: boolean | 'mixed'
  readonly onChange: (checked: boolean) => void
  readonly hint?: string | undefined
  /** The id of a text beside it that says what is ticked, where many ticks have the same label. */
  readonly describedBy?: string | undefined
  readonly disabled?: boolean | undefined
  readonly className?: string | undefined
}

export function Checkbox({
  label,
  hideLabel = false,
  checked,
  onChange,
  hint,
  describedBy,
  disabled,
  className,
}: CheckboxProps) {
  const hintId = useId()
  return (
    <label className={classNames(styles.row, className)}>
      <input
        type="checkbox"
        ref={(input) => {
          if (input !== null) input.indeterminate = checked === 'mixed'
        }}
        checked={checked === true}
        disabled={disabled}
        aria-label={label}
        aria-describedby={hint === undefined || hideLabel ? describedBy : hintId}
        className={styles.box}
        onChange={(event) => onChange(event.target.checked)}
      />
      {!hideLabel && (
        <span className={styles.words}>
          {label}
          {hint !== undefined && (
            <span id={hintId} className={styles.hint}>
              {hint}
            </span>
          )}
        </span>
      )}
    </label>
  )
}
