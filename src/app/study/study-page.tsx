/** The study plan. */
import type { ReactElement } from 'react'
import { Frame } from '../shell/frame.tsx'
import { SectionHead } from '../shell/section-head.tsx'

export default function StudyPage(): ReactElement {
  return (
    <Frame place="study">
      <SectionHead title="Study plan" />
    </Frame>
  )
}
