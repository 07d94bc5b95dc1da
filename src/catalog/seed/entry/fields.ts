/** Facts and fields: `open s = 30 †`, `jitter: none / full / equal = full`, `shard key: text`. */
import type { Field, FieldSource } from '../../pattern.ts'

/** The only units there are. `n` is a count, `x` a factor; a price or a cost has none, as its currency is the design's. */
const units: readonly string[] = [
  's',
  'ms',
  'min',
  'h',
  'days',
  'months',
  '%',
  'n',
  'rps',
  'msg/s',
  'tokens',
  'tokens/day',
  'bytes',
  'KB',
  'MB',
  'GB',
  'MB/s',
  'GB/s',
  'Gbps',
  'millicores',
  'm',
  'x',
]

export type FieldMistake = readonly [code: string, message: string]

/** The field of a line, or what is wrong with it. */
export function readField(key: string, value: string): Field | FieldMistake {
  const mark = /\s*([†‡])$/.exec(value)
  const source: FieldSource = mark ? (mark[1] === '†' ? 'unsourced' : 'seed') : 'plain'
  const text = mark ? value.slice(0, mark.index) : value
  const named = /^(.+?): +(.+)$/.exec(text)
  if (!named) return readNumber(key, text, source)
  const [, name = '', rest = ''] = named
  const written = /^text(?: = (.*))?$/.exec(rest)
  if (written) return { type: 'text', name, default: written[1] ?? '', source }
  return readChoice(key, name, { text: rest, source })
}

export function isMistake(field: Field | FieldMistake): field is FieldMistake {
  return Array.isArray(field)
}

function readChoice(
  key: string,
  name: string,
  { text, source }: { readonly text: string; readonly source: FieldSource },
): Field | FieldMistake {
  const [list = '', chosen] = text.split(' = ')
  const options = list.split(' / ').map((option) => option.trim())
  if (options.length < 2 || options.includes('')) {
    return ['E28', `${key} “${name}” needs two or more options parted by “ / ”, or “text”`]
  }
  if (chosen === undefined) return ['E28', `${key} “${name}” has no default; write “= ${options[0] ?? ''}” behind it`]
  if (!options.includes(chosen)) {
    return ['E29', `default “${chosen}” of “${name}” is not among its options: ${options.join(', ')}`]
  }
  return { type: 'choice', name, options, default: chosen, source }
}

function readNumber(key: string, text: string, source: FieldSource): Field | FieldMistake {
  const parts = /^(.+?) = (.*?)(?: \((\S+)\.\.(\S+)\))?$/.exec(text)
  if (!parts) return ['E28', `${key} “${text}” has no default; write “name unit = number”`]
  const [, left = '', amount = '', from, to] = parts
  const { name, unit } = withUnit(left)
  if (unit === null) return ['E28', `${key} “${name}” has no unit; units are ${units.join(', ')}`]
  const value = Number(amount)
  if (!/^-?\d+(?:\.\d+)?$/.test(amount)) {
    return ['E28', `default “${amount}” of “${name}” is not a number like 1500 or 0.5`]
  }
  if (from !== undefined && to !== undefined && !(value >= Number(from) && value <= Number(to))) {
    return ['E29', `default ${amount} of “${name}” is outside its range ${from}..${to}`]
  }
  if (source === 'plain') {
    return ['E30', `number of “${name}” has no source; mark it † (ours, to be sourced) or ‡ (stands in a seed)`]
  }
  return { type: 'number', name, unit, default: value, source }
}

function withUnit(left: string): { readonly name: string; readonly unit: string | null } {
  const unit = units.find((candidate) => left.endsWith(` ${candidate}`))
  if (unit !== undefined) return { name: left.slice(0, -unit.length - 1), unit }
  return { name: left, unit: /\b(?:cost|price)\b/.test(left) ? '' : null }
}
