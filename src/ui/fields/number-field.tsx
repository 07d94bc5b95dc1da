/** A number with a unit, typed or stepped; it clamps to its bounds and reports only finished numbers. */
import type { KeyboardEvent, ReactNode } from 'react'
import Minus from 'lucide-react/icons/minus'
import Plus from 'lucide-react/icons/plus'
import { classNames } from '../class-names.ts'
import { useDraft } from './draft.ts'
import { Field, type ControlProps, type FieldLook } from './field.tsx'
import { type Bounds, readNumber, settle, writeNumber } from './number-text.ts'
import inputStyles from './input.module.css'
import styles from './number-field.module.css'

interface NumberFieldProps extends FieldLook {
  /** Null shows nothing (or the placeholder), for an unset or a mixed value. */
  readonly value: number | null
  readonly onChange: (value: number | null) => void
  readonly min?: number | undefined
  readonly max?: number | undefined
  readonly step?: number | undefined
  readonly decimals?: number | undefined
  readonly unit?: string | undefined
  /** Shows minus and plus beside the number. */
  readonly stepper?: boolean | undefined
  /** An emptied field means null instead of the number before. */
  readonly optional?: boolean | undefined
  /** Where steps start while there is no number; absent, the first step leads to the lowest number allowed. */
  readonly origin?: number | undefined
  readonly placeholder?: string | undefined
  readonly disabled?: boolean | undefined
}

export function NumberField(props: NumberFieldProps) {
  const { label, layout, hint, error, hideLabel, className } = props
  return (
    <Field {...{ label, layout, hint, error, hideLabel, className }}>
      {(control) => <NumberControl {...props} control={control} />}
    </Field>
  )
}

type NumberControlProps = NumberFieldProps & { readonly control: ControlProps }

function NumberControl({ control, ...props }: NumberControlProps) {
  const { label, value, unit, stepper = false, placeholder, disabled = false } = props
  const bounds = boundsOf(props)
  const { draft, stepBy, onKeyDown } = useNumber(props, bounds)
  const unitText = unit === undefined ? null : <span className={inputStyles.unit}>{unit}</span>
  const input = (
    <input
      {...control}
      {...spokenBounds(bounds)}
      type="text"
      role="spinbutton"
      inputMode="decimal"
      autoComplete="off"
      disabled={disabled}
      placeholder={placeholder}
      value={draft.text}
      aria-valuenow={value ?? undefined}
      aria-valuetext={spokenValue(props, bounds)}
      className={classNames(inputStyles.input, inputStyles.mono, stepper && styles.number)}
      onChange={(event) => draft.type(event.target.value)}
      onBlur={draft.finish}
      onKeyDown={onKeyDown}
    />
  )
  if (!stepper) {
    return (
      <div className={inputStyles.frame}>
        {input}
        {unitText}
      </div>
    )
  }
  const atMin = disabled || (value !== null && value <= bounds.min)
  const atMax = disabled || (value !== null && value >= bounds.max)
  return (
    <div className={styles.line}>
      <div className={classNames(inputStyles.frame, styles.stepper)}>
        <StepButton label={`Decrease ${label}`} disabled={atMin} onStep={() => stepBy(-1)} icon={<Minus />} />
        {input}
        <StepButton label={`Increase ${label}`} disabled={atMax} onStep={() => stepBy(1)} icon={<Plus />} />
      </div>
      {unitText}
    </div>
  )
}

function useNumber(props: NumberFieldProps, bounds: Bounds) {
  const { value, onChange, step = 1, optional = false, origin = null } = props
  const settled = value === null ? '' : writeNumber(value, bounds.decimals)
  const draft = useDraft(settled, (text) => {
    const read = readNumber(text)
    if (read !== null) report(settle(read, bounds))
    else if (optional && text.trim() === '') report(null)
  })

  function report(next: number | null) {
    if (next !== value) onChange(next)
  }

  function stepBy(steps: number) {
    const from = readNumber(draft.text) ?? value ?? origin
    draft.drop()
    const start = Number.isFinite(bounds.min) ? bounds.min : 0
    report(settle(from === null ? start : from + steps * step, bounds))
  }

  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    const steps = stepsFor(event)
    if (steps === 0) {
      draft.onKeyDown(event)
      return
    }
    event.preventDefault()
    stepBy(steps)
  }

  return { draft, stepBy, onKeyDown }
}

function boundsOf({ min, max, decimals }: NumberFieldProps): Bounds {
  return { min: min ?? Number.NEGATIVE_INFINITY, max: max ?? Number.POSITIVE_INFINITY, decimals: decimals ?? 2 }
}

function spokenBounds({ min, max }: Bounds) {
  return {
    'aria-valuemin': Number.isFinite(min) ? min : undefined,
    'aria-valuemax': Number.isFinite(max) ? max : undefined,
  }
}

function spokenValue({ value, unit = '', placeholder = 'Not set' }: NumberFieldProps, { decimals }: Bounds): string {
  return value === null ? placeholder : `${writeNumber(value, decimals)} ${unit}`.trim()
}

interface StepButtonProps {
  readonly label: string
  readonly disabled: boolean
  readonly onStep: () => void
  readonly icon: ReactNode
}

/** Outside the tab order: the arrow keys do the same in the number itself. */
function StepButton({ label, disabled, onStep, icon }: StepButtonProps) {
  return (
    <button
      type="button"
      tabIndex={-1}
      aria-label={label}
      aria-disabled={disabled || undefined}
      className={styles.step}
      onClick={disabled ? undefined : onStep}
    >
      {icon}
    </button>
  )
}

function stepsFor(event: KeyboardEvent): number {
  const coarse = event.shiftKey ? 10 : 1
  switch (event.key) {
    case 'ArrowUp':
      return coarse
    case 'ArrowDown':
      return -coarse
    case 'PageUp':
      return 10
    case 'PageDown':
      return -10
    default:
      return 0
  }
}
