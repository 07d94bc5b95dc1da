/** The card of a pattern inside the inspector: what it is, its reading, trade-offs, company and alternatives. */
import type { ReactElement } from 'react'
import { wordsOf } from '#catalog/words.ts'
import type { Card, Pattern } from '#catalog/pattern.ts'
import type { DesignNode } from '#design/design.ts'
import { About, hasTexts } from '#editor/card/about.tsx'
import { Choices } from '#editor/card/choices.tsx'
import { retryCards, useCards } from '#editor/card/knowledge.ts'
import { patternAddress } from '#editor/card/pattern-address.ts'
import { ReadingSection } from '#editor/card/reading/reading-section.tsx'
import { Failures, TradeOffs } from '#editor/card/trade-offs.tsx'
import { Button } from '#ui/actions/button.tsx'
import { Notice } from '#ui/display/notice.tsx'
import { Section } from '#ui/display/section.tsx'
import { VisuallyHidden } from '#ui/display/visually-hidden.tsx'
import { GoesWell } from './goes-well.tsx'
import styles from './inspector.module.css'
import { PresetsSection } from './presets-section.tsx'
import { midSentence } from './words.ts'

interface AboutPatternProps {
  readonly pattern: Pattern
  readonly node: DesignNode
}

export function AboutPattern({ pattern, node }: AboutPatternProps): ReactElement {
  const { phase, card, company } = useCards([pattern.id])
  if (phase === 'loading') return <Skeleton />
  if (phase === 'failed') return <CardsFailed />
  const known = card(pattern.id)
  return (
    <>
      {known && <PresetsSection presets={known.presets} node={node} />}
      <ReadingSection pattern={pattern.id} />
      {known && <CardSections pattern={pattern} card={known} />}
      <GoesWell pattern={pattern} node={node.id} company={company} />
      {known && known.alternatives.length > 0 && (
        <Section title="Or instead">
          <Choices name={midSentence(pattern.name)} alternatives={known.alternatives} />
        </Section>
      )}
      <div className={styles.block}>
        <p className={styles.note}>
          <a href={patternAddress(pattern.id)}>The page of {midSentence(pattern.name)}</a> has it all, with examples.
        </p>
      </div>
    </>
  )
}

function CardSections({ pattern, card }: { readonly pattern: Pattern; readonly card: Card }): ReactElement {
  const { technologies } = wordsOf(pattern.id)
  return (
    <>
      {hasTexts(card) && (
        <Section title="How it works">
          <About card={card} />
        </Section>
      )}
      {card.gains.length + card.costs.length > 0 && (
        <Section title="Trade-offs">
          <TradeOffs gains={card.gains} costs={card.costs} />
          <Failures guards={card.guards} risks={card.risks} />
        </Section>
      )}
      {technologies.length > 0 && (
        <Section title="Technologies">
          <p>{technologies.join(', ')}</p>
        </Section>
      )}
    </>
  )
}

function Skeleton(): ReactElement {
  return (
    <div className={styles.skeleton} role="status">
      <VisuallyHidden>Loading what there is to read</VisuallyHidden>
      {Array.from({ length: 6 }, (_, line) => (
        <i key={line} aria-hidden="true" />
      ))}
    </div>
  )
}

/** Said in place of everything that stands in the cards. */
function CardsFailed(): ReactElement {
  return (
    <div className={styles.block}>
      <Notice
        tone="bad"
        actions={
          <Button size="sm" onClick={retryCards}>
            Try again
          </Button>
        }
      >
        What there is to read could not be loaded. Your design is safe.
      </Notice>
    </div>
  )
}
