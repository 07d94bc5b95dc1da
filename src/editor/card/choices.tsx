/** What else may be meant, and what decides. */
import type { ReactElement } from 'react'
import { patternOf } from '#catalog/catalog.ts'
import type { Alternative } from '#catalog/pattern.ts'
import { sentenceCase } from '#catalog/phrases.ts'
import styles from './card.module.css'
import { patternAddress } from './pattern-address.ts'

interface ChoicesProps {
  /** The pattern in a sentence: "circuit breaker". */
  readonly name: string
  readonly alternatives: readonly Alternative[]
}

export function Choices({ name, alternatives }: ChoicesProps): ReactElement {
  return (
    <ul className={styles.choices}>
      {alternatives.map(({ id, choose, other }) => (
        <li key={id}>
          <a href={patternAddress(id)}>{patternOf(id)?.name ?? id}</a>
          {other !== '' && <p>{`${sentenceCase(other)}.`}</p>}
          {choose !== '' && (
            <p>
              <b>{sentenceCase(name)}</b>
              {` when ${choose}.`}
            </p>
          )}
        </li>
      ))}
    </ul>
  )
}
