/** The reading library: everything the seeds give to read, searched and filtered, with what is read ticked. */
import { useDeferredValue, useMemo, type ReactElement } from 'react'
import { useStore } from 'zustand'
import { patternOf } from '#catalog/catalog.ts'
import type { Reading } from '#catalog/reading.ts'
import { loadCases, loadTemplates } from '#catalog/shelves.ts'
import type { PatternId } from '#design/design.ts'
import { lookOf } from '#drawing/look.ts'
import { retryCards, useLibrary } from '#editor/card/knowledge.ts'
import { midSentence } from '#editor/inspector/words.ts'
import { reading } from '#editor/session/reading-progress.ts'
import { Button } from '#ui/actions/button.tsx'
import { Progress } from '#ui/display/progress.tsx'
import { UnknownPattern } from '../atlas/unknown-pattern.tsx'
import { useReadingMarks } from '../atlas/use-reading-marks.ts'
import { useLists } from '../lists/use-lists.ts'
import { go } from '../location.ts'
import { formatRoute } from '../routes.ts'
import { Frame } from '../shell/frame.tsx'
import { useKept } from '../shell/kept.ts'
import { LinkButton } from '../shell/message-page.tsx'
import { NothingFound } from '../shell/nothing-found.tsx'
import { SectionHead } from '../shell/section-head.tsx'
import { useLoaded } from '../shell/use-loaded.ts'
import { Waiting } from '../shell/waiting.tsx'
import { entriesOf, type Entry } from './entries.ts'
import { EntryGroups, ReadNext } from './entry-groups.tsx'
import type { Titles } from './entry-row.tsx'
import { FilterBar } from './filter-bar.tsx'
import { isOpen, nothingWords, shownEntries, type Filter } from './filter.ts'
import { readNext, type Advice } from './read-next.ts'
import styles from './reading.module.css'
import { useLastDesign } from './use-last-design.ts'

export default function ReadingPage({ pattern }: { readonly pattern: PatternId | null }): ReactElement {
  const { reading: library, failed } = useLibrary()
  const { isReady } = useLists()
  useReadingMarks()
  const isKnown = pattern === null || patternOf(pattern) !== undefined
  if (!isKnown) return <Frame place="reading">{isReady && <AboutUnknown id={pattern} />}</Frame>
  return (
    <Frame place="reading">
      {library ? (
        <Library library={library} pattern={pattern} />
      ) : (
        <>
          <SectionHead title={titleOf(pattern)} />
          <Waiting what="the reading list" failed={failed} onRetry={retryCards} />
        </>
      )}
    </Frame>
  )
}

function AboutUnknown({ id }: { readonly id: PatternId }): ReactElement {
  return (
    <UnknownPattern id={id}>
      <LinkButton href={formatRoute({ page: 'reading', pattern: null })}>All reading</LinkButton>
    </UnknownPattern>
  )
}

function titleOf(pattern: PatternId | null): string {
  return pattern === null ? 'Reading' : `Reading about ${midSentence(lookOf(pattern).name)}`
}

const everything: Omit<Filter, 'pattern'> = { query: '', show: 'all', kind: 'all', used: null }

interface LibraryProps {
  readonly library: Reading
  readonly pattern: PatternId | null
}

function Library({ library, pattern }: LibraryProps): ReactElement {
  const entries = useMemo(() => entriesOf(library), [library])
  const [chosen, setChosen] = useKept('filter', everything)
  const filter = useMemo((): Filter => ({ ...chosen, pattern }), [chosen, pattern])
  const titles = useLoaded(loadTitles).value
  const last = useLastDesign()
  // Typing goes on while the list catches up.
  const shown = useShown(entries, useDeferredValue(filter))
  const advice = useAdvice(entries, last?.patterns ?? null)

  function showAll(): void {
    // Another address begins without filters, and this one keeps its own for Back.
    if (pattern === null) setChosen(everything)
    else go({ page: 'reading', pattern: null })
    // The button is gone once there is something to show.
    document.querySelector<HTMLElement>('[data-page-search]')?.focus()
  }

  function change({ pattern: next = pattern, ...others }: Partial<Filter>): void {
    // The filters go along to the address of another pattern.
    if (next !== pattern) go({ page: 'reading', pattern: next })
    setChosen({ ...chosen, ...others })
  }

  return (
    <>
      <SectionHead title={titleOf(pattern)}>
        <ReadProgress entries={entries} />
      </SectionHead>
      <FilterBar entries={entries} filter={filter} last={last} onChange={change} />
      {!isOpen(filter) && <Found count={shown.length} pattern={pattern} />}
      {last && isOpen(filter) && advice.length > 0 && <ReadNext design={last.title} advice={advice} titles={titles} />}
      {shown.length > 0 ? (
        <EntryGroups entries={shown} titles={titles} />
      ) : (
        <NothingFound title="Nothing matches" actions={<Button onClick={showAll}>Show all</Button>}>
          {nothingWords(filter)}
        </NothingFound>
      )}
    </>
  )
}

function ReadProgress({ entries }: { readonly entries: readonly Entry[] }): ReactElement {
  const read = useStore(reading, ({ marks }) => entries.filter(({ key }) => marks.has(key)).length)
  return <Progress label={`${read} of ${entries.length} read`} value={read / entries.length} delay={0} />
}

interface FoundProps {
  readonly count: number
  readonly pattern: PatternId | null
}

/** How many there are, said aloud when it changes, and the way to the pattern they are about. */
function Found({ count, pattern }: FoundProps): ReactElement {
  return (
    <div className={styles.found}>
      <p role="status">{count === 1 ? '1 item' : `${count} items`}</p>
      {pattern !== null && (
        <a href={formatRoute({ page: 'pattern', id: pattern })}>{`The page of ${midSentence(lookOf(pattern).name)}`}</a>
      )}
    </div>
  )
}

async function loadTitles(): Promise<Titles> {
  const [cases, templates] = await Promise.all([loadCases(), loadTemplates()])
  const byId = (each: readonly { readonly id: string; readonly title: string }[]): ReadonlyMap<string, string> =>
    new Map(each.map(({ id, title }) => [id, title]))
  return { cases: byId(cases), templates: byId(templates) }
}

const unmarked: ReadonlySet<string> = new Set()

/** The marks as they were when the filter was set: a row that is ticked under the eye of the user stays where it is. */
function useShown(entries: readonly Entry[], filter: Filter): readonly Entry[] {
  const ready = useMarksReady()
  return useMemo(
    () => shownEntries(entries, filter, ready ? reading.getState().marks : unmarked),
    [entries, filter, ready],
  )
}

/** What to read next, as it was when the page was opened, and for the same reason. */
function useAdvice(entries: readonly Entry[], used: ReadonlySet<PatternId> | null): readonly Advice[] {
  const ready = useMarksReady()
  return useMemo(() => {
    if (!ready || !used) return []
    const { marks } = reading.getState()
    return readNext(
      entries.filter(({ key }) => !marks.has(key)),
      used,
      5,
    )
  }, [entries, used, ready])
}

function useMarksReady(): boolean {
  return useStore(reading, ({ total }) => total.total > 0)
}
