/** The templates: a picture of each, what it is, what to read about it, and a button that makes a design of it. */
import { useState, type ReactElement } from 'react'
import type { Template } from '#catalog/outline.ts'
import { useLibrary } from '#editor/card/knowledge.ts'
import { webAddress } from '#editor/card/reading/web-address.ts'
import { Button } from '#ui/actions/button.tsx'
import { List } from '#ui/display/list.tsx'
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
        <Reads template={template.id} />
        <div className={styles.buttons}>
          <Button size="sm" disabled={isStarting} aria-label={`Use ${template.title}`} onClick={() => void use()}>
            Use
          </Button>
        </div>
      </div>
    </li>
  )
}

const mostReads = 3

function Reads({ template }: { readonly template: string }): ReactElement | null {
  const { reading } = useLibrary()
  const items = (reading?.items ?? []).filter(({ templates }) => templates.includes(template)).slice(0, mostReads)
  if (items.length === 0) return null
  return (
    <List className={styles.reads} aria-label="To read">
      {items.map(({ key, title, url, fix }) => {
        const address = webAddress(fix ?? url)
        return (
          <li key={key}>
            {address ? (
              <a href={address.href} target="_blank" rel="noopener noreferrer">
                {title}
              </a>
            ) : (
              title
            )}
          </li>
        )
      })}
    </List>
  )
}
