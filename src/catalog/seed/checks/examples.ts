/** Whether blueprints keep to the grammar of links, and show their behaviour where it may ride. */
import { judgeLink } from '../../grammar.ts'
import type { Blueprint, BlueprintStep, Pattern } from '../../pattern.ts'
import { meetsCondition } from '../entry/attachment.ts'

const onlyBehaviours = 'only the blueprint of a behaviour marks what carries it'

type Patterns = ReadonlyMap<string, Pattern>

/** Everything wrong with the blueprint of an entry (null for a template), as sentences. Unknown patterns are left to others. */
export function blueprintFaults(blueprint: Blueprint, owner: Pattern | null, patterns: Patterns): readonly string[] {
  const steps = blueprint.chains.flat()
  return [
    ...roleFaults(blueprint, patterns),
    ...blueprint.chains.flatMap((chain) => linkFaults(chain, owner, patterns)),
    ...partFaults(blueprint, owner, patterns),
    ...(owner?.role === 'behaviour' && !isCarried(blueprint, steps)
      ? ['nothing carries the behaviour; mark a part or a link with “!”']
      : []),
  ]
}

function roleFaults({ chains, around }: Blueprint, patterns: Patterns): readonly string[] {
  const boundary = around && patterns.get(around.pattern)
  const outside =
    boundary && boundary.role !== 'boundary'
      ? [`“${boundary.id}” is no boundary and cannot be drawn around others`]
      : []
  const strangers = chains.flat().flatMap(({ pattern }) => patterns.get(pattern) ?? [])
  return [
    ...outside,
    ...strangers
      .filter(({ role }) => role !== 'part')
      .map(({ id, role }) => `“${id}” is a ${role}; chains are of parts`),
  ]
}

function linkFaults(chain: readonly BlueprintStep[], owner: Pattern | null, patterns: Patterns): readonly string[] {
  return chain.slice(1).flatMap((step, at) => {
    const source = patterns.get(chain[at]?.pattern ?? '')
    const target = patterns.get(step.pattern)
    if (!source || !target) return []
    const { odd } = judgeLink(source, target)
    if (odd) return [`“${source.id}” to “${target.id}” is no usual link: ${odd.reason}`]
    if (!step.carriedByLink) return []
    if (owner?.role !== 'behaviour') return [onlyBehaviours]
    const fits = mayRideLink(owner, { source, target }, step)
    return fits ? [] : [`“on” does not let the link from “${source.id}” to “${target.id}” carry it`]
  })
}

interface Ends {
  readonly source: Pattern
  readonly target: Pattern
}

/** Whether the link between two ends, with the modifier of the step that ends it, may carry the behaviour. */
export function mayRideLink(
  { attaches }: Pattern,
  { source, target }: Ends,
  { modifier }: Pick<BlueprintStep, 'modifier'>,
): boolean {
  // Without a readable “on” there is nothing to judge by; that was reported already.
  if (!attaches) return true
  if (!attaches.links.includes(judgeLink(source, target).kind)) return false
  const wanted = /two-way|fails-over/.exec(attaches.condition)?.[0]
  return (wanted === undefined || wanted === modifier) && meetsCondition(attaches.condition, source, target)
}

function partFaults({ chains, around }: Blueprint, owner: Pattern | null, patterns: Patterns): readonly string[] {
  const carriers = [
    ...(around?.carries ? [around.pattern] : []),
    ...chains
      .flat()
      .filter((step) => step.carries)
      .map((step) => step.pattern),
  ]
  if (carriers.length === 0) return []
  if (owner?.role !== 'behaviour') return [onlyBehaviours]
  return carriers
    .flatMap((id) => patterns.get(id) ?? [])
    .filter((carrier) => !mayRidePart(owner, carrier))
    .map(({ id }) => `“on” does not let “${id}” carry it`)
}

/** Whether a part or a boundary may carry the behaviour. */
export function mayRidePart({ attaches }: Pattern, { id, class: kind, role }: Pattern): boolean {
  const allowed = attaches?.parts ?? ['any']
  return (
    (allowed.includes('any') && role === 'part') || allowed.includes(id) || (kind !== null && allowed.includes(kind))
  )
}

function isCarried({ around }: Blueprint, steps: readonly BlueprintStep[]): boolean {
  return around?.carries === true || steps.some((step) => step.carries || step.carriedByLink)
}
