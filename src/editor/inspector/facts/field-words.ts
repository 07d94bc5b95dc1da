/** How facts and fields are written in the inspector: their units, their defaults, and a few words for all of them. */
import type { Field } from '#catalog/pattern.ts'
import type { FactValue, Facts } from '#design/design.ts'

/** Stands behind a default of ours that still lacks a source. */
export const dagger = '†'

/** What the mark means, for the foot of a section. */
export const daggerMeans = `${dagger} Our default, not sourced yet.`

/** The facts that say how many of a part there are; they get a stepper and never go below one. */
export const counts: ReadonlySet<string> = new Set(['replicas', 'nodes', 'partitions', 'members'])

/** The unit as it stands behind a number; undefined for counts and money, which need none. */
export function unitText(unit: string): string | undefined {
  if (unit === 'n' || unit === '') return undefined
  if (unit === 'x') return '×'
  return unit === 'rps' ? 'req/s' : unit
}

/** The default as a placeholder, marked while it lacks a source. */
export function defaultText(field: Field): string {
  const text = valueText(field.default)
  return field.source === 'unsourced' ? `${text} ${dagger}` : text
}

function valueText(value: FactValue): string {
  return typeof value === 'number' ? value.toLocaleString('en-US', { maximumFractionDigits: 4 }) : String(value)
}

/** Whether the field shows a mark: it has no value, or, in `seeded` values, still the default it came with. */
export function isMarked(field: Field, value: FactValue | undefined, seeded: boolean): boolean {
  return field.source === 'unsourced' && (value === undefined || (seeded && value === field.default))
}

/** The first value of a behaviour that says something: "3 attempts", "30 s", "event". Empty when nothing is set. */
export function summaryOf(fields: readonly Field[], values: Facts): string {
  for (const field of fields) {
    const value = values[field.name]
    if (value === undefined || value === '') continue
    const mark = isMarked(field, value, true) ? ` ${dagger}` : ''
    if (field.type !== 'number') return `${valueText(value)}${mark}`
    const unit = field.unit === 'n' ? field.name : unitText(field.unit)
    return `${[valueText(value), ...(unit === undefined ? [] : [unit])].join(' ')}${mark}`
  }
  return ''
}
