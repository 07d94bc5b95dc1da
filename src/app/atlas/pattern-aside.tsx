/** What stands beside the text of a pattern: company, reading, technologies, where it is used, and where it comes from. */
import type { ReactElement } from 'react'
import { patternOf } from '#catalog/catalog.ts'
import type { Card, Pattern } from '#catalog/pattern.ts'
import { suggestionsFor } from '#catalog/suggestions.ts'
import { wordsOf } from '#catalog/words.ts'
import { useCards } from '#editor/card/knowledge.ts'
import { Neighbours } from '#editor/card/neighbours.tsx'
import { PresetList } from '#editor/card/preset-list.tsx'
import { ReadingSection } from '#editor/card/reading/reading-section.tsx'
import { together } from '#editor/inspector/words.ts'
import { Section } from '#ui/display/section.tsx'
import { formatRoute } from '../routes.ts'
import { useStarts } from '../starts/use-starts.ts'
import { usesOf } from './uses-of.ts'
import styles from './pattern-page.module.css'

const mostCompany = 8

interface PatternAsideProps {
  readonly pattern: Pattern
  readonly card: Card
}

export function PatternAside({ pattern, card }: PatternAsideProps): ReactElement {
  const { company } = useCards([pattern.id])
  const { technologies } = wordsOf(pattern.id)
  const found = suggestionsFor(pattern, company, patternOf, { limit: mostCompany })
  return (
    <aside className={styles.aside} aria-label={`Beside ${pattern.name}`}>
      {found.length > 0 && (
        <Section title="Goes well with" level={2}>
          <Neighbours label="Goes well with" found={found} />
        </Section>
      )}
      <ReadingSection pattern={pattern.id} level={2} />
      {technologies.length > 0 && (
        <Section title="Technologies" level={2}>
          <p>{technologies.join(', ')}</p>
        </Section>
      )}
      {card.presets.length > 0 && (
        <Section title="Examples" level={2}>
          <PresetList presets={card.presets} />
        </Section>
      )}
      {card.uses.length > 0 && (
        <Section title="Said to be used" level={2}>
          {card.uses.map((use) => (
            <p key={use}>{claimOf(use)} Not verified.</p>
          ))}
        </Section>
      )}
      <UsedIn pattern={pattern} />
      <Places card={card} />
      <Origin card={card} />
    </aside>
  )
}

/** Folded, as only those who mend the text look for it. */
function Origin({ card: { from, presets, source } }: { readonly card: Card }): ReactElement {
  const examples = [...new Set(presets.map((preset) => preset.from))].filter((place) => /^S\d /u.test(place))
  return (
    <Section title="Where it comes from" level={2} collapsible defaultOpen={false}>
      <p>{from === '' ? 'A list of your own.' : originText(from)}</p>
      {examples.length > 0 && (
        <p className={styles.source}>Its examples stand in the seed documents at {examples.join('; ')}.</p>
      )}
      <p className={styles.source}>
        Written in {source.file}, line {source.line}.
      </p>
    </Section>
  )
}

/** "In the list of 150 patterns: numbers 27 and 93.", or the topic as it stands. */
function originText(from: string): string {
  if (!from.startsWith('#')) return /^S\d /u.test(from) ? `In the seed documents: ${from}.` : `${from}.`
  const numbers = from.replaceAll('#', '').split(', ')
  return `In the list of 150 patterns: ${numbers.length > 1 ? 'numbers' : 'number'} ${together(numbers)}.`
}

/** "S2 §11 names Uber, which …" without the place, which says nothing to a learner. */
function claimOf(use: string): string {
  return use.replace(/^S\d §\w+ /u, 'One source ')
}

/** Boundaries say what they hold and where they sit. */
function Places({ card: { holds, sitsIn } }: { readonly card: Card }): ReactElement | null {
  if (holds === '' && sitsIn === '') return null
  return (
    <Section title="Place" level={2}>
      <dl className={styles.place}>
        <dt>Holds</dt>
        <dd>{holds}</dd>
        <dt>Sits in</dt>
        <dd>{sitsIn}</dd>
      </dl>
    </Section>
  )
}

function UsedIn({ pattern }: { readonly pattern: Pattern }): ReactElement | null {
  const { templates, cases } = useStarts()
  const uses = usesOf(pattern.id, templates ?? [], cases ?? [])
  if (uses.cases.length + uses.templates.length === 0) return null
  return (
    <Section title="Used in" level={2}>
      <ul className={styles.uses}>
        {uses.cases.map(({ id, title }) => (
          <li key={id}>
            <a href={formatRoute({ page: 'practice' })}>{title}</a> <span>case study</span>
          </li>
        ))}
        {uses.templates.map(({ id, title }) => (
          <li key={id}>
            <a href={formatRoute({ page: 'library', section: 'templates' })}>{title}</a> <span>template</span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
