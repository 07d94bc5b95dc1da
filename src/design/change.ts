/** What differs between two designs, field by field: the unit of undo, of saving and of what other tabs hear. */
import type { Design, DesignNode, Link, LinkId, NodeId } from './design.ts'
import { assign, own, same } from './sharing.ts'

/** One field before and after; an absent side says that the record had no such key. */
export interface FieldEdit {
  readonly before?: unknown
  readonly after?: unknown
}

export type FieldEdits = Readonly<Record<string, FieldEdit>>

/** Facts are compared name by name, so that two tabs may set different facts of one part. */
export interface FieldsEdit {
  readonly type: 'edit'
  readonly fields: FieldEdits
  readonly facts: FieldEdits
}

export type RecordEdit<T> =
  | { readonly type: 'add'; readonly record: T }
  | { readonly type: 'remove'; readonly record: T }
  | FieldsEdit

/** Plain JSON. Fields that no version of Lintel knows are carried like all others. */
export interface Change {
  /** Fields of the design itself, such as its version. */
  readonly fields: FieldEdits
  readonly meta: FieldEdits
  readonly nodes: Readonly<Record<NodeId, RecordEdit<DesignNode>>>
  readonly links: Readonly<Record<LinkId, RecordEdit<Link>>>
}

type Fields = Readonly<Record<string, unknown>>
type Recorded = DesignNode | Link
type RecordEdits<T> = Readonly<Record<string, RecordEdit<T>>>

/** What leads from `before` to `after`. Looks only into records that are not the same object in both. */
export function diff(before: Design, after: Design): Change {
  return {
    fields: diffFields(before, after, ['meta', 'nodes', 'links']),
    meta: before.meta === after.meta ? {} : diffFields(before.meta, after.meta, []),
    nodes: diffRecords(before.nodes, after.nodes),
    links: diffRecords(before.links, after.links),
  }
}

/**
 * The design after the change; the same object when the change says nothing new. An edit of a record that is gone is
 * dropped, and fields the change does not name keep what they have. Run `repair` after applying a change that was made
 * elsewhere: each side may be sound and both together not.
 */
export function apply(design: Design, change: Change): Design {
  return assign(applyFields(design, change.fields), {
    meta: applyFields(design.meta, change.meta),
    nodes: applyRecords(design.nodes, change.nodes),
    links: applyRecords(design.links, change.links),
  })
}

/** The change that takes this one back. */
export function invert(change: Change): Change {
  return {
    fields: invertFields(change.fields),
    meta: invertFields(change.meta),
    nodes: mapValues(change.nodes, invertRecord),
    links: mapValues(change.links, invertRecord),
  }
}

export function isEmpty(change: Change): boolean {
  return [change.fields, change.meta, change.nodes, change.links].every((part) => Object.keys(part).length === 0)
}

/** Both changes as one: applying it, or its inverse, does what both do one after the other. */
export function merge(first: Change, second: Change): Change {
  return {
    fields: mergeFields(first.fields, second.fields),
    meta: mergeFields(first.meta, second.meta),
    nodes: mergeRecords(first.nodes, second.nodes),
    links: mergeRecords(first.links, second.links),
  }
}

function diffFields(before: object, after: object, except: readonly string[]): FieldEdits {
  const [left, right] = [before as Fields, after as Fields]
  const edits: Record<string, FieldEdit> = {}
  for (const key of new Set([...Object.keys(left), ...Object.keys(right)])) {
    const [old, now] = [own(left, key), own(right, key)]
    if (!except.includes(key) && !same(old, now)) edits[key] = fieldEdit(old, now)
  }
  return edits
}

function fieldEdit(before: unknown, after: unknown): FieldEdit {
  return { ...(before !== undefined && { before }), ...(after !== undefined && { after }) }
}

function diffRecords<T extends Recorded>(
  before: Readonly<Record<string, T>>,
  after: Readonly<Record<string, T>>,
): RecordEdits<T> {
  if (before === after) return {}
  const edits: Record<string, RecordEdit<T>> = {}
  for (const [id, record] of Object.entries(after)) {
    const old = own(before, id)
    if (old === record) continue
    const edit = old ? diffRecord(old, record) : ({ type: 'add', record } as const)
    if (edit) edits[id] = edit
  }
  for (const [id, record] of Object.entries(before)) {
    if (!Object.hasOwn(after, id)) edits[id] = { type: 'remove', record }
  }
  return edits
}

