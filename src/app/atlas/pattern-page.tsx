/** The page of one pattern. */
import type { ReactElement } from 'react'
import { Frame } from '../shell/frame.tsx'
import { SectionHead } from '../shell/section-head.tsx'

export default function PatternPage(_props: { readonly id: string }): ReactElement {
  return (
    <Frame place="patterns">
      <SectionHead title="Pattern" />
    </Frame>
  )
}
