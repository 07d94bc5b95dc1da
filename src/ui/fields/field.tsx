/** A control with its label, a hint and an error, laid out in a row (inspector) or stacked (dialogs). */
import { useId, type ReactNode } from 'react'
import { classNames } from '../class-names.ts'
import styles from './field.module.css'

/** What every kind of field takes. */
export interface FieldLook {
  readonly label: string
  /** `row`: label at the left, 96 px wide; `stack`: label above. */
  readonly layout?: 'row' | 'stack' | undefined
  readonly hint?: string | undefined
  readonly error?: string | undefined
  /** Keeps the label for assistive technology only. */
  readonly hideLabel?: boolean | undefined
  readonly className?: string | undefined
}

/** What the control inside must carry. */
export interface ControlProps {
  readonly id: string
  readonly 'aria-describedby': string | undefined
  readonly 'aria-invalid': true | undefined
}

interface FieldProps extends FieldLook {
  readonly children: (control: ControlProps) => ReactNode
}

export function Field({ label, layout = 'row', hint, error, hideLabel = false, className, children }: FieldProps) {
  const id = useId()
  const note = error ?? hint
  const noteId = `${id}note`
  return (
    <div data-layout={hideLabel ? 'bare' : layout} className={classNames(styles.field, className)}>
      <label htmlFor={id} className={hideLabel ? 'visually-hidden' : styles.label}>
        {label}
      </label>
      {children({
        id,
        'aria-describedby': note === undefined ? undefined : noteId,
        'aria-invalid': error === undefined ? undefined : true,
      })}
      {note !== undefined && (
        <span id={noteId} className={classNames(styles.note, error !== undefined && styles.error)}>
          {note}
        </span>
      )}
    </div>
  )
}
