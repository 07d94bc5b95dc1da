/** One choice of a few, side by side in a sunken track; native radios, so that arrows and forms just work. */
import { useId, type ReactNode } from 'react'
import { classNames } from '../class-names.ts'
import styles from './segmented.module.css'

export interface Segment<V extends string> {
  readonly value: V
  readonly label: string
  readonly icon?: ReactNode
  /** A number worth noticing, such as open findings. */
  readonly count?: number | undefined
  /** The number in words, for assistive technology: "2 findings". */
  readonly countLabel?: string | undefined
  /** Shows the icon alone; the label stays the name. */
  readonly iconOnly?: boolean | undefined
  readonly disabled?: boolean | undefined
}

interface SegmentedProps<V extends string> {
  readonly label: string
  /** Shows the label above the track. */
  readonly showLabel?: boolean | undefined
  readonly value: V
  readonly options: readonly Segment<V>[]
  readonly onChange: (value: V) => void
  readonly size?: 'md' | 'sm' | undefined
  readonly full?: boolean | undefined
  readonly className?: string | undefined
}

export function Segmented<V extends string>(props: SegmentedProps<V>) {
  const { label, showLabel = false, value, options, onChange, size = 'md', full = false, className } = props
  const name = useId()
  const labelId = useId()
  return (
    <div className={classNames(showLabel && styles.labelled, className)}>
      {showLabel && (
        <span id={labelId} className={styles.label}>
          {label}
        </span>
      )}
      <div
        role="radiogroup"
        aria-label={showLabel ? undefined : label}
        aria-labelledby={showLabel ? labelId : undefined}
        data-size={size}
        className={classNames(styles.track, full && styles.full)}
      >
        {options.map((option) => (
          <label key={option.value} className={styles.segment} title={option.iconOnly ? option.label : undefined}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              disabled={option.disabled}
              className={styles.input}
              aria-label={nameOf(option)}
              onChange={() => onChange(option.value)}
            />
            <span className={styles.face}>
              {option.icon}
              {option.iconOnly !== true && option.label}
              {option.count !== undefined && option.count > 0 && <span className={styles.count}>{option.count}</span>}
            </span>
          </label>
        ))}
      </div>
    </div>
  )
}

function nameOf<V extends string>({ label, count, countLabel }: Segment<V>): string {
  if (count === undefined || count <= 0) return label
  return `${label}, ${countLabel ?? String(count)}`
}
