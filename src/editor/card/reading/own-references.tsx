/** What the user found worth reading about one part: added by address, read and removed like the rest. */
import Plus from 'lucide-react/icons/plus'
import { useRef, useState, type ReactElement } from 'react'
import type { DesignNode, Reference } from '#design/design.ts'
import { limits } from '#design/limits.ts'
import { editNode } from '#design/operations/nodes.ts'
import { cleanText } from '#design/text.ts'
import { titleOf } from '#drawing/names.ts'
import { useEditor } from '#editor/context.ts'
import { Button } from '#ui/actions/button.tsx'
import { List } from '#ui/display/list.tsx'
import { Section } from '#ui/display/section.tsx'
import { VisuallyHidden } from '#ui/display/visually-hidden.tsx'
import { TextField } from '#ui/fields/text-field.tsx'
import panel from '#editor/inspector/inspector.module.css'
import { AddressForm } from './address-form.tsx'
import styles from './reading.module.css'
import { ReadingRow } from './reading-row.tsx'
import { hostOf } from './web-address.ts'

export function OwnReferences({ node }: { readonly node: DesignNode }): ReactElement {
  const { session } = useEditor()
  const [adding, setAdding] = useState(false)
  const opener = useRef<HTMLButtonElement>(null)

  function change(label: string, references: readonly Reference[]): void {
    session.edit(`${label} ${titleOf(node)}`, (design) => editNode(design, node.id, { references }))
  }

  function close(): void {
    setAdding(false)
    opener.current?.focus()
  }

  return (
    <Section
      title="Your references"
      trailing={
        <Button
          ref={opener}
          data-add
          size="sm"
          look="ghost"
          icon={<Plus />}
          aria-expanded={adding}
          onClick={() => setAdding(!adding)}
        >
          Add <VisuallyHidden>a reference</VisuallyHidden>
        </Button>
      }
    >
      {node.references.length > 0 && (
        <List aria-label="Your references" className={styles.list}>
          {node.references.map((reference, at) => (
            <ReadingRow
              key={`${at} ${reference.url}`}
              item={reference}
              onRemove={() =>
                change(
                  'Remove a reference of',
                  node.references.filter((other) => other !== reference),
                )
              }
            />
          ))}
        </List>
      )}
      {adding && (
        <ReferenceForm
          known={node.references}
          onCancel={close}
          onAdd={(reference) => {
            change('Add a reference to', [...node.references, reference])
            close()
          }}
        />
      )}
      {!adding && node.references.length === 0 && <p className={panel.note}>Links you add stay with this part.</p>}
    </Section>
  )
}

interface ReferenceFormProps {
  readonly known: readonly Reference[]
  readonly onAdd: (reference: Reference) => void
  readonly onCancel: () => void
}

function ReferenceForm({ known, onAdd, onCancel }: ReferenceFormProps): ReactElement {
  const [title, setTitle] = useState('')
  return (
    <AddressForm
      label="Address"
      keep="Add reference"
      className={styles.form}
      buttonsClassName={panel.buttons}
      faultOf={({ href }) => (known.some(({ url }) => url === href) ? 'This address is listed already.' : null)}
      onKeep={({ href }) => {
        const name = cleanText(title.trim(), limits.label)
        onAdd({ url: href, title: name === '' ? hostOf(href) : name })
      }}
      onCancel={onCancel}
      more={(leave) => (
        <TextField label="Title" placeholder="optional" value={title} onChange={setTitle} onKeyDown={leave} />
      )}
    />
  )
}
