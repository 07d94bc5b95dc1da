/** The templates: a picture of each, what it is, and a button that makes a design of it. */
import { useState, type ReactElement } from 'react'
import type { Template } from '#catalog/outline.ts'
import { Button } from '#ui/actions/button.tsx'
import styles from '../library/card.module.css'
import { SectionHead } from '../shell/section-head.tsx'
import { Thumbnail } from '../picture/thumbnail.tsx'
import { startWith } from '../open/new-designs.ts'
import { designOf, startFrom } from './template-design.ts'

export function TemplatesSection({ templates }: { readonly templates: readonly Template[] | null }): ReactElement {
  return (
    <>
      <SectionHead title="Templates" />
      <ul className={styles.grid} aria-label="Templates">
        {templates?.map((template) => (
          <TemplateCard key={template.id} template={template} />
        ))}
      </ul>
    </>
  )
}

function TemplateCard({ template }: { readonly template: Template }): ReactElement {
  const [isStarting, setStarting] = useState(false)

  async function use(): Promise<void> {
    setStarting(true)
    if (!(await startWith(startFrom(template)))) setStarting(false)
  }

  return (
    <li className={styles.card} data-id={template.id}>
      <Thumbnail drawingKey={template.id} source={() => designOf(template)} />
      <div className={styles.body}>
        <h2 className={styles.name}>{template.title}</h2>
        <p className={styles.summary}>{template.summary}</p>
        <div className={styles.buttons}>
          <Button size="sm" disabled={isStarting} aria-label={`Use ${template.title}`} onClick={() => void use()}>
            Use
          </Button>
        </div>
      </div>
    </li>
  )
}
