/** How a pattern works, when to reach for it and when not. */
import Check from 'lucide-react/icons/check'
import X from 'lucide-react/icons/x'
import type { ReactElement } from 'react'
import type { Card } from '#catalog/pattern.ts'
import styles from './card.module.css'
import { GlossaryText } from './glossary-text.tsx'

type Texts = Pick<Card, 'about' | 'useWhen' | 'avoidWhen'>

/** Whether a card has anything of this to say; those of own lists may be silent. */
export function hasTexts({ about, useWhen, avoidWhen }: Texts): boolean {
  return about !== '' || useWhen !== '' || avoidWhen !== ''
}

export function About({ card: { about, useWhen, avoidWhen } }: { readonly card: Texts }): ReactElement {
  return (
    <>
      {about !== '' && (
        <p className={styles.prose}>
          <GlossaryText text={about} />
        </p>
      )}
      <dl className={styles.when}>
        {useWhen !== '' && (
          <div>
            <dt className={styles.for}>
              <Check aria-hidden="true" /> Reach for it
            </dt>
            <dd>
              <GlossaryText text={useWhen} />
            </dd>
          </div>
        )}
        {avoidWhen !== '' && (
          <div>
            <dt className={styles.against}>
              <X aria-hidden="true" /> Leave it
            </dt>
            <dd>
              <GlossaryText text={avoidWhen} />
            </dd>
          </div>
        )}
      </dl>
    </>
  )
}
