/** A line of text with its label; it reports each keystroke, or only what was finished. */
import type { ComponentProps, ReactNode } from 'react'
import { classNames } from '../class-names.ts'
import { useDraft } from './draft.ts'
import { Field, type FieldLook } from './field.tsx'
import styles from './input.module.css'

type InputProps = Omit<ComponentProps<'input'>, 'value' | 'onChange' | 'className' | 'id' | 'size'>

interface TextFieldProps extends FieldLook, InputProps {
  readonly value: string
  readonly onChange: (value: string) => void
  /** `input`: every keystroke; `blur`: on Enter or on leaving, Escape takes it back. */
  readonly commit?: 'input' | 'blur' | undefined
  readonly unit?: ReactNode
  readonly mono?: boolean | undefined
}

export function TextField(props: TextFieldProps) {
  const { label, layout, hint, error, hideLabel, className, ...rest } = props
  const { value, onChange, commit = 'input', unit, mono = false, onBlur, onKeyDown, ...input } = rest
  const draft = useDraft(value, onChange)
  const late = commit === 'blur'
  return (
    <Field {...{ label, layout, hint, error, hideLabel, className }}>
      {(control) => (
        <div className={styles.frame}>
          <input
            type="text"
            autoComplete="off"
            {...input}
            {...control}
            value={late ? draft.text : value}
            className={classNames(styles.input, mono && styles.mono)}
            onChange={(event) => (late ? draft.type(event.target.value) : onChange(event.target.value))}
            onBlur={(event) => {
              if (late) draft.finish()
              onBlur?.(event)
            }}
            onKeyDown={(event) => {
              if (late) draft.onKeyDown(event)
              onKeyDown?.(event)
            }}
          />
          {unit !== undefined && <span className={styles.unit}>{unit}</span>}
        </div>
      )}
    </Field>
  )
}
