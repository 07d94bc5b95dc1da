/** The whole app: the page the address names, inside what every page shares. */
import { lazy, Suspense, useEffect, useState, type ReactElement } from 'react'
import { watchStorage } from '#storage/database.ts'
import { Button } from '#ui/actions/button.tsx'
import { showToast } from '#ui/floating/toasts.ts'
import { late } from '#ui/late.ts'
import { Announcer } from '#ui/speech/announcer.tsx'
import { go, useRoute } from './location.ts'
import { leadOn } from './open/home.ts'
import { blankDesign, startWith } from './open/new-designs.ts'
import { OpenDesign } from './open/open-design.tsx'
import { formatRoute, type Route } from './routes.ts'
import { ErrorBoundary } from './shell/error-boundary.tsx'
import { LinkButton, LoadingPage, MessagePage } from './shell/message-page.tsx'

// Both stand outside the error boundary: without them the page must go on.
const Toaster = late(() => import('#ui/floating/toaster.tsx').then((module) => module.Toaster))
const FileDoor = late(() => import('./files/file-door.tsx').then((module) => module.FileDoor))
const PatternsPage = lazy(() => import('./atlas/patterns-page.tsx'))
const PatternPage = lazy(() => import('./atlas/pattern-page.tsx'))
const MapPage = lazy(() => import('./atlas/map-page.tsx'))
const ReadingPage = lazy(() => import('./reading/reading-page.tsx'))
const StudyPage = lazy(() => import('./study/study-page.tsx'))
const GlossaryPage = lazy(() => import('./study/glossary-page.tsx'))
const ListsPage = lazy(() => import('./lists/lists-page.tsx'))
const LibraryPage = lazy(() => import('./library/library-page.tsx').then((module) => ({ default: module.LibraryPage })))

export function App(): ReactElement {
  const route = useRoute()
  useStorageNotices()
  return (
    <>
      <ErrorBoundary place={formatRoute(route)}>
        <Suspense fallback={<LoadingPage label="Loading" />}>
          <Page route={route} />
        </Suspense>
      </ErrorBoundary>
      <Suspense fallback={null}>
        <FileDoor />
        <Toaster />
      </Suspense>
      <Announcer />
    </>
  )
}

function Page({ route }: { readonly route: Route }): ReactElement {
  switch (route.page) {
    case 'home':
    case 'example':
      return <LeadingOn key={route.page} from={route.page} />
    case 'design':
      return <OpenDesign key={route.id} id={route.id} />
    case 'library':
      return <LibraryPage section={route.section} />
    case 'practice':
      return <LibraryPage section="practice" />
    case 'patterns':
      return <PatternsPage />
    case 'pattern':
      return <PatternPage key={route.id} id={route.id} />
    case 'map':
      return <MapPage />
    case 'reading':
      return <ReadingPage pattern={route.pattern} />
    case 'study':
      return <StudyPage />
    case 'glossary':
      return <GlossaryPage term={route.term} />
    case 'lists':
      return <ListsPage />
    case 'unknown':
      return <UnknownAddress address={route.address} />
  }
}

/** An address that leads on to another one. */
function LeadingOn({ from }: { readonly from: 'home' | 'example' }): ReactElement {
  const [sentence, setSentence] = useState<string | null>(null)
  useEffect(() => {
    leadOn(from).then(
      (route) => go(route, { replace: true }),
      (error: unknown) => setSentence(error instanceof Error ? error.message : 'The storage did not answer.'),
    )
  }, [from])
  if (sentence === null) return <LoadingPage label="Opening Lintel" />
  return (
    <MessagePage
      title="Lintel could not open a design"
      actions={
        <>
          <Button look="primary" onClick={() => location.reload()}>
            Reload
          </Button>
          <LinkButton href="#/designs">All designs</LinkButton>
        </>
      }
    >
      <p>{sentence}</p>
    </MessagePage>
  )
}

function UnknownAddress({ address }: { readonly address: string }): ReactElement {
  return (
    <MessagePage
      title="There is nothing at this address"
      actions={
        <>
          <LinkButton href="#/designs">All designs</LinkButton>
          <LinkButton href="#/practice">Practice</LinkButton>
          <Button onClick={() => void startWith(blankDesign())}>New design</Button>
        </>
      }
    >
      <p>
        Lintel has no page “{address.slice(0, 80)}”. Perhaps the link is mistyped, or it is for another version of
        Lintel.
      </p>
    </MessagePage>
  )
}

/** Says when the storage is missing, lost or taken over by a newer Lintel. */
function useStorageNotices(): void {
  useEffect(
    () =>
      watchStorage(({ reason, sentence }) => {
        // A lost connection comes back by itself, and the save status says so while it does not.
        if (reason === 'closed') return
        const reload = reason === 'outdated' || reason === 'newer'
        showToast({
          tone: 'error',
          text: sentence,
          ...(reload && { action: { label: 'Reload', onAction: () => location.reload() } }),
        })
      }),
    [],
  )
}
