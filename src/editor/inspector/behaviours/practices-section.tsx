/** The practices of the design or of a boundary, each with what to read about it. */
import Plus from 'lucide-react/icons/plus'
import { useState, type ReactElement } from 'react'
import { patternOf } from '#catalog/catalog.ts'
import { wordsOf } from '#catalog/words.ts'
import type { NodeId, PatternId } from '#design/design.ts'
import { lookOf } from '#drawing/look.ts'
import { useEditor } from '#editor/context.ts'
import { MenuButton } from '#ui/actions/menu-button.tsx'
import { Section } from '#ui/display/section.tsx'
import { VisuallyHidden } from '#ui/display/visually-hidden.tsx'
import { useCards } from '#editor/card/knowledge.ts'
import styles from '../inspector.module.css'
import { ReadingList } from '#editor/card/reading/reading-list.tsx'
import { midSentence } from '../words.ts'
import { addPractice, menuOf, practicesFor, removePractice } from './attach.ts'
import { RidingRow } from './riding-row.tsx'

interface PracticesSectionProps {
  /** The boundary they belong to; null for the design. */
  readonly boundary: NodeId | null
  /** Where practices must fit: `design`, or the pattern of the boundary. */
  readonly where: PatternId
  readonly practices: readonly PatternId[]
}

export function PracticesSection({ boundary, where, practices }: PracticesSectionProps): ReactElement | null {
  const editor = useEditor()
  const [open, setOpen] = useState<PatternId | null>(null)
  const found = practicesFor(where, practices)
  if (found.length === 0 && practices.length === 0) return null
  return (
    <Section
      title="Practices"
      trailing={
        found.length > 0 && (
          <MenuButton
            label="Add a practice"
            look="ghost"
            size="sm"
            align="end"
            plain
            icon={<Plus />}
            items={() => menuOf(found, [], ({ id }) => addPractice(editor, boundary, id))}
          >
            Add <VisuallyHidden>a practice</VisuallyHidden>
          </MenuButton>
        )
      }
    >
      {practices.length === 0 ? (
        <p className={styles.note}>None followed yet.</p>
      ) : (
        <ul aria-label="Practices followed">
          {practices.map((practice) => (
            <RidingRow
              key={practice}
              pattern={practice}
              open={open === practice}
              onToggle={() => setOpen(open === practice ? null : practice)}
              onRemove={() => removePractice(editor, boundary, practice)}
            >
              <PracticeCard practice={practice} />
            </RidingRow>
          ))}
        </ul>
      )}
    </Section>
  )
}

function PracticeCard({ practice }: { readonly practice: PatternId }): ReactElement {
  const { own, related } = useCards([practice]).reading(practice)
  const pattern = patternOf(practice)
  const { name } = lookOf(practice)
  return (
    <>
      <p>{pattern ? wordsOf(pattern.id).summary : 'This build does not know this practice. It is kept as it is.'}</p>
      {own.length + related.length > 0 && (
        <ReadingList label={`References about ${midSentence(name)}`} items={[...own, ...related]} />
      )}
    </>
  )
}
