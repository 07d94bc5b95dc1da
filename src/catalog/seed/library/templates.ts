/** Templates, `seeds/templates.md`: small designs to start from, with the boundaries and behaviours that show their point. */
import type { Rider, Template, TemplateGroup } from '../../outline.ts'
import type { Blueprint, Pattern } from '../../pattern.ts'
import { blueprintFaults, mayRideLink, mayRidePart } from '../checks/examples.ts'
import { patternsIn, readBlueprint } from '../entry/chains.ts'
import { didYouMean, type Report, type SeedFile } from '../problem.ts'
import { readTree, type SeedEntry, type SeedItem } from '../tree.ts'
import { checkOnce, textOf, valuesOf } from './record.ts'

const keys = ['from', 'design', 'group', 'with', 'borrows']

interface Scope {
  readonly patterns: ReadonlyMap<string, Pattern>
  /** The part of each label; one without a label has the name of its pattern. */
  readonly parts: ReadonlyMap<string, string>
  readonly groups: readonly TemplateGroup[]
  readonly blueprint: Blueprint
  readonly report: Report
}

/** The templates of the file in its order. */
export function readTemplates(file: SeedFile, known: readonly Pattern[], report: Report): readonly Template[] {
  const { loose, categories } = readTree(file, report)
  for (const category of categories) report(category, 'E02', 'templates have no categories')
  checkOnce(loose, report)
  const patterns = new Map(known.map((pattern) => [pattern.id, pattern]))
  return loose.flatMap((entry) => readTemplate(entry, patterns, report) ?? [])
}

function readTemplate(entry: SeedEntry, patterns: Scope['patterns'], report: Report): Template | null {
  const { slug: id, name: title, summary } = entry
  if (summary === '') report(entry, 'E08', `“${title}” has no summary`)
  const all = valuesOf(entry, keys, report)
  const [design] = all('design')
  const blueprint = design ? readBlueprint(design.value) : null
  if (!design || !blueprint) {
    const fault = 'design cannot be read; expected slug(Label) > slug(Label); slug > slug'
    report(design ?? entry, design ? 'E37' : 'E13', design ? fault : `“${title}” lacks “design”`)
    return null
  }
  for (const slug of new Set(patternsIn(blueprint))) checkPattern(slug, design, patterns, report)
  for (const fault of blueprintFaults(blueprint, null, patterns)) report(design, 'E37', `design: ${fault}`)
  const parts = new Map(
    blueprint.chains
      .flat()
      .map((step) => [step.label === '' ? (patterns.get(step.pattern)?.name ?? '') : step.label, step.pattern]),
  )
  const scope = { patterns, parts, blueprint, report }
  const groups = all('group').flatMap((item) => readGroup(item, { ...scope, groups: [] }) ?? [])
  return {
    id,
    title,
    summary,
    from: textOf(all('from'), { key: 'from', by: entry }, report),
    blueprint,
    groups,
    riders: all('with').flatMap((item) => readRider(item, { ...scope, groups }) ?? []),
    borrows: textOf(all('borrows'), null, report)
      .split(',')
      .map((mark) => mark.trim())
      .filter((mark) => mark !== ''),
  }
}

function checkPattern(slug: string, item: SeedItem, patterns: Scope['patterns'], report: Report): void {
  if (!patterns.has(slug))
    report(item, 'E24', `“${item.key}” names “${slug}”, which is no entry.${didYouMean(slug, patterns.keys())}`)
}

/** `boundary(Label): Part, Part`. */
function readGroup(item: SeedItem, { patterns, parts, report }: Scope): TemplateGroup | null {
  const [, pattern = '', label = '', list = ''] = /^([a-z0-9-]+)\(([^()]+)\): *(.+)$/.exec(item.value) ?? []
  if (pattern === '') {
    report(item, 'E41', `cannot read “${item.value}”; expected boundary(Label): Part, Part`)
    return null
  }
  checkPattern(pattern, item, patterns, report)
  if (patterns.get(pattern) && patterns.get(pattern)?.role !== 'boundary')
    report(item, 'E16', `“${pattern}” is no boundary`)
  const holds = list.split(',').map((name) => name.trim())
  for (const name of holds) checkLabel(name, item, parts, report)
  return { pattern, label, holds }
}

/** `behaviour on Label` or `behaviour on Label > Label`. */
function readRider(item: SeedItem, scope: Scope): Rider | null {
  const { patterns, parts, groups, report } = scope
  const [, pattern = '', on = '', to = null] = /^([a-z0-9-]+) on ([^>]+?)(?: > (.+))?$/.exec(item.value) ?? []
  if (pattern === '') {
    report(item, 'E41', `cannot read “${item.value}”; expected behaviour on Part, or behaviour on Part > Part`)
    return null
  }
  checkPattern(pattern, item, patterns, report)
  const holders = new Map([...parts, ...groups.map((group) => [group.label, group.pattern] as const)])
  for (const name of [on, ...(to === null ? [] : [to])]) checkLabel(name, item, holders, report)
  const rider: Rider = { pattern, on, to }
  const behaviour = patterns.get(pattern)
  if (behaviour) checkRide(behaviour, rider, { ...scope, holders, item })
  return rider
}

interface Mount extends Scope {
  /** The pattern of each label that may carry. */
  readonly holders: ReadonlyMap<string, string>
  readonly item: SeedItem
}

/** Whether a behaviour may ride where the line puts it. */
function checkRide(behaviour: Pattern, rider: Rider, { holders, item, ...scope }: Mount): void {
  const { patterns, report } = scope
  if (behaviour.role !== 'behaviour') {
    report(item, 'E16', `“${behaviour.id}” is no behaviour`)
    return
  }
  const [source, target] = [rider.on, rider.to].map((name) => patterns.get(holders.get(name ?? '') ?? ''))
  if (source && !fits(behaviour, { source, target: target ?? null, rider }, scope))
    report(item, 'E37', `“on” of ${behaviour.id} does not let it ride there`)
}

interface Ride {
  readonly source: Pattern
  readonly target: Pattern | null
  readonly rider: Rider
}

function fits(behaviour: Pattern, { source, target, rider }: Ride, { blueprint, parts }: Scope): boolean {
  if (rider.to === null) return mayRidePart(behaviour, source)
  // A label nobody has was reported already.
  if (!target) return true
  const step = blueprint.chains
    .flatMap((chain) => chain.slice(1).map((next, at) => [chain[at], next] as const))
    .find(([before, next]) => isCalled(before, rider.on, parts) && isCalled(next, rider.to, parts))?.[1]
  return step !== undefined && mayRideLink(behaviour, { source, target }, step)
}

function isCalled(
  step: Blueprint['chains'][number][number] | undefined,
  label: string | null,
  parts: Scope['parts'],
): boolean {
  return (
    step !== undefined &&
    label !== null &&
    (step.label === label || (step.label === '' && parts.get(label) === step.pattern))
  )
}

function checkLabel(name: string, item: SeedItem, labels: ReadonlyMap<string, string>, report: Report): void {
  if (!labels.has(name)) report(item, 'E38', `“${name}” is no part of this design.${didYouMean(name, labels.keys())}`)
}
