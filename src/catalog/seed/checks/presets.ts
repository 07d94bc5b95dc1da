/** Whether the presets of an entry name fields it has, with values these can take. */
import { factsOf } from '../../classes.ts'
import type { Field } from '../../pattern.ts'
import type { EntryDraft } from '../entry/entry.ts'
import { didYouMean, type Report } from '../problem.ts'

/** Reports every value of a preset that no field of its entry takes. */
export function checkPresets({ pattern, card, all }: EntryDraft, report: Report): void {
  // Without a class or with a field that could not be read there is nothing to judge by; that was reported already.
  if ((pattern.role === 'part' && !pattern.class) || all('field').length !== card.fields.length) return
  const fields = pattern.class ? factsOf(pattern.class, card.fields) : card.fields
  const items = all('preset')
  for (const { title, values } of card.presets) {
    const at = items.find((item) => item.value.startsWith(`${title} (`)) ?? card.source
    for (const [name, value] of Object.entries(values)) {
      const fault = faultOf(fields, name, value)
      if (fault !== null) report(at, 'E29', `preset “${title}”: ${fault}`)
    }
  }
}

function faultOf(fields: readonly Field[], name: string, value: string | number): string | null {
  const field = fields.find((one) => one.name === name)
  if (!field)
    return `“${name}” is no field here.${didYouMean(
      name,
      fields.map((one) => one.name),
    )}`
  switch (field.type) {
    case 'number':
      return typeof value === 'number' ? null : `“${name}” takes a number`
    case 'choice':
      return field.options.includes(String(value)) ? null : `“${name}” is one of ${field.options.join(', ')}`
    case 'text':
      return null
  }
}
