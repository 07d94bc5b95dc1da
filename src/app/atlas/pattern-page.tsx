/** The page of one pattern: all that its card says, drawn and linked. */
import type { ReactElement } from 'react'
import { categoryOf, patternOf } from '#catalog/catalog.ts'
import { classTable } from '#catalog/classes.ts'
import { listOf } from '#catalog/own.ts'
import type { Card, Pattern } from '#catalog/pattern.ts'
import { sentenceCase } from '#catalog/phrases.ts'
import { wordsOf } from '#catalog/words.ts'
import type { PatternId } from '#design/design.ts'
import { About } from '#editor/card/about.tsx'
import { Choices } from '#editor/card/choices.tsx'
import { GlossaryText } from '#editor/card/glossary-text.tsx'
import { retryCards, useCards } from '#editor/card/knowledge.ts'
import { Failures, TradeOffs } from '#editor/card/trade-offs.tsx'
import { midSentence } from '#editor/inspector/words.ts'
import { Button } from '#ui/actions/button.tsx'
import { Notice } from '#ui/display/notice.tsx'
import { Spinner } from '#ui/display/spinner.tsx'
import { Tile } from '#ui/display/tile.tsx'
import { useLists } from '../lists/use-lists.ts'
import { formatRoute } from '../routes.ts'
import { Frame } from '../shell/frame.tsx'
import { PageHead } from '../shell/page-head.tsx'
import { AddButtons } from './add-buttons.tsx'
import { aroundOf, exampleOf } from './around.ts'
import { Drawings } from './drawings.tsx'
import { FieldsTable } from './fields-table.tsx'
import styles from './pattern-page.module.css'
import { PatternAside } from './pattern-aside.tsx'
import { UnknownPattern } from './unknown-pattern.tsx'
import { useReadingMarks } from './use-reading-marks.ts'

export default function PatternPage({ id }: { readonly id: PatternId }): ReactElement {
  useReadingMarks()
  const { isReady } = useLists()
  const pattern = patternOf(id)
  return (
    <Frame place="patterns">
      {pattern && <KnownPattern pattern={pattern} />}
      {!pattern && isReady && <UnknownPattern id={id} />}
    </Frame>
  )
}

const roleWords = { part: 'Part', boundary: 'Boundary', behaviour: 'Behaviour', practice: 'Practice' } as const

function KnownPattern({ pattern }: { readonly pattern: Pattern }): ReactElement {
  const { phase, card } = useCards([pattern.id])
  const { ink, tile, name: category } = categoryOf(pattern)
  const { summary } = wordsOf(pattern.id)
  const kind = [roleWords[pattern.role], pattern.class && classTable[pattern.class].title, category]
  return (
    <article className={styles.page}>
      <nav aria-label="You are here" className={styles.trail}>
        <a href={formatRoute({ page: 'patterns' })}>Patterns</a>
        <span aria-hidden="true">/</span>
        <span>{listOf(pattern.id)?.title ?? category}</span>
      </nav>
      <PageHead
        title={pattern.name}
        icon={<Tile ink={ink} look={tile} path={pattern.icon.path} size="lg" />}
        detail={kind.filter((word) => word !== null).join(' · ')}
      >
        <AddButtons pattern={pattern} />
      </PageHead>
      <p className={styles.summary}>
        <GlossaryText text={summary} />
      </p>
      <Body phase={phase} pattern={pattern} card={card(pattern.id)} />
    </article>
  )
}

interface BodyProps {
  readonly phase: 'loading' | 'failed' | 'ready'
  readonly pattern: Pattern
  readonly card: Card | undefined
}

function Body({ phase, pattern, card }: BodyProps): ReactElement | null {
  if (phase === 'loading') return <Spinner label="Loading the card" />
  if (phase === 'failed' || !card) {
    return (
      <Notice
        tone="bad"
        actions={
          <Button size="sm" onClick={retryCards}>
            Try again
          </Button>
        }
      >
        The card could not be loaded.
      </Notice>
    )
  }
  return (
    <div className={styles.columns}>
      <div className={styles.main}>
        <Texts pattern={pattern} card={card} />
      </div>
      <PatternAside pattern={pattern} card={card} />
    </div>
  )
}

function Texts({ pattern, card }: { readonly pattern: Pattern; readonly card: Card }): ReactElement {
  const { company } = useCards([pattern.id])
  const around = aroundOf(pattern, company)
  const name = midSentence(pattern.name)
  return (
    <>
      <section className={styles.about} aria-label="How it works">
        <About card={card} />
      </section>
      {card.gains.length + card.costs.length > 0 && (
        <section className={styles.section} aria-labelledby="trade-offs">
          <h2 id="trade-offs">Trade-offs</h2>
          <TradeOffs gains={card.gains} costs={card.costs} />
          <Failures guards={card.guards} risks={card.risks} />
        </section>
      )}
      <Drawings pattern={pattern} example={exampleOf(pattern, card)} around={around} />
      {card.alternatives.length > 0 && (
        <section className={styles.section} aria-labelledby="instead">
          <h2 id="instead">Or instead</h2>
          <Choices name={name} alternatives={card.alternatives} />
        </section>
      )}
      <FieldsTable pattern={pattern} card={card} />
      {card.checks.length > 0 && (
        <section className={styles.section} aria-labelledby="checks">
          <h2 id="checks">What a review looks for</h2>
          <ul className={styles.plain}>
            {card.checks.map((check) => (
              <li key={check}>{sentenceCase(check)}.</li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
