/** The design itself as a form: shown while nothing is selected. */
import { useState, type ReactElement } from 'react'
import { sentenceCase } from '#catalog/phrases.ts'
import type { Meta } from '#design/design.ts'
import { setMeta } from '#design/operations/meta.ts'
import { useDocument, useEditor } from '#editor/context.ts'
import { TextField } from '#ui/fields/text-field.tsx'
import { PracticesSection } from './behaviours/practices-section.tsx'
import { Header } from './header/header.tsx'
import header from './header/header.module.css'
import styles from './inspector.module.css'
import { NotesSection } from './text/notes-section.tsx'
import { TagsSection } from './text/tags-section.tsx'
import { statisticsOf } from './words.ts'

const untitled = 'Untitled design'

export function DesignInspector(): ReactElement {
  const { session } = useEditor()
  const meta = useDocument(({ design }) => design.meta)
  const statistics = useDocument(({ design }) => statisticsOf(design))

  function edit(label: string, change: Partial<Meta>, merge: string): void {
    session.edit(label, (design) => setMeta(design, change), { merge })
  }

  return (
    <>
      <Header title={<h3 className={header.heading}>This design</h3>} detail={sentenceCase(statistics)} />
      <div className={styles.block}>
        <TitleField title={meta.title} onChange={(title) => edit('Rename the design', { title }, 'meta:title')} />
      </div>
      <NotesSection
        title="Summary"
        value={meta.summary}
        placeholder="What is this design for? Markdown works."
        onChange={(summary) => edit('Write the summary', { summary }, 'meta:summary')}
      />
      <TagsSection tags={meta.tags} />
      <PracticesSection boundary={null} where="design" practices={meta.practices} />
    </>
  )
}

interface TitleFieldProps {
  readonly title: string
  readonly onChange: (title: string) => void
}

/** A design is never without a title: an emptied one gets the usual on leaving. */
function TitleField({ title, onChange }: TitleFieldProps): ReactElement {
  const [emptied, setEmptied] = useState(false)
  return (
    <TextField
      label="Title"
      value={emptied ? '' : title}
      placeholder={untitled}
      onChange={(text) => {
        const isEmpty = text.trim() === ''
        setEmptied(isEmpty)
        if (!isEmpty) onChange(text)
      }}
      onBlur={() => {
        if (emptied) onChange(untitled)
        setEmptied(false)
      }}
    />
  )
}
