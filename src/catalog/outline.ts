/** What the seeds hold beside patterns: templates to start a design from, and the outlines of case studies. */
import type { CaseId, PatternId } from '#design/design.ts'
import type { Blueprint } from './pattern.ts'

/** A small design to start from, as a section of `seeds/templates.md` says it. */
export interface Template {
  readonly id: string
  readonly title: string
  readonly summary: string
  readonly blueprint: Blueprint
}

/** What is known of a case study before it is opened, as a file of `seeds/cases/` says it. */
export interface CaseOutline {
  readonly id: CaseId
  readonly title: string
  readonly origin: string
  readonly question: string
  /** The parts, boundaries and behaviours its reference design uses. */
  readonly patterns: readonly PatternId[]
}
