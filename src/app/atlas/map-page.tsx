/** How patterns relate. */
import type { ReactElement } from 'react'
import { Frame } from '../shell/frame.tsx'
import { SectionHead } from '../shell/section-head.tsx'

export default function MapPage(): ReactElement {
  return (
    <Frame place="map">
      <SectionHead title="Map" />
    </Frame>
  )
}
