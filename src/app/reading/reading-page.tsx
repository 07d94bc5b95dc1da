/** The reading library. */
import type { ReactElement } from 'react'
import { Frame } from '../shell/frame.tsx'
import { SectionHead } from '../shell/section-head.tsx'

export default function ReadingPage(_props: { readonly pattern: string | null }): ReactElement {
  return (
    <Frame place="reading">
      <SectionHead title="Reading" />
    </Frame>
  )
}
