/** Attaching and taking off what rides along, each as one undo step with words. */
import { mayAttach, type AttachPoint } from '#catalog/attach.ts'
import { allCategories, categoryOf } from '#catalog/catalog.ts'
import { loadCard } from '#catalog/shelves.ts'
import { allPatterns } from '#catalog/words.ts'
import type { Pattern, Preset } from '#catalog/pattern.ts'
import type { NodeId, PatternId } from '#design/design.ts'
import {
  attachBehaviour,
  attachPractice,
  detachBehaviour,
  detachPractice,
  setBehaviourField,
} from '#design/operations/behaviours.ts'
import { lookOf } from '#drawing/look.ts'
import { defaultFields } from '#editor/adding/blueprint.ts'
import type { EditorContext } from '#editor/context.ts'
import type { MenuEntry } from '#ui/floating/menu-entry.ts'
import { showToast } from '#ui/floating/toasts.ts'
import { announce } from '#ui/speech/announcements.ts'

/** A part, boundary or link that behaviours ride on. */
export interface Carrier {
  readonly id: string
  /** "Orders", "Orders to Payments". */
  readonly title: string
  readonly point: AttachPoint
}

/** The behaviours that may ride there and do not yet. */
export function attachable({ point }: Carrier, attached: ReadonlySet<PatternId>): readonly Pattern[] {
  return allPatterns().filter(
    (pattern) => pattern.role === 'behaviour' && !attached.has(pattern.id) && mayAttach(pattern, point),
  )
}

/** The practices that belong to boundaries of a pattern, or to the whole for `design`. */
export function practicesFor(where: PatternId, attached: readonly PatternId[]): readonly Pattern[] {
  return allPatterns().filter(
    ({ id, role, attachesTo }) => role === 'practice' && attachesTo.includes(where) && !attached.includes(id),
  )
}

/** Attaches a behaviour with the default fields of its card. */
export async function attachTo({ session }: EditorContext, { id, title }: Carrier, pattern: Pattern): Promise<void> {
  try {
    const fields = defaultFields(await loadCard(pattern.id))
    session.edit(`Attach ${pattern.name} to ${title}`, (design) =>
      attachBehaviour(design, id, { pattern: pattern.id, fields }),
    )
    announce(`Attached ${pattern.name} to ${title}`)
  } catch {
    showToast({ tone: 'error', text: `${pattern.name} could not be loaded. Nothing was changed.` })
  }
}

/** Sets the fields of a behaviour as an example of the seeds has them. */
export function takePreset(
  { session }: EditorContext,
  { carrier: { id, title }, pattern }: { readonly carrier: Carrier; readonly pattern: PatternId },
  { title: example, values }: Preset,
): void {
  const { name } = lookOf(pattern)
  const done = session.edit(`Set ${name} of ${title} as in ${example}`, (design) =>
    Object.entries(values).reduce(
      (next, [field, value]) => setBehaviourField(next, { id, pattern, name: field }, value),
      design,
    ),
  )
  announce(done ? `Set as in ${example}` : `${name} has these values already`)
}

export function detachFrom({ session }: EditorContext, { id, title }: Carrier, pattern: PatternId): void {
  const { name } = lookOf(pattern)
  session.edit(`Remove ${name} from ${title}`, (design) => detachBehaviour(design, id, pattern))
  announce(`Removed ${name} from ${title}`)
}

/** Attaches a practice to a boundary, or to the design when no boundary is given. */
export function addPractice({ session }: EditorContext, boundary: NodeId | null, practice: PatternId): void {
  const { name } = lookOf(practice)
  session.edit(`Add practice ${name}`, (design) => attachPractice(design, boundary, practice))
  announce(`Added ${name}`)
}

export function removePractice({ session }: EditorContext, boundary: NodeId | null, practice: PatternId): void {
  const { name } = lookOf(practice)
  session.edit(`Remove practice ${name}`, (design) => detachPractice(design, boundary, practice))
  announce(`Removed ${name}`)
}

/** Patterns as a menu, by category, those that are often wanted here first. */
export function menuOf(
  found: readonly Pattern[],
  often: readonly PatternId[],
  onSelect: (pattern: Pattern) => void,
): readonly MenuEntry[] {
  const entry = (pattern: Pattern): MenuEntry => ({ label: pattern.name, onSelect: () => onSelect(pattern) })
  const leading = found.filter(({ id }) => often.includes(id))
  const rest = allCategories().map(({ id, name }) => ({
    name,
    members: found.filter((pattern) => categoryOf(pattern).id === id && !often.includes(pattern.id)),
  }))
  return [{ name: 'Often here', members: leading }, ...rest]
    .filter(({ members }) => members.length > 0)
    .map(({ name, members }) => ({ kind: 'group', label: name, items: members.map(entry) }))
}
