/** Catches what breaks while a page is drawn, and says what happened, what is safe and what to do. */
import { Component, useEffect, type ReactElement, type ReactNode } from 'react'
import { Button } from '#ui/actions/button.tsx'
import { showToast } from '#ui/floating/toasts.ts'
import { downloadDesign } from '../open/download-design.ts'
import { designOnScreen } from '../open/on-screen.ts'
import { chunkSentence, isChunkFailure, withdrawOffer } from './chunk-failure.ts'
import { LinkButton, MessagePage } from './message-page.tsx'

interface ErrorBoundaryProps {
  readonly children: ReactNode
  /** Another one tries again: what broke may have been the page that was left. */
  readonly place: string
}

interface Broken {
  readonly error: unknown
  readonly place: string
}

interface ErrorBoundaryState {
  readonly broken: Broken | null
  readonly place: string
}

export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { broken: null, place: this.props.place }

  static getDerivedStateFromError(error: unknown): Pick<ErrorBoundaryState, 'broken'> {
    return { broken: { error, place: location.hash } }
  }

  static getDerivedStateFromProps(
    { place }: ErrorBoundaryProps,
    state: ErrorBoundaryState,
  ): Partial<ErrorBoundaryState> | null {
    return place === state.place ? null : { place, broken: null }
  }

  override render(): ReactNode {
    const { broken } = this.state
    return broken ? <BrokenPage broken={broken} /> : this.props.children
  }
}

function BrokenPage({ broken }: { readonly broken: Broken }): ReactElement {
  const isMissing = isChunkFailure(broken.error)
  const design = designOnScreen()
  useEffect(() => {
    if (isMissing) withdrawOffer()
  }, [isMissing])
  return (
    <MessagePage
      title={isMissing ? 'Lintel is not all here' : 'Something in Lintel broke'}
      actions={
        <>
          <Button look="primary" onClick={() => location.reload()}>
            Reload
          </Button>
          {design && <Button onClick={() => void downloadDesign(design)}>Download design</Button>}
          <LinkButton href="#/designs">All designs</LinkButton>
          {!isMissing && (
            <Button look="ghost" onClick={() => void copyDetails(broken)}>
              Copy details
            </Button>
          )}
        </>
      }
    >
      {isMissing ? (
        <p>{chunkSentence}</p>
      ) : (
        <>
          <p>This page could not be drawn. That is a fault of Lintel, not of your design.</p>
          <p>
            What was saved is safe in this browser. Reload to go on; if it happens again, download the design first.
          </p>
        </>
      )}
    </MessagePage>
  )
}

/** What a report of the fault needs. Nothing of the design is in it. */
export function detailsOf({ error, place }: Broken): string {
  const told = error instanceof Error ? (error.stack ?? `${error.name}: ${error.message}`) : String(error)
  return [`Lintel at ${place.replace(/(#\/design\/).*/, '$1…')}`, navigator.userAgent, told].join('\n')
}

async function copyDetails(broken: Broken): Promise<void> {
  try {
    await navigator.clipboard.writeText(detailsOf(broken))
    showToast({ text: 'Copied the details.' })
  } catch {
    showToast({ tone: 'error', text: 'The browser did not allow copying.' })
  }
}
