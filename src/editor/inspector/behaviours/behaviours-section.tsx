/** The behaviours that ride on a part, boundary or link: their fields, adding and removing. */
import Plus from 'lucide-react/icons/plus'
import { useState, type ReactElement } from 'react'
import { whyNotAttach } from '#catalog/attach.ts'
import { patternOf } from '#catalog/catalog.ts'
import { wordsOf } from '#catalog/words.ts'
import type { Field } from '#catalog/pattern.ts'
import type { Attached, FactValue, PatternId } from '#design/design.ts'
import { setBehaviourField } from '#design/operations/behaviours.ts'
import { lookOf } from '#drawing/look.ts'
import { useEditor } from '#editor/context.ts'
import { MenuButton } from '#ui/actions/menu-button.tsx'
import { Section } from '#ui/display/section.tsx'
import { VisuallyHidden } from '#ui/display/visually-hidden.tsx'
import { useCard } from '#editor/card/knowledge.ts'
import { PresetList } from '#editor/card/preset-list.tsx'
import { FactField } from '../facts/fact-field.tsx'
import { daggerMeans, isMarked, summaryOf } from '../facts/field-words.ts'
import styles from '../inspector.module.css'
import { attachable, attachTo, detachFrom, menuOf, type Carrier, takePreset } from './attach.ts'
import { RidingRow } from './riding-row.tsx'

interface BehavioursSectionProps {
  readonly carrier: Carrier
  readonly behaviours: readonly Attached[]
  /** Behaviours that go well with the carrier; they lead the menu. */
  readonly often: readonly PatternId[]
}

export function BehavioursSection({ carrier, behaviours, often }: BehavioursSectionProps): ReactElement | null {
  const editor = useEditor()
  const [open, setOpen] = useState<PatternId | null>(null)
  const found = attachable(carrier, new Set(behaviours.map(({ pattern }) => pattern)))
  if (found.length === 0 && behaviours.length === 0) return null
  return (
    <Section
      title="Behaviours"
      trailing={
        found.length > 0 && (
          <MenuButton
            label="Add a behaviour"
            look="ghost"
            size="sm"
            align="end"
            plain
            icon={<Plus />}
            items={() => menuOf(found, often, (pattern) => void attachTo(editor, carrier, pattern))}
          >
            Add <VisuallyHidden>a behaviour</VisuallyHidden>
          </MenuButton>
        )
      }
    >
      {behaviours.length === 0 ? (
        <p className={styles.note}>Nothing attached yet.</p>
      ) : (
        <ul aria-label="Attached behaviours">
          {behaviours.map((behaviour) => (
            <BehaviourRow
              key={behaviour.pattern}
              carrier={carrier}
              behaviour={behaviour}
              open={open === behaviour.pattern}
              onToggle={() => setOpen(open === behaviour.pattern ? null : behaviour.pattern)}
            />
          ))}
        </ul>
      )}
    </Section>
  )
}

interface BehaviourRowProps {
  readonly carrier: Carrier
  readonly behaviour: Attached
  readonly open: boolean
  readonly onToggle: () => void
}

function BehaviourRow({ carrier, behaviour, open, onToggle }: BehaviourRowProps): ReactElement {
  const editor = useEditor()
  const { pattern: id, fields: values } = behaviour
  const card = useCard(id)
  const fields = card?.fields ?? []
  return (
    <RidingRow
      pattern={id}
      summary={summaryOf(fields, values)}
      open={open}
      onToggle={onToggle}
      onRemove={() => detachFrom(editor, carrier, id)}
    >
      <Remarks pattern={id} carrier={carrier} />
      <BehaviourFields id={carrier.id} behaviour={behaviour} fields={fields} />
      {card && card.presets.length > 0 && (
        <PresetList presets={card.presets} onTake={(preset) => takePreset(editor, { carrier, pattern: id }, preset)} />
      )}
    </RidingRow>
  )
}

/** What it is, and a word when it does not belong where it rides. */
function Remarks({ pattern, carrier }: { readonly pattern: PatternId; readonly carrier: Carrier }): ReactElement {
  const known = patternOf(pattern)
  const misplaced = known ? whyNotAttach(known, carrier.point) : null
  return (
    <>
      <p>{known ? wordsOf(known.id).summary : 'This build does not know this behaviour. It is kept as it is.'}</p>
      {misplaced !== null && <p>{misplaced}</p>}
    </>
  )
}

interface BehaviourFieldsProps {
  readonly id: string
  readonly behaviour: Attached
  readonly fields: readonly Field[]
}

function BehaviourFields({ id, behaviour: { pattern, fields: values }, fields }: BehaviourFieldsProps): ReactElement {
  const { session } = useEditor()

  function change({ name }: Field, value: FactValue | undefined): void {
    const label = `${value === undefined ? 'Clear' : 'Set'} ${name} of ${lookOf(pattern).name}`
    session.edit(label, (design) => setBehaviourField(design, { id, pattern, name }, value), {
      merge: `field:${id}:${pattern}:${name}`,
    })
  }

  return (
    <>
      {fields.map((field) => (
        <FactField
          key={field.name}
          field={field}
          value={values[field.name]}
          seeded
          onChange={(value) => change(field, value)}
        />
      ))}
      {fields.some((field) => isMarked(field, values[field.name], true)) && <p>{daggerMeans}</p>}
    </>
  )
}
