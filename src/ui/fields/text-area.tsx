/** Several lines of text with their label; the box grows with the text. */
import type { ComponentProps } from 'react'
import { classNames } from '../class-names.ts'
import { useDraft } from './draft.ts'
import { Field, type FieldLook } from './field.tsx'
import inputStyles from './input.module.css'
import styles from './text-area.module.css'

type AreaProps = Omit<ComponentProps<'textarea'>, 'value' | 'onChange' | 'className' | 'id'>

interface TextAreaProps extends FieldLook, AreaProps {
  readonly value: string
  readonly onChange: (value: string) => void
  /** `input`: every keystroke; `blur`: on leaving, Escape takes it back. */
  readonly commit?: 'input' | 'blur' | undefined
  readonly mono?: boolean | undefined
}

export function TextArea(props: TextAreaProps) {
  const { label, layout = 'stack', hint, error, hideLabel, className, ...rest } = props
  const { value, onChange, commit = 'input', mono = false, rows = 3, onBlur, onKeyDown, ...area } = rest
  const draft = useDraft(value, onChange)
  const late = commit === 'blur'
  return (
    <Field {...{ label, layout, hint, error, hideLabel, className }}>
      {(control) => (
        <div className={classNames(inputStyles.frame, styles.frame)}>
          <textarea
            {...area}
            {...control}
            rows={rows}
            value={late ? draft.text : value}
            className={classNames(inputStyles.input, styles.area, mono && inputStyles.mono)}
            onChange={(event) => (late ? draft.type(event.target.value) : onChange(event.target.value))}
            onBlur={(event) => {
              if (late) draft.finish()
              onBlur?.(event)
            }}
            onKeyDown={(event) => {
              if (late && event.key === 'Escape') draft.onKeyDown(event)
              onKeyDown?.(event)
            }}
          />
        </div>
      )}
    </Field>
  )
}