function diffRecord(before: Recorded, after: Recorded): FieldsEdit | null {
  return fieldsEdit(diffFields(before, after, ['facts']), diffFields(before.facts, after.facts, []))
}

function fieldsEdit(fields: FieldEdits, facts: FieldEdits): FieldsEdit | null {
  const nothing = Object.keys(fields).length === 0 && Object.keys(facts).length === 0
  return nothing ? null : { type: 'edit', fields, facts }
}

function applyFields<T extends object>(target: T, edits: FieldEdits): T {
  const differing = Object.entries(edits).filter(([key, edit]) => !same(own(target as Fields, key), edit.after))
  if (differing.length === 0) return target
  const copy: Record<string, unknown> = { ...(target as Fields) }
  for (const [key, edit] of differing) {
    if (edit.after === undefined) delete copy[key]
    else copy[key] = edit.after
  }
  return copy as T
}

function applyRecord<T extends Recorded>(record: T, edit: FieldsEdit): T {
  const edited = applyFields(record, edit.fields)
  const facts = applyFields(edited.facts, edit.facts)
  return facts === edited.facts ? edited : { ...edited, facts }
}

function applyRecords<T extends Recorded>(
  records: Readonly<Record<string, T>>,
  edits: RecordEdits<T>,
): Readonly<Record<string, T>> {
  let copy: Record<string, T> | null = null
  for (const [id, edit] of Object.entries(edits)) {
    const old = own(records, id)
    const now = recordAfter(old, edit)
    if (now === old) continue
    copy ??= { ...records }
    if (now) copy[id] = now
    else delete copy[id]
  }
  return copy ?? records
}

function recordAfter<T extends Recorded>(old: T | undefined, edit: RecordEdit<T>): T | undefined {
  switch (edit.type) {
    case 'add':
      return same(old, edit.record) ? old : edit.record
    case 'remove':
      return undefined
    case 'edit':
      return old && applyRecord(old, edit)
  }
}

function invertFields(edits: FieldEdits): FieldEdits {
  return mapValues(edits, (edit) => fieldEdit(edit.after, edit.before))
}

function invertEdit(edit: FieldsEdit): FieldsEdit {
  return { type: 'edit', fields: invertFields(edit.fields), facts: invertFields(edit.facts) }
}

function invertRecord<T>(edit: RecordEdit<T>): RecordEdit<T> {
  switch (edit.type) {
    case 'add':
      return { type: 'remove', record: edit.record }
    case 'remove':
      return { type: 'add', record: edit.record }
    case 'edit':
      return invertEdit(edit)
  }
}

function mergeFields(first: FieldEdits, second: FieldEdits): FieldEdits {
  const merged: Record<string, FieldEdit> = { ...first }
  for (const [key, edit] of Object.entries(second)) {
    const earlier = own(first, key)
    const both = earlier ? fieldEdit(earlier.before, edit.after) : edit
    if (same(both.before, both.after)) delete merged[key]
    else merged[key] = both
  }
  return merged
}

function mergeRecords<T extends Recorded>(first: RecordEdits<T>, second: RecordEdits<T>): RecordEdits<T> {
  const merged: Record<string, RecordEdit<T>> = { ...first }
  for (const [id, edit] of Object.entries(second)) {
    const earlier = own(first, id)
    const both = earlier ? mergeRecord(earlier, edit) : edit
    if (both) merged[id] = both
    else delete merged[id]
  }
  return merged
}

function mergeRecord<T extends Recorded>(first: RecordEdit<T>, second: RecordEdit<T>): RecordEdit<T> | null {
  if (second.type === 'remove') {
    if (first.type === 'add') return null
    if (first.type === 'remove') return first
    return { type: 'remove', record: applyRecord(second.record, invertEdit(first)) }
  }
  if (second.type === 'add') return first.type === 'remove' ? diffRecord(first.record, second.record) : second
  if (first.type === 'add') return { type: 'add', record: applyRecord(first.record, second) }
  if (first.type === 'remove') return first
  return fieldsEdit(mergeFields(first.fields, second.fields), mergeFields(first.facts, second.facts))
}

function mapValues<A, B>(values: Readonly<Record<string, A>>, turn: (value: A) => B): Readonly<Record<string, B>> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, turn(value)]))
}
