/** One choice of many in the browser's own list, dressed as a field. */
import ChevronDown from 'lucide-react/icons/chevron-down'
import { classNames } from '../class-names.ts'
import { Field, type FieldLook } from '../fields/field.tsx'
import inputStyles from '../fields/input.module.css'
import styles from './select.module.css'

export interface SelectOption<V extends string> {
  readonly value: V
  readonly label: string
  readonly disabled?: boolean | undefined
  /** Options of one group stand together under its name. */
  readonly group?: string | undefined
}

interface SelectProps<V extends string> extends FieldLook {
  readonly value: V
  readonly options: readonly SelectOption<V>[]
  readonly onChange: (value: V) => void
  readonly disabled?: boolean | undefined
}

export function Select<V extends string>(props: SelectProps<V>) {
  const { label, layout, hint, error, hideLabel, className, value, options, onChange, disabled } = props
  const groups = [...new Set(options.map((option) => option.group))]
  return (
    <Field {...{ label, layout, hint, error, hideLabel, className }}>
      {(control) => (
        <div className={classNames(inputStyles.frame, styles.frame)}>
          <select
            {...control}
            value={value}
            disabled={disabled}
            className={classNames(inputStyles.input, styles.select)}
            onChange={(event) => {
              const chosen = options.find((option) => option.value === event.target.value)
              if (chosen !== undefined) onChange(chosen.value)
            }}
          >
            {groups.map((group) => {
              const members = options.filter((option) => option.group === group).map(Choice)
              return group === undefined ? (
                members
              ) : (
                <optgroup key={group} label={group}>
                  {members}
                </optgroup>
              )
            })}
          </select>
          <ChevronDown aria-hidden="true" />
        </div>
      )}
    </Field>
  )
}

function Choice<V extends string>({ value, label, disabled }: SelectOption<V>) {
  return (
    <option key={value} value={value} disabled={disabled}>
      {label}
    </option>
  )
}
