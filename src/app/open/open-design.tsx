/** Opens a stored design in the editor: loads it, keeps it while it is edited, and says what is wrong when it cannot. */
import { useEffect, useMemo, useState, useSyncExternalStore, type ReactElement } from 'react'
import { patternOf } from '#catalog/catalog.ts'
import { onOwnLists, ownLists } from '#catalog/own.ts'
import type { DesignId } from '#design/design.ts'
import { patternsIn } from '#design/queries.ts'
import { rememberNames } from '#drawing/look.ts'
import { usePreferences } from '#editor/frame/use-preferences.ts'
import { exampleTag, isUnderWay, watchSteps } from '#editor/first-run/steps.ts'
import { milliseconds } from '#editor/session/clock.ts'
import { allKept, keepSession, type Keeper } from '#editor/session/keep.ts'
import { createSession, type Session } from '#editor/session/session.ts'
import { Workbench } from '#editor/workbench.tsx'
import { loadDesign, rawDesign } from '#storage/designs.ts'
import { StorageFailure } from '#storage/failure.ts'
import { preferences } from '#storage/preferences.ts'
import { Button } from '#ui/actions/button.tsx'
import { showProblems } from '../files/problems.ts'
import { listsReady } from '../lists/ready.ts'
import { download } from '../shell/download.ts'
import { LinkButton, LoadingPage, MessagePage } from '../shell/message-page.tsx'
import { surroundings } from '../surroundings.ts'
import { untitled } from './new-designs.ts'
import { rememberDesign } from './on-screen.ts'

type Opening =
  | { readonly state: 'loading' }
  | { readonly state: 'open'; readonly session: Session; readonly keeper: Keeper }
  | { readonly state: 'missing' }
  | { readonly state: 'failed'; readonly sentence: string; readonly isDamaged: boolean }

/** The page of one design. Give it the id as key: another design is another page. */
export function OpenDesign({ id }: { readonly id: DesignId }): ReactElement {
  const opening = useOpening(id)
  switch (opening.state) {
    case 'loading':
      return <LoadingPage label="Opening the design" />
    case 'open':
      return <Opened session={opening.session} keeper={opening.keeper} />
    case 'missing':
      return (
        <MessagePage title="This design is not here" actions={<LinkButton href="#/designs">All designs</LinkButton>}>
          <p>
            No design with this address is kept in this browser. It may have been deleted, or it is kept in another
            browser: designs stay where they are drawn. Ask for its file and open that.
          </p>
        </MessagePage>
      )
    case 'failed':
      return <Failed id={id} sentence={opening.sentence} isDamaged={opening.isDamaged} />
  }
}

function useOpening(id: DesignId): Opening {
  const [opening, setOpening] = useState<Opening>({ state: 'loading' })
  useEffect(() => {
    let stop: (() => void) | null = null
    let isLeft = false
    void open(id).then((result) => {
      if (isLeft) return
      if (result.state !== 'opened') {
        setOpening(result)
        return
      }
      const session = createSession(result.design, milliseconds)
      const keeper = keepSession(session, result.rev)
      const stopSteps = watchSteps(session)
      stop = () => {
        stopSteps()
        keeper.stop()
      }
      rememberDesign(session.design)
      preferences.set({ lastDesign: id })
      setOpening({ state: 'open', session, keeper })
    })
    return () => {
      isLeft = true
      stop?.()
    }
  }, [id])
  return opening
}

type Result =
  | Exclude<Opening, { readonly state: 'open' | 'loading' }>
  | { readonly state: 'opened'; readonly design: ReturnType<Session['design']>; readonly rev: number }

async function open(id: DesignId): Promise<Result> {
  try {
    const [loaded] = await Promise.all([allKept().then(() => loadDesign(id)), listsReady()])
    if (!loaded) return { state: 'missing' }
    const { design, rev, problems } = loaded
    rememberNames(design.meta.patternNames ?? {})
    if (problems.length > 0) showProblems(design.meta.title, problems)
    // Few designs have such patterns, so what tells of them is loaded by those few.
    if (patternsIn(design).some((pattern) => !patternOf(pattern))) {
      void import('../lists/tell-unknown.ts').then(({ tellUnknown }) => tellUnknown(design), nothing)
    }
    return { state: 'opened', design, rev }
  } catch (error) {
    const known = error instanceof StorageFailure
    return {
      state: 'failed',
      sentence: known ? error.message : 'The design could not be read. What is stored was not touched.',
      isDamaged: known && error.reason === 'damaged',
    }
  }
}

function nothing(): void {}

function Opened({ session, keeper }: { readonly session: Session; readonly keeper: Keeper }): ReactElement {
  const { checklist } = usePreferences()
  const tags = useSyncExternalStore(session.document.subscribe, () => session.design().meta.tags)
  const title = useSyncExternalStore(session.document.subscribe, () => session.design().meta.title)
  useEffect(() => {
    document.title = `${title === '' ? untitled : title} · Lintel`
  }, [title])
  const firstRun = useMemo(() => isUnderWay(checklist) && tags.includes(exampleTag), [checklist, tags])
  // What patterns look like changes with the lists, so everything is drawn anew; the session lives on.
  const lists = useSyncExternalStore(onOwnLists, ownLists)
  return (
    <Workbench
      key={lists.map(({ id, text }) => `${id} ${text.length}`).join(' ')}
      session={session}
      keeper={keeper}
      surroundings={surroundings}
      firstRun={firstRun}
    />
  )
}

interface FailedProps {
  readonly id: DesignId
  readonly sentence: string
  readonly isDamaged: boolean
}

function Failed({ id, sentence, isDamaged }: FailedProps): ReactElement {
  async function downloadRaw(): Promise<void> {
    const text = await rawDesign(id)
    if (text !== null) download(`${id}.json`, text)
  }

  return (
    <MessagePage
      title="This design could not be opened"
      actions={
        <>
          {isDamaged ? (
            <Button look="primary" onClick={() => void downloadRaw()}>
              Download what is stored
            </Button>
          ) : (
            <Button look="primary" onClick={() => location.reload()}>
              Reload
            </Button>
          )}
          <LinkButton href="#/designs">All designs</LinkButton>
        </>
      }
    >
      <p>{sentence}</p>
      <p>Your other designs are not touched by this.</p>
    </MessagePage>
  )
}
