/** The whole app: the page the address names, inside what every page shares. */
import { lazy, Suspense, useEffect, useState, type ReactElement } from 'react'
import { watchStorage } from '#storage/database.ts'
import { Button } from '#ui/actions/button.tsx'
import { showToast } from '#ui/floating/toasts.ts'
import { late } from '#ui/late.ts'
import { Announcer } from '#ui/speech/announcer.tsx'
import { go, useRoute } from './location.ts'
import { leadOn } from './open/home.ts'
import { OpenDesign } from './open/open-design.tsx'
import { formatRoute, type Route } from './routes.ts'
import { ErrorBoundary } from './shell/error-boundary.tsx'
import { LinkButton, LoadingPage, MessagePage } from './shell/message-page.tsx'

// Both stand outside the error boundary: without them the page must go on.
const Toaster = late(() => import('#ui/floating/toaster.tsx').then((module) => module.Toaster))
const FileDoor = late(() => import('./files/file-door.tsx').then((module) => module.FileDoor))
const Pages = lazy(() => import('./pages.tsx'))

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
  if (route.page === 'design') return <OpenDesign key={route.id} id={route.id} />
  if (route.page === 'home' || route.page === 'example') return <LeadingOn key={route.page} from={route.page} />
  return <Pages route={route} />
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
