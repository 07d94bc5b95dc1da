/** The glossary. */
import type { ReactElement } from 'react'
import { Frame } from '../shell/frame.tsx'
import { SectionHead } from '../shell/section-head.tsx'

export default function GlossaryPage(_props: { readonly term: string | null }): ReactElement {
  return (
    <Frame place="glossary">
      <SectionHead title="Glossary" />
    </Frame>
  )
}
