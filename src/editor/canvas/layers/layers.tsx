/** What lies over the canvas and is not needed for its first picture: link dots, grips, menu, and the hint when it is empty. */
import type { ReactElement, RefObject } from 'react'
import { ConnectLayer } from './connect-layer.tsx'
import { ContextMenu } from './context-menu.tsx'
import { EmptyHint } from './empty-hint.tsx'
import { OfferLayer } from './offer-layer.tsx'
import { ResizeLayer } from './resize-layer.tsx'

interface LayersProps {
  readonly root: RefObject<HTMLElement | null>
  readonly empty: boolean
}

export function Layers({ root, empty }: LayersProps): ReactElement {
  return (
    <>
      <ConnectLayer />
      <ResizeLayer />
      <OfferLayer />
      {empty && <EmptyHint />}
      <ContextMenu root={root} />
    </>
  )
}
