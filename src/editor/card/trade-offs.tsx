/** What a pattern gains and costs, and the failures it guards against or brings. */
import type { ReactElement } from 'react'
import type { Card } from '#catalog/pattern.ts'
import { VisuallyHidden } from '#ui/display/visually-hidden.tsx'
import styles from './card.module.css'
import { GlossaryText } from './glossary-text.tsx'

export function TradeOffs({ gains, costs }: Pick<Card, 'gains' | 'costs'>): ReactElement {
  return (
    <ul className={styles.trade}>
      {gains.map((gain) => (
        <TradeOff key={gain} sign="+" word="Gain" text={gain} />
      ))}
      {costs.map((cost) => (
        <TradeOff key={cost} sign="−" word="Cost" text={cost} />
      ))}
    </ul>
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

export function Failures({ guards, risks }: Pick<Card, 'guards' | 'risks'>): ReactElement {
  return (
    <dl className={styles.when}>
      {guards !== '' && (
        <div>
          <dt>Guards against</dt>
          <dd>
            <GlossaryText text={guards} />
          </dd>
        </div>
      )}
      {risks !== '' && (
        <div>
          <dt>Can cause</dt>
          <dd>
            <GlossaryText text={risks} />
          </dd>
        </div>
      )}
    </dl>
  )
}
