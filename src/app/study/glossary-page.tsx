/** The glossary: words of the field that have no pattern of their own, and where to look for more. */
import { useEffect, useRef, type ReactElement } from 'react'
import type { Term } from '#catalog/outline.ts'
import { Button } from '#ui/actions/button.tsx'
import { List } from '#ui/display/list.tsx'
import { Notice } from '#ui/display/notice.tsx'
import { SearchField } from '#ui/fields/search-field.tsx'
import { useReadingMarks } from '../atlas/use-reading-marks.ts'
import card from '../library/card.module.css'
import { formatRoute } from '../routes.ts'
import { Frame } from '../shell/frame.tsx'
import { useKept } from '../shell/kept.ts'
import { NothingFound, quoted } from '../shell/nothing-found.tsx'
import { SectionHead } from '../shell/section-head.tsx'
import { useLoaded } from '../shell/use-loaded.ts'
import { Waiting } from '../shell/waiting.tsx'
import type { Names } from './course.ts'
import styles from './glossary.module.css'
import { foundTerms, loadTerms, pointersOf, type Glossary } from './glossary.ts'
import { MentionLinks } from './mention-links.tsx'

export default function GlossaryPage({ term }: { readonly term: string | null }): ReactElement {
  const { value: glossary, failed, retry } = useLoaded(loadTerms)
  // Kept for each address: the term of a new one must not be hidden by the search for another.
  const [query, setQuery] = useKept('query', '')
  useReadingMarks()
  return (
    <Frame place="glossary" counts={{ glossary: glossary?.terms.length ?? null }}>
      <SectionHead title="Glossary">
        <SearchField
          label="Search terms and meanings"
          shortcut="/"
          value={query}
          onChange={setQuery}
          className={card.search}
          data-page-search
        />
      </SectionHead>
      {glossary ? (
        <Terms glossary={glossary} marked={term} query={query} onClear={() => setQuery('')} />
      ) : (
        <Waiting what="the glossary" failed={failed} onRetry={retry} />
      )}
    </Frame>
  )
}

interface TermsProps {
  readonly glossary: Glossary
  /** The id in the address. */
  readonly marked: string | null
  readonly query: string
  readonly onClear: () => void
}

function Terms({ glossary: { terms, names }, marked, query, onClear }: TermsProps): ReactElement {
  const found = foundTerms(terms, query)
  const isUnknown = marked !== null && terms.every(({ id }) => id !== marked)
  return (
    <>
      {isUnknown && (
        <Notice tone="warn" className={styles.unknown}>
          The glossary has no term for this address. These are the terms it has.
        </Notice>
      )}
      <p className="visually-hidden" role="status">
        {query.trim() !== '' && (found.length === 1 ? '1 term' : `${found.length} terms`)}
      </p>
      {found.length > 0 ? (
        <List aria-label="Terms" className={card.rows}>
          {found.map((term) => (
            <TermRow key={term.id} term={term} names={names} isMarked={term.id === marked} />
          ))}
        </List>
      ) : (
        <NothingFound
          title={`No term has ${quoted(query)} in it`}
          actions={<Button onClick={onClear}>Show all terms</Button>}
        />
      )}
    </>
  )
}

interface TermRowProps {
  readonly term: Term
  readonly names: Names
  readonly isMarked: boolean
}

function TermRow({ term, names, isMarked }: TermRowProps): ReactElement {
  const row = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (!isMarked) return
    row.current?.scrollIntoView({ block: 'center' })
    row.current?.focus({ preventScroll: true })
  }, [isMarked])
  return (
    <li ref={row} className={styles.term} tabIndex={-1} aria-current={isMarked || undefined}>
      <h2>
        <a href={formatRoute({ page: 'glossary', term: term.id })}>{term.term}</a>
      </h2>
      <p>{term.meaning}</p>
      <MentionLinks label={`See for ${term.term}`} about={pointersOf(term, names)} names={names} />
    </li>
  )
}
