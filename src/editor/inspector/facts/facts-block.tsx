/** The properties of a part or boundary: the four most useful facts, those that are set, and the rest on request. */
import { useState, type ReactElement, type ReactNode } from 'react'
import type { Field } from '#catalog/pattern.ts'
import type { DesignNode, FactValue } from '#design/design.ts'
import { setFact } from '#design/operations/nodes.ts'
import { titleOf } from '#drawing/names.ts'
import { useEditor } from '#editor/context.ts'
import { Button } from '#ui/actions/button.tsx'
import styles from '../inspector.module.css'
import { FactField } from './fact-field.tsx'
import { daggerMeans, isMarked } from './field-words.ts'

const first = 4

interface FactsBlockProps {
  readonly node: DesignNode
  readonly fields: readonly Field[]
  readonly children?: ReactNode
}

export function FactsBlock({ node, fields, children }: FactsBlockProps): ReactElement | null {
  const { session } = useEditor()
  const [all, setAll] = useState(false)
  const usual = fields.filter((field, at) => at < first || node.facts[field.name] !== undefined)
  const shown = all ? fields : usual

  function change({ name }: Field, value: FactValue | undefined): void {
    const label = `${value === undefined ? 'Clear' : 'Set'} ${name} of ${titleOf(node)}`
    session.edit(label, (design) => setFact(design, [node.id], name, value), { merge: `fact:${node.id}:${name}` })
  }

  if (fields.length === 0 && children === undefined) return null
  return (
    <section aria-label="Properties" className={styles.block}>
      {shown.map((field) => (
        <FactField
          key={field.name}
          field={field}
          value={node.facts[field.name]}
          onChange={(value) => change(field, value)}
        />
      ))}
      {fields.length > usual.length || all ? (
        <Button look="ghost" size="sm" className={styles.more} aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? 'Show fewer' : `Show all ${fields.length}`}
        </Button>
      ) : null}
      {children}
      {shown.some((field) => isMarked(field, node.facts[field.name], false)) && (
        <p className={styles.note}>{daggerMeans}</p>
      )}
    </section>
  )
}
