/** Where a pattern is used: case studies and templates. */
import type { CaseOutline, Template } from '#catalog/outline.ts'
import type { PatternId } from '#design/design.ts'

export interface Uses {
  readonly cases: readonly CaseOutline[]
  readonly templates: readonly Template[]
}

/** The case studies and templates that show the pattern as a part, around parts or riding on one. */
export function usesOf(id: PatternId, templates: readonly Template[], cases: readonly CaseOutline[]): Uses {
  return {
    cases: cases.filter(({ patterns }) => patterns.includes(id)),
    templates: templates.filter((template) => patternsOf(template).includes(id)),
  }
}

function patternsOf({ blueprint, groups, riders }: Template): readonly PatternId[] {
  return [
    ...blueprint.chains.flat().map(({ pattern }) => pattern),
    ...(blueprint.around ? [blueprint.around.pattern] : []),
    ...groups.map(({ pattern }) => pattern),
    ...riders.map(({ pattern }) => pattern),
  ]
}
