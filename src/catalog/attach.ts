/** Where behaviours may ride: on which kinds of links, and on which parts and boundaries. */
import { linkKinds, type LinkKindId, type LinkModifier, type PatternId } from '#design/design.ts'
import { patternOf } from './catalog.ts'
import { classTable } from './classes.ts'
import { kindTable, modifierTable } from './link-kinds.ts'
import { partClasses, type PartClassId, type Pattern } from './pattern.ts'
import { alternatives, withArticle } from './phrases.ts'

/** What a behaviour is about to be dropped on. */
export type AttachPoint =
  | { readonly link: LinkKindId; readonly modifier: LinkModifier }
  | { readonly node: Pattern | undefined }

export interface AttachTargets {
  readonly links: readonly LinkKindId[]
  /** The modifier a link must have to carry it; null when any will do. */
  readonly modifier: Exclude<LinkModifier, 'none'> | null
  /** Whether every part may carry it. */
  readonly anyPart: boolean
  readonly classes: readonly PartClassId[]
  /** Single parts and boundaries beside those classes. */
  readonly patterns: readonly PatternId[]
}

/** Everything that may carry a behaviour; null for a pattern that is none. */
export function attachTargets(behaviour: Pattern): AttachTargets | null {
  const { attaches } = behaviour
  if (behaviour.role !== 'behaviour' || !attaches) return null
  return {
    links: attaches.links,
    modifier: requiredModifier(attaches.condition),
    anyPart: attaches.parts.includes('any'),
    classes: attaches.parts.filter(isClass),
    patterns: attaches.parts.filter((part) => part !== 'any' && !isClass(part)),
  }
}

/** Whether the behaviour may ride there. An unknown pattern carries nothing. */
export function mayAttach(behaviour: Pattern, to: AttachPoint): boolean {
  const targets = attachTargets(behaviour)
  if (!targets) return false
  if ('link' in to) {
    return targets.links.includes(to.link) && (targets.modifier === null || targets.modifier === to.modifier)
  }
  const { node } = to
  if (!node) return false
  if (targets.patterns.includes(node.id)) return true
  if (node.role !== 'part') return false
  return targets.anyPart || (node.class !== null && targets.classes.includes(node.class))
}

/** Why the behaviour may not ride there, as a sentence that says where it belongs; null when it may. */
export function whyNotAttach(behaviour: Pattern, to: AttachPoint): string | null {
  if (mayAttach(behaviour, to)) return null
  const targets = attachTargets(behaviour)
  if (!targets) return `${behaviour.name} is not a behaviour.`
  return `${behaviour.name} belongs on ${placesOf(targets)}.`
}

/** The words of a condition that a link can be checked for; the others are advice to people. */
function requiredModifier(condition: string): AttachTargets['modifier'] {
  if (/\btwo-way\b/u.test(condition)) return 'two-way'
  return /\b(?:standby|fails-over)\b/u.test(condition) ? 'fails-over' : null
}

function placesOf(targets: AttachTargets): string {
  const places: string[] = []
  if (targets.links.length > 0) places.push(linkPhrase(targets))
  if (targets.anyPart) places.push('any part')
  places.push(...targets.classes.map((id) => classTable[id].one))
  places.push(...targets.patterns.flatMap((id) => patternOf(id) ?? []).map(({ name }) => withArticle(name)))
  return alternatives(places)
}

function linkPhrase({ links, modifier }: AttachTargets): string {
  const wanted = modifier === null ? '' : ` marked “${modifierTable[modifier].title.toLowerCase()}”`
  if (links.length === linkKinds.length) return `a link${wanted}`
  const kinds = alternatives(links.map((id) => kindTable[id].title.toLowerCase()))
  return `${/^[aeiou]/u.test(kinds) ? 'an' : 'a'} ${kinds} link${wanted}`
}

function isClass(word: string): word is PartClassId {
  return (partClasses as readonly string[]).includes(word)
}
