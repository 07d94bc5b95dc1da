/** The tags of the design: typed, shown as chips, removed one by one. */
import X from 'lucide-react/icons/x'
import { useState, type KeyboardEvent, type ReactElement } from 'react'
import { limits } from '#design/limits.ts'
import { setMeta } from '#design/operations/meta.ts'
import { cleanText } from '#design/text.ts'
import { useEditor } from '#editor/context.ts'
import { Section } from '#ui/display/section.tsx'
import { TextField } from '#ui/fields/text-field.tsx'
import panel from '../inspector.module.css'
import styles from './tags.module.css'

export function TagsSection({ tags }: { readonly tags: readonly string[] }): ReactElement {
  const { session } = useEditor()
  const [text, setText] = useState('')

  /** A comma parts tags, so a pasted list becomes several. */
  function add(): void {
    const typed = text.split(',').map((tag) => cleanText(tag.trim(), limits.label))
    const fresh = [...new Set(typed)].filter((tag) => tag !== '' && !tags.includes(tag))
    setText('')
    const label = `Add ${fresh.length === 1 ? 'tag' : 'tags'} ${fresh.join(', ')}`
    if (fresh.length > 0) session.edit(label, (design) => setMeta(design, { tags: [...tags, ...fresh] }))
  }

  function remove(tag: string): void {
    session.edit(`Remove tag ${tag}`, (design) => setMeta(design, { tags: tags.filter((other) => other !== tag) }))
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Enter') return
    event.preventDefault()
    add()
  }

  return (
    <Section title="Tags">
      <div className={panel.fields}>
        {tags.length > 0 && (
          <ul aria-label="Tags" className={panel.chips}>
            {tags.map((tag) => (
              <li key={tag} className={styles.tag}>
                <span>{tag}</span>
                <button
                  type="button"
                  aria-label={`Remove tag ${tag}`}
                  onClick={(event) => {
                    // The field is the one thing here that surely stays.
                    event.currentTarget.closest('section')?.querySelector('input')?.focus()
                    remove(tag)
                  }}
                >
                  <X aria-hidden="true" />
                </button>
              </li>
            ))}
          </ul>
        )}
        <TextField
          label="Add a tag"
          hideLabel
          placeholder="Add a tag"
          value={text}
          onChange={setText}
          onKeyDown={onKeyDown}
          onBlur={() => {
            if (text.trim() !== '') add()
          }}
        />
      </div>
    </Section>
  )
}
