/** A text in which terms of the glossary say what they mean when pointed at. */
import { Fragment, useSyncExternalStore, type ReactElement, type ReactNode } from 'react'
import { loadGlossary } from '#catalog/shelves.ts'
import type { Term } from '#catalog/outline.ts'
import { Tooltip } from '#ui/floating/tooltip.tsx'
import styles from './card.module.css'
import { termsIn } from './terms-in.ts'

const listeners = new Set<() => void>()
let terms: readonly Term[] = []
let asked = false

function subscribe(listener: () => void): () => void {
  if (!asked) {
    asked = true
    loadGlossary().then(
      (loaded) => {
        terms = loaded
        for (const each of listeners) each()
      },
      () => {
        // Without the glossary the text is still the text; the next one asks again.
        asked = false
      },
    )
  }
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function now(): readonly Term[] {
  return terms
}

export function GlossaryText({ text }: { readonly text: string }): ReactElement {
  const known = useSyncExternalStore(subscribe, now)
  const pieces: ReactNode[] = termsIn(text, known).map((piece, at) => {
    if (typeof piece === 'string') return <Fragment key={at}>{piece}</Fragment>
    return <TermLink key={at} term={piece.term} text={piece.text} />
  })
  return <>{pieces}</>
}

function TermLink({ term, text }: { readonly term: Term; readonly text: string }): ReactElement {
  return (
    <Tooltip text={term.meaning}>
      {(anchor) => (
        <a {...anchor} className={styles.term} href={`#/glossary/${term.id}`}>
          {text}
        </a>
      )}
    </Tooltip>
  )
}
