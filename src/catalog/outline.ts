/** What the seeds hold beside patterns: templates to start a design from, and the outlines of case studies. */
import type { CaseId, PatternId } from '#design/design.ts'
import type { Blueprint } from './pattern.ts'

/** A boundary of a template around some of its parts, by their labels. */
export interface TemplateGroup {
  readonly pattern: PatternId
  readonly label: string
  readonly holds: readonly string[]
}

/** A behaviour of a template: on the part of that label, or on the link between two. */
export interface Rider {
  readonly pattern: PatternId
  readonly on: string
  readonly to: string | null
}

/** A small design to start from, as a section of `seeds/templates.md` says it. */
export interface Template {
  readonly id: string
  readonly title: string
  readonly summary: string
  readonly from: string
  readonly blueprint: Blueprint
  readonly groups: readonly TemplateGroup[]
  readonly riders: readonly Rider[]
  /** Marks of references and ids of the library that explain it; resolved in `ReadingItem.templates`. */
  readonly borrows: readonly string[]
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

/** A word of the field without a pattern of its own. */
export interface Term {
  readonly id: string
  readonly term: string
  readonly meaning: string
  /** Patterns and cases to look at. */
  readonly see: readonly string[]
}

/** What a line of the study plan leads to. */
export interface Mention {
  readonly id: string
  readonly kind: 'patterns' | 'cases' | 'templates' | 'terms' | 'exercises'
}

export interface PlanTopic {
  readonly title: string
  readonly about: readonly Mention[]
}

export interface Exercise {
  readonly id: string
  readonly title: string
  readonly from: string
  /** How one sees that it is done. */
  readonly done: string
  readonly cases: readonly CaseId[]
  readonly about: readonly Mention[]
}

export interface Goal {
  readonly id: string
  readonly title: string
  readonly measure: string
  readonly about: readonly Mention[]
}

/** A course through the catalogue: subjects, exercises and goals. */
export interface StudyPlan {
  readonly subjects: readonly {
    readonly id: string
    readonly title: string
    readonly chapters: readonly { readonly id: string; readonly title: string; readonly topics: readonly PlanTopic[] }[]
  }[]
  readonly exercises: readonly Exercise[]
  readonly goals: readonly Goal[]
}
