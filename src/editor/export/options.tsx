/** The options of one format: only those that change what it writes. */
import { useId, type ReactElement } from 'react'
import type { DesignNode } from '#design/design.ts'
import { lookOf } from '#drawing/look.ts'
import type { Format, WriteOptions } from '#formats/format.ts'
import { Segmented } from '#ui/choices/segmented.tsx'
import { Switch } from '#ui/choices/switch.tsx'
import type { Area } from './area.ts'
import type { Choice, Scale, ThemeChoice } from './choice.ts'
import styles from './export.module.css'

const scales: readonly Scale[] = [1, 2, 3]

const themes: readonly { readonly value: ThemeChoice; readonly label: string }[] = [
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
  { value: 'as-is', label: 'As is' },
]

const switches = [
  { name: 'title', label: 'Title' },
  { name: 'legend', label: 'Legend' },
  { name: 'background', label: 'Background' },
  { name: 'embed', label: 'Keep editable data inside' },
] as const satisfies readonly { readonly name: keyof WriteOptions; readonly label: string }[]

interface OptionsProps {
  readonly format: Format
  readonly choice: Choice
  readonly onChoose: (some: Partial<Choice>) => void
  readonly area: Area
  readonly onArea: (area: Area) => void
  /** Whether anything is selected. */
  readonly selected: boolean
  readonly boundary: DesignNode | null
}

export function Options({ format, choice, onChoose, area, onArea, selected, boundary }: OptionsProps): ReactElement {
  const takes = (option: keyof WriteOptions): boolean => format.options.includes(option)
  const shown = switches.filter(({ name }) => takes(name))
  return (
    <>
      {takes('scope') && <AreaChoice area={area} onArea={onArea} selected={selected} boundary={boundary} />}
      {takes('scale') && (
        <Segmented
          label="Size"
          showLabel
          full
          value={String(choice.scale)}
          options={scales.map((scale) => ({ value: String(scale), label: `${scale}×` }))}
          onChange={(value) => onChoose({ scale: scales.find((scale) => String(scale) === value) ?? choice.scale })}
        />
      )}
      {takes('theme') && (
        <Segmented
          label="Theme"
          showLabel
          full
          value={choice.theme}
          options={themes}
          onChange={(theme) => onChoose({ theme })}
        />
      )}
      {shown.length > 0 && (
        <div className={styles.switches}>
          {shown.map(({ name, label }) => (
            <Switch
              key={name}
              label={label}
              checked={choice[name]}
              onChange={(checked) => onChoose({ [name]: checked })}
            />
          ))}
        </div>
      )}
    </>
  )
}

type AreaChoiceProps = Pick<OptionsProps, 'area' | 'onArea' | 'selected' | 'boundary'>

function AreaChoice({ area, onArea, selected, boundary }: AreaChoiceProps): ReactElement {
  const reason = useId()
  return (
    <div role="group" aria-describedby={selected ? undefined : reason} className={styles.area}>
      <Segmented<Area>
        label="Area"
        showLabel
        full
        value={area}
        options={[
          { value: 'everything', label: 'Everything' },
          { value: 'selection', label: 'Selection', disabled: !selected },
          ...(boundary ? [{ value: 'boundary' as const, label: lookOf(boundary.pattern).short }] : []),
        ]}
        onChange={onArea}
      />
      {!selected && (
        <p id={reason} className={styles.hint}>
          Nothing is selected on the canvas.
        </p>
      )}
    </div>
  )
}
