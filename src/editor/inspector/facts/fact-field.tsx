/** One fact as a control. Without a value it shows its default as a placeholder; emptied, it has no value. */
import type { ReactElement } from 'react'
import type { Field } from '#catalog/pattern.ts'
import { sentenceCase } from '#catalog/phrases.ts'
import type { FactValue } from '#design/design.ts'
import { Select } from '#ui/choices/select.tsx'
import { NumberField } from '#ui/fields/number-field.tsx'
import { TextField } from '#ui/fields/text-field.tsx'
import { counts, dagger, defaultText, isMarked, unitText } from './field-words.ts'
import type { NumberFact } from './fields-of.ts'

interface FactFieldProps {
  readonly field: Field
  readonly value: FactValue | undefined
  /** Undefined takes the value away. */
  readonly onChange: (value: FactValue | undefined) => void
  /** Values came with what carries them, so one that equals an unsourced default is still only that. */
  readonly seeded?: boolean
}

export function FactField({ field, value, onChange, seeded = false }: FactFieldProps): ReactElement {
  switch (field.type) {
    case 'number':
      return <NumberFact field={field} value={value} onChange={onChange} seeded={seeded} />
    case 'choice':
      return <ChoiceFact field={field} value={value} onChange={onChange} seeded={seeded} />
    case 'text':
      return (
        <TextField
          label={sentenceCase(field.name)}
          value={typeof value === 'string' ? value : ''}
          placeholder={field.default === '' ? undefined : defaultText(field)}
          onChange={(text) => onChange(text === '' ? undefined : text)}
        />
      )
  }
}

type Typed<F extends Field> = Required<Omit<FactFieldProps, 'field'>> & { readonly field: F }

function NumberFact({ field, value, onChange, seeded }: Typed<NumberFact>): ReactElement {
  const isCount = counts.has(field.name)
  const unit = unitText(field.unit)
  const marked = value !== undefined && isMarked(field, value, seeded)
  return (
    <NumberField
      label={sentenceCase(field.name)}
      value={typeof value === 'number' ? value : null}
      origin={field.default}
      placeholder={defaultText(field)}
      unit={marked ? [...(unit === undefined ? [] : [unit]), dagger].join(' ') : unit}
      min={isCount ? 1 : 0}
      decimals={4}
      stepper={isCount}
      optional
      onChange={(next) => onChange(next ?? undefined)}
    />
  )
}

function ChoiceFact({ field, value, onChange, seeded }: Typed<Extract<Field, { type: 'choice' }>>): ReactElement {
  const chosen = typeof value === 'string' ? value : ''
  const options = chosen === '' || field.options.includes(chosen) ? field.options : [...field.options, chosen]
  return (
    <Select
      label={sentenceCase(field.name)}
      value={chosen}
      options={[
        { value: '', label: `Default: ${defaultText(field)}` },
        ...options.map((option) => ({
          value: option,
          label: seeded && option === chosen && isMarked(field, option, true) ? `${option} ${dagger}` : option,
        })),
      ]}
      onChange={(next) => onChange(next === '' ? undefined : next)}
    />
  )
}
