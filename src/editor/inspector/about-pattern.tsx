/** What the catalogue knows of a pattern: reading, trade-offs, company. Stands in grey until it is loaded. */
import type { ReactElement } from 'react'
import type { Pattern } from '#catalog/pattern.ts'
import type { NodeId } from '#design/design.ts'
import { Button } from '#ui/actions/button.tsx'
import { Notice } from '#ui/display/notice.tsx'
import { Section } from '#ui/display/section.tsx'
import { VisuallyHidden } from '#ui/display/visually-hidden.tsx'
import { retryCards, useCards } from './cards.ts'
import { GoesWell } from './goes-well.tsx'
import styles from './inspector.module.css'
import { ReadingSection } from './reading/reading-section.tsx'

interface AboutPatternProps {
  readonly pattern: Pattern
  readonly node: NodeId
}

export function AboutPattern({ pattern, node }: AboutPatternProps): ReactElement {
  const cards = useCards()
  if (cards.phase === 'loading') return <Skeleton />
  if (cards.phase === 'failed') return <CardsFailed />
  const card = cards.cards[pattern.id]
  return (
    <>
      <ReadingSection pattern={pattern.id} />
      {card && <TradeOffs gains={card.gains} costs={card.costs} />}
      <GoesWell pattern={pattern} node={node} />
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

interface TradeOffsProps {
  readonly gains: readonly string[]
  readonly costs: readonly string[]
}

function TradeOffs({ gains, costs }: TradeOffsProps): ReactElement | null {
  if (gains.length + costs.length === 0) return null
  return (
    <Section title="Trade-offs">
      <ul className={styles.trade}>
        {gains.map((gain) => (
          <TradeOff key={gain} sign="+" word="Gain" text={gain} />
        ))}
        {costs.map((cost) => (
          <TradeOff key={cost} sign="−" word="Cost" text={cost} />
        ))}
      </ul>
    </Section>
  )
}

function TradeOff({ sign, word, text }: { readonly sign: string; readonly word: string; readonly text: string }) {
  return (
    <li>
      <b aria-hidden="true">{sign}</b>
      <span>
        <VisuallyHidden>{word}: </VisuallyHidden>
        {text}
      </span>
    </li>
  )
}
