/** The user’s own lists of patterns. */
import type { ReactElement } from 'react'
import { Frame } from '../shell/frame.tsx'
import { SectionHead } from '../shell/section-head.tsx'

export default function ListsPage(): ReactElement {
  return (
    <Frame place="lists">
      <SectionHead title="Your lists" />
    </Frame>
  )
}
