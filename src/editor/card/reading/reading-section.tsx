/** *Read about X*: the references of a pattern, then what belongs to others but helps here. */
import type { ReactElement } from 'react'
import type { PatternId } from '#design/design.ts'
import { lookOf } from '#drawing/look.ts'
import { Section } from '#ui/display/section.tsx'
import { useCards } from '../knowledge.ts'
import { midSentence } from '#editor/inspector/words.ts'
import { ReadCount, ReadingList } from './reading-list.tsx'
import styles from './reading.module.css'

interface ReadingSectionProps {
  readonly pattern: PatternId
  /** Folded away at first; for what is not the subject itself. */
  readonly folded?: boolean
  readonly list?: string
  /** Of its heading. */
  readonly level?: 2 | 3
}

export function ReadingSection({ pattern, folded = false, list, level = 3 }: ReadingSectionProps): ReactElement | null {
  const { own, related } = useCards([pattern]).reading(pattern)
  if (own.length + related.length === 0) return null
  const about = midSentence(lookOf(pattern).name)
  return (
    <Section
      title={`Read about ${about}`}
      level={level}
      trailing={own.length > 0 && <ReadCount items={own} />}
      {...(folded ? { collapsible: true, defaultOpen: false } : {})}
    >
      {own.length > 0 && <ReadingList label={list ?? 'References'} items={own} />}
      {related.length > 0 && (
        <>
          <h4 className={styles.related}>Related reading</h4>
          <ReadingList label="Related reading" items={related} first={own.length > 0 ? 2 : 4} />
        </>
      )}
    </Section>
  )
}
