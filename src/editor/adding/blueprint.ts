/** Turns a blueprint of the catalogue into parts and links that stand in a tidy grid, ready to be put on a canvas. */
import { patternOf } from '#catalog/catalog.ts'
import { attachTargets } from '#catalog/attach.ts'
import { judgeLink } from '#catalog/grammar.ts'
import type { Blueprint, BlueprintStep, Card } from '#catalog/pattern.ts'
import { makeLink, makeNode } from '#design/create.ts'
import type { Attached, DesignNode, Facts, Link, NodeId, PatternId, Point } from '#design/design.ts'
import { boundaryPadding, snap } from '#design/geometry.ts'
import type { MakeId } from '#design/ids.ts'
import type { Clip } from '#design/operations/clipboard.ts'
import { lookOf } from '#drawing/look.ts'
import { newBoundarySize, partSize } from '#drawing/part-size.ts'

export interface Planting {
  /** The behaviour the blueprint shows, carried where the blueprint marks it; null for templates and practices. */
  readonly carried: Attached | null
  readonly makeId: MakeId
}

const gap = { x: 64, y: 32 }

/** The default values of a behaviour's fields, as its card gives them. */
export function defaultFields(card: Card | undefined): Facts {
  return Object.fromEntries((card?.fields ?? []).map((field) => [field.name, field.default]))
}

/** The parts, links and boundary of a blueprint; positions start at the origin. */
export function plantingOf(blueprint: Blueprint, planting: Planting): Clip {
  const steps = uniqueSteps(blueprint)
  const ids = new Map([...steps.keys()].map((key) => [key, planting.makeId()]))
  const places = placesOf(blueprint, steps)
  const around = blueprint.around ? boundaryAround(blueprint.around, places, planting) : null
  const inset = around ? { x: boundaryPadding.left, y: boundaryPadding.top } : { x: 0, y: 0 }
  const nodes = [...steps].map(([key, step]): DesignNode => {
    const label = labelOf(step)
    const place = places.get(key) ?? { x: 0, y: 0 }
    return makeNode({
      id: ids.get(key) as NodeId,
      pattern: step.pattern,
      label,
      size: partSize(label, step.pattern),
      parent: around?.id ?? null,
      position: { x: place.x + inset.x, y: place.y + inset.y },
      behaviours: step.carries && planting.carried ? [planting.carried] : [],
    })
  })
  const all = around ? [around, ...nodes] : nodes
  const links = linksOf(blueprint, ids, planting)
  return {
    nodes: Object.fromEntries(all.map((node) => [node.id, node])),
    links: Object.fromEntries(links.map((link) => [link.id, link])),
  }
}

function keyOf({ pattern, label }: BlueprintStep): string {
  return `${pattern}\n${label}`
}

function labelOf({ pattern, label }: { pattern: PatternId; label: string }): string {
  return label === '' ? lookOf(pattern).name : label
}

/** Every part once; a part that carries in one chain carries. */
function uniqueSteps({ chains }: Blueprint): ReadonlyMap<string, BlueprintStep> {
  const steps = new Map<string, BlueprintStep>()
  for (const step of chains.flat()) {
    const known = steps.get(keyOf(step))
    steps.set(keyOf(step), known ? { ...known, carries: known.carries || step.carries } : step)
  }
  return steps
}

/** A column per distance from the start of the chains, rows in the order of mention. */
function placesOf({ chains }: Blueprint, steps: ReadonlyMap<string, BlueprintStep>): ReadonlyMap<string, Point> {
  const column = columnsOf(chains, steps)
  const widths: number[] = []
  for (const [key, step] of steps) {
    const at = column.get(key) ?? 0
    widths[at] = Math.max(widths[at] ?? 0, partSize(labelOf(step), step.pattern).width)
  }
  const rows: number[] = []
  const most = Math.max(
    ...[...column.values()].map((at) => [...column.values()].filter((other) => other === at).length),
    1,
  )
  const places = new Map<string, Point>()
  for (const key of steps.keys()) {
    const at = column.get(key) ?? 0
    const count = [...column.values()].filter((other) => other === at).length
    const row = rows[at] ?? 0
    rows[at] = row + 1
    const x = widths.slice(0, at).reduce((sum, width) => sum + width + gap.x, 0)
    places.set(key, { x: snap(x), y: snap((row + (most - count) / 2) * (56 + gap.y)) })
  }
  return places
}

function columnsOf(
  chains: Blueprint['chains'],
  steps: ReadonlyMap<string, BlueprintStep>,
): ReadonlyMap<string, number> {
  const column = new Map([...steps.keys()].map((key) => [key, 0]))
  const pairs = chains.flatMap((chain) =>
    chain.slice(1).map((step, index) => [keyOf(chain[index] as BlueprintStep), keyOf(step)] as const),
  )
  // Longest path from a start; a cycle stops widening after as many rounds as there are parts.
  for (let round = 0; round < steps.size; round += 1) {
    for (const [before, after] of pairs) {
      const least = Math.min((column.get(before) ?? 0) + 1, steps.size - 1)
      if (before !== after && (column.get(after) ?? 0) < least) column.set(after, least)
    }
  }
  return column
}

function boundaryAround(
  around: NonNullable<Blueprint['around']>,
  places: ReadonlyMap<string, Point>,
  { carried, makeId }: Planting,
): DesignNode {
  const right = Math.max(...[...places].map(([key, { x }]) => x + sizeOfKey(key).width), 0)
  const bottom = Math.max(...[...places].map(([key, { y }]) => y + sizeOfKey(key).height), 0)
  const { left, top } = boundaryPadding
  return makeNode({
    id: makeId(),
    pattern: around.pattern,
    label: labelOf(around),
    size: {
      width: Math.max(newBoundarySize.width, right + left + boundaryPadding.right),
      height: Math.max(120, bottom + top + boundaryPadding.bottom),
    },
    behaviours: around.carries && carried ? [carried] : [],
  })
}

function sizeOfKey(key: string): { width: number; height: number } {
  const [pattern = '', label = ''] = key.split('\n')
  return partSize(labelOf({ pattern, label }), pattern)
}

function linksOf({ chains }: Blueprint, ids: ReadonlyMap<string, NodeId>, planting: Planting): readonly Link[] {
  return chains.flatMap((chain) =>
    chain.slice(1).map((step, index): Link => {
      const before = chain[index] as BlueprintStep
      const behaviours = planting.carried && step.carriedByLink ? [planting.carried] : []
      return makeLink({
        id: planting.makeId(),
        source: ids.get(keyOf(before)) ?? '',
        target: ids.get(keyOf(step)) ?? '',
        behaviours,
        ...manner(before, step, behaviours[0] ?? null),
      })
    }),
  )
}

/** Kind and modifier of a blueprint's link: the usual ones, unless the behaviour it carries asks for others. */
function manner(before: BlueprintStep, step: BlueprintStep, carried: Attached | null): Pick<Link, 'kind' | 'modifier'> {
  const verdict = judgeLink(patternOf(before.pattern), patternOf(step.pattern))
  const behaviour = carried ? patternOf(carried.pattern) : undefined
  const targets = behaviour ? attachTargets(behaviour) : null
  const wanted = targets?.links ?? []
  const usual = wanted.length === 0 || wanted.includes(verdict.kind)
  return {
    kind: usual ? verdict.kind : (verdict.allowed.find((kind) => wanted.includes(kind)) ?? verdict.kind),
    modifier: step.modifier === 'none' ? (targets?.modifier ?? verdict.modifier) : step.modifier,
  }
}
