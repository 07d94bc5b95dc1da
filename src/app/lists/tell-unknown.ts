/** Says which patterns of a design nobody knows here, so that plain boxes are no riddle. */
import { patternOf } from '#catalog/catalog.ts'
import type { Design } from '#design/design.ts'
import { patternsIn } from '#design/queries.ts'
import { lookOf } from '#drawing/look.ts'
import { showToast } from '#ui/floating/toasts.ts'
import { go } from '../location.ts'

const mostNamed = 3

/** Tells it once per opening; silent when everything is known. */
export function tellUnknown(design: Design): void {
  const names = [...new Set(patternsIn(design).flatMap((id) => (patternOf(id) ? [] : [lookOf(id).name])))]
  if (names.length === 0) return
  const named = names
    .slice(0, mostNamed)
    .map((name) => `“${name}”`)
    .join(', ')
  const more = names.length > mostNamed ? ` and ${names.length - mostNamed} more` : ''
  const which = names.length === 1 ? 'A pattern of this design is' : `${names.length} patterns of this design are`
  showToast({
    text: `${which} not known here: ${named}${more}. Plain boxes keep their place.`,
    action: { label: 'Your lists', onAction: () => go({ page: 'lists' }) },
  })
}
