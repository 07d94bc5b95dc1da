/** One choice of a few as a row of chips, for filters; native radios, so that arrows just work. */
import { useId, type ReactNode } from 'react'
import { classNames } from '../class-names.ts'
import styles from './chip-group.module.css'

export interface ChipOption<V extends string> {
  readonly value: V
  readonly label: string
  readonly icon?: ReactNode
  readonly count?: number | undefined
}

interface ChipGroupProps<V extends string> {
  readonly label: string
  readonly value: V
  readonly options: readonly ChipOption<V>[]
  readonly onChange: (value: V) => void
  /** Narrower chips in one line. */
  readonly tight?: boolean | undefined
  readonly className?: string | undefined
}

export function ChipGroup<V extends string>(props: ChipGroupProps<V>) {
  const { label, value, options, onChange, tight = false, className } = props
  const name = useId()
  return (
    <div role="radiogroup" aria-label={label} className={classNames(styles.group, tight && styles.tight, className)}>
      {options.map((option) => (
        <label key={option.value} className={styles.option}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            className={styles.input}
            aria-label={option.label}
            onChange={() => onChange(option.value)}
          />
          <span className={styles.face}>
            {option.icon}
            {option.label}
            {option.count !== undefined && <span className={classNames('mono', styles.count)}>{option.count}</span>}
          </span>
        </label>
      ))}
    </div>
  )
}
