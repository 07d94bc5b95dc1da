/** Every page around the editor; each is loaded when it is first gone to. */
import { lazy, type ReactElement } from 'react'
import { Button } from '#ui/actions/button.tsx'
import { blankDesign, startWith } from './open/new-designs.ts'
import type { Route } from './routes.ts'
import { LinkButton, MessagePage } from './shell/message-page.tsx'

const LibraryPage = lazy(() => import('./library/library-page.tsx').then((module) => ({ default: module.LibraryPage })))
const PatternsPage = lazy(() => import('./atlas/patterns-page.tsx'))
const PatternPage = lazy(() => import('./atlas/pattern-page.tsx'))
const MapPage = lazy(() => import('./atlas/map-page.tsx'))
const ReadingPage = lazy(() => import('./reading/reading-page.tsx'))
const StudyPage = lazy(() => import('./study/study-page.tsx'))
const GlossaryPage = lazy(() => import('./study/glossary-page.tsx'))
const ListsPage = lazy(() => import('./lists/lists-page.tsx'))

/** The routes that are not the editor's. */
type PageRoute = Exclude<Route, { readonly page: 'home' | 'example' | 'design' }>

export default function Pages({ route }: { readonly route: PageRoute }): ReactElement {
  switch (route.page) {
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
