/** The facts or fields of a pattern with their units and defaults. */
import type { ReactElement } from 'react'
import type { Card, Field, Pattern } from '#catalog/pattern.ts'
import { sentenceCase } from '#catalog/phrases.ts'
import { dagger, daggerMeans, defaultText, unitText } from '#editor/inspector/facts/field-words.ts'
import { fieldsOf } from '#editor/inspector/facts/fields-of.ts'
import styles from './pattern-page.module.css'

interface FieldsTableProps {
  readonly pattern: Pattern
  readonly card: Card
}

export function FieldsTable({ pattern, card }: FieldsTableProps): ReactElement | null {
  const fields = fieldsOf(pattern, card)
  if (fields.length === 0) return null
  const marked = fields.some(({ source }) => source === 'unsourced')
  return (
    <section className={styles.section} aria-labelledby="fields">
      <h2 id="fields">{pattern.role === 'part' ? 'Facts one can set' : 'Fields one can set'}</h2>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col">Default</th>
            <th scope="col">Unit or choices</th>
          </tr>
        </thead>
        <tbody>
          {fields.map((field) => (
            <tr key={field.name}>
              <th scope="row">{sentenceCase(field.name)}</th>
              <td>{field.type === 'text' && field.default === '' ? '' : defaultText(field)}</td>
              <td>{rangeOf(field)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {marked && <p className={styles.note}>{daggerMeans.replace(dagger, `${dagger} `).replace('  ', ' ')}</p>}
    </section>
  )
}

function rangeOf(field: Field): string {
  switch (field.type) {
    case 'number':
      return unitText(field.unit) ?? ''
    case 'choice':
      return field.options.join(', ')
    case 'text':
      return 'words'
  }
}
