/** The atlas. */
import type { ReactElement } from 'react'
import { Frame } from '../shell/frame.tsx'
import { SectionHead } from '../shell/section-head.tsx'

export default function PatternsPage(): ReactElement {
  return (
    <Frame place="patterns">
      <SectionHead title="Patterns" />
    </Frame>
  )
}
